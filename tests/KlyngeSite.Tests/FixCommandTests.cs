using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Mending;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary><c>klynge ret</c>: shows first, writes when told to, and only what it showed.</summary>
public class FixCommandTests
{
    private const string Broken = "---\ntitel: “KOL”\nkort: Kort.\n---\n";
    private const string Mended = "---\ntitel: \"KOL\"\nkort: Kort.\n---\n";

    private static TestSite Site() => TestSite.Small().Write("content/emner/kol.md", Broken);

    private static string File(TestSite site) => Path.Join(site.Content, "emner", "kol.md");

    private static string Text(TestSite site) => System.IO.File.ReadAllText(File(site));

    private static PlannedMend Planned(TestSite site) =>
        Assert.Single(MendPlan.Of(SourceTree.ReadContent(site.Content, new DiagnosticBag()).Content, CancellationToken.None).Files);

    [Fact]
    public void Without_a_terminal_it_shows_and_writes_nothing()
    {
        using var site = Site();
        var run = Klynge.In(site.Root, "ret");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-titel: “KOL”\n+titel: \"KOL\"\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 rettelse i 1 fil: anførselstegn (1).\nIntet er skrevet. Skriv rettelserne med: klynge ret --ja\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Output, StringComparison.Ordinal);
        Assert.Equal(Broken, Text(site));
    }

    [Fact]
    public void It_writes_when_told_to_and_is_done_then()
    {
        using var site = Site();
        if (!OperatingSystem.IsWindows())
            System.IO.File.SetUnixFileMode(File(site), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead);
        var before = TestSite.Files(site.Root).Keys.ToList();
        var run = Klynge.In(site.Root, "ret", "--ja");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("\n1 fil rettet.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Mended, Text(site));
        Assert.Equal(before, TestSite.Files(site.Root).Keys);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead, System.IO.File.GetUnixFileMode(File(site)));
        run = Klynge.In(site.Root, "ret");
        Assert.Equal((0, "Der er intet at rette.\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("content/emner/kol.md", true)]
    [InlineData("emner/kol.md", true)]
    [InlineData("content/emner/", true)]
    [InlineData("emner", true)]
    [InlineData("content", true)]
    [InlineData("content/emner/fald.md", false)]
    public void It_looks_at_the_files_that_are_named(string path, bool isMended)
    {
        using var site = Site();
        Assert.Equal(0, Klynge.In(site.Root, "ret", "--ja", path).ExitCode);
        Assert.Equal(isMended ? Mended : Broken, Text(site));
    }

    [Theory]
    [InlineData("content/emner/ingen.md")]
    [InlineData("..")]
    [InlineData("/etc/hosts")]
    [InlineData("theme")]
    [InlineData("content/emner/genvej.md")]
    public void A_name_that_is_no_content_is_wrong_use(string path)
    {
        using var site = Site();
        System.IO.File.CreateSymbolicLink(Path.Join(site.Content, "emner", "genvej.md"), "kol.md");
        var run = Klynge.In(site.Root, "ret", "--ja", path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("er ikke en fil eller mappe i indholdet.", run.Error, StringComparison.Ordinal);
        Assert.Equal(Broken, Text(site));
    }

    [Fact]
    public void A_folder_that_is_missing_is_4()
    {
        using var site = Site();
        var run = Klynge.In(site.Root, "ret", "--content", "indhold");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("KS1001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_for_a_person_is_counted()
    {
        using var site = Site().Write("content/emner/fald.md", "---\ntitel: Fald\n---\n");
        Assert.Contains("anførselstegn (1). 1 fil har mere, som du selv må se på: klynge check.", Klynge.In(site.Root, "ret").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_changed_in_the_meantime_stays()
    {
        using var site = Site();
        var planned = Planned(site);
        System.IO.File.WriteAllText(File(site), Broken + "mere");
        AssertRefused(site, planned, "Filen er ændret, siden rettelserne blev fundet.");
        Assert.Equal(Broken + "mere", Text(site));
    }

    [Fact]
    public void A_link_that_took_the_place_of_a_file_or_folder_is_not_followed()
    {
        using var site = Site();
        using var other = TestSite.Small().Write("content/emner/kol.md", Broken);
        var planned = Planned(site);
        System.IO.File.Delete(File(site));
        System.IO.File.CreateSymbolicLink(File(site), File(other));
        AssertRefused(site, planned, "Filen er ændret, siden rettelserne blev fundet.");
        Directory.Delete(Path.Join(site.Content, "emner"), recursive: true);
        Directory.CreateSymbolicLink(Path.Join(site.Content, "emner"), Path.Join(other.Content, "emner"));
        AssertRefused(site, planned, "Filen er ændret, siden rettelserne blev fundet.");
        Assert.Equal(Broken, Text(other));
    }

    [Fact]
    public void A_file_that_may_not_be_written_stays()
    {
        using var site = Site();
        var planned = Planned(site);
        System.IO.File.SetAttributes(File(site), FileAttributes.ReadOnly);
        AssertRefused(site, planned, "Filen er skrivebeskyttet.");
        Assert.Equal(Broken, Text(site));
        System.IO.File.SetAttributes(File(site), FileAttributes.Normal);
    }

    private static void AssertRefused(TestSite site, PlannedMend planned, string message)
    {
        var before = Directory.GetFiles(site.Content, "*", SearchOption.AllDirectories);
        var bag = new DiagnosticBag();
        Assert.False(SafeReplace.Replace(site.Content, planned, bag));
        var finding = Assert.Single(bag.Sorted());
        Assert.Equal((Rules.CannotWrite, message), (finding.Rule, finding.Message));
        Assert.Equal(before, Directory.GetFiles(site.Content, "*", SearchOption.AllDirectories));
    }
}
