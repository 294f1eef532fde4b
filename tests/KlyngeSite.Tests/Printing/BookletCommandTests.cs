using KlyngeSite.Printing;
using KlyngeSite.Publishing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Printing;

/// <summary>What <c>klynge haefte</c> answers where no booklet comes of it.</summary>
public class BookletCommandTests
{
    private static readonly string Case = Path.Join(Repository.Tests, "Sites", "booklets");

    [Fact]
    public void Without_a_browser_it_says_what_to_install()
    {
        using var site = Site();
        // The program itself is found by its whole path.
        var run = Klynge.InShell(site.Root, null, "dotnet=$(command -v \"$1\"); shift; PATH=/nowhere KLYNGESITE_BROWSER= \"$dotnet\" \"$@\"", "haefte", "--pdf", "h.pdf");
        Assert.Equal(4, run.ExitCode);
        Assert.Equal("klynge: Ingen browser fundet. Installér Chromium, Google Chrome eller Microsoft Edge, eller skriv, hvor den ligger, med --browser (eller i KLYNGESITE_BROWSER).\n", run.Error);
        Assert.Equal(4, Klynge.In(site.Root, "haefte", "--pdf", "h.pdf", "--browser", "findes-ikke").ExitCode);
    }

    [Theory]
    [InlineData("--pdf skal ende på .pdf.", "--pdf", "h.txt")]
    [InlineData("--pdf mangler.")]
    [InlineData("Vælg enten --emne eller --region.", "--pdf", "h.pdf", "--emne", "kol", "--region", "x")]
    [InlineData("'kool' er ikke et emne med interview. Mente du 'kol'?", "--pdf", "h.pdf", "--emne", "kool", "--browser", "/bin/true")]
    [InlineData("'hovedstad' er ikke en region med interview.", "--pdf", "h.pdf", "--region", "hovedstad", "--browser", "/bin/true")]
    public void Wrong_use_is_2(string message, params string[] arguments)
    {
        using var site = Site();
        var run = Klynge.In(site.Root, ["haefte", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("klynge: " + message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(site.Root, "h.pdf")));
    }

    [Theory]
    [InlineData("/bin/true", "Browseren skrev ingen fil.")]
    [InlineData("/bin/false", "Browseren gik ned, mens den skrev.")]
    public void A_program_that_prints_nothing_is_4(string program, string message)
    {
        using var site = Site();
        var run = Klynge.In(site.Root, "haefte", "--pdf", "h.pdf", "--browser", program);
        Assert.Equal((4, "Intet hæfte er skrevet."), (run.ExitCode, run.Output[..23]));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(site.Root, "h.pdf")));
    }

    /// <summary>A stand-in for the browser notes what it is told.</summary>
    [Fact]
    public void The_browser_is_alone_and_asks_no_other_host()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = Site().Write("browser.sh", "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$0.told\"\n");
        var browser = Path.Join(site.Root, "browser.sh");
        File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Klynge.In(site.Root, "haefte", "--pdf", "h.pdf", "--browser", browser);
        var told = File.ReadAllLines(browser + ".told");
        Assert.Contains("--host-resolver-rules=MAP * ~NOTFOUND", told);
        var profile = told.Single(word => word.StartsWith("--user-data-dir=", StringComparison.Ordinal));
        Assert.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetTempPath()), profile["--user-data-dir=".Length..], StringComparison.Ordinal);
        Assert.StartsWith("file:///", told[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(told, word => word.StartsWith("--remote-debugging", StringComparison.Ordinal) || word.StartsWith("--disable-web-security", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_booklet_is_not_overwritten_and_no_link_followed()
    {
        using var site = Site().Write("h.pdf", "%PDF-1.4 mit").Write("andet.txt", "mit");
        File.CreateSymbolicLink(Path.Join(site.Root, "link.pdf"), Path.Join(site.Root, "andet.txt"));
        foreach (var name in new[] { "h.pdf", "link.pdf" })
        {
            var run = Klynge.In(site.Root, "haefte", "--pdf", name, "--browser", "/bin/true");
            Assert.Equal(4, run.ExitCode);
            Assert.Contains("som ikke er et hæfte herfra", run.Error, StringComparison.Ordinal);
        }
        Assert.False(KnownFile.Write(Path.Join(site.Root, "h.pdf"), "nyt"u8, BookletPrinter.IsOurs));
        Assert.True(KnownFile.Write(Path.Join(site.Root, "ny", "h.pdf"), "nyt"u8, BookletPrinter.IsOurs));
        Assert.True(KnownFile.Write(Path.Join(site.Root, "ny", "h.pdf"), "igen"u8, _ => true));
        Assert.Equal(["h.pdf"], Directory.GetFileSystemEntries(Path.Join(site.Root, "ny")).Select(Path.GetFileName));
        Assert.Equal(("%PDF-1.4 mit", "mit", "igen"), (Read("h.pdf"), Read("andet.txt"), Read("ny/h.pdf")));

        string Read(string name) => File.ReadAllText(Path.Join(site.Root, name));
    }

    [Fact]
    public void Content_with_an_error_gives_no_booklet()
    {
        using var site = Site().Write("content/emner/x.md", "---\ntitel: X\n---\n");
        Assert.Equal(1, Klynge.In(site.Root, "haefte", "--pdf", "h.pdf", "--browser", "/bin/true").ExitCode);
        Assert.Equal(3, Klynge.In(site.Delete("content/emner/x.md").Delete("theme/pages/haefte.html").Root, "haefte", "--pdf", "h.pdf", "--browser", "/bin/true").ExitCode);
    }

    private static TestSite Site() => new TestSite().OverlayTheme(TestSite.MiniTheme).Overlay(Case);
}
