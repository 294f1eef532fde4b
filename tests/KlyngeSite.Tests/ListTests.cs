using System.Collections.Immutable;
using System.Text.Json;
using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Due;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>Each folder of <c>Lists/</c> is laid over the small valid site, and the list as of the tests' day is its <c>expected.txt</c>.</summary>
public class ListTests
{
    public static TheoryData<string> All => Repository.Cases("Lists");

    [Theory]
    [MemberData(nameof(All))]
    public void What_awaits_the_editors_is_listed(string name)
    {
        var folder = Path.Join(Repository.Tests, "Lists", name);
        using var site = TestSite.Small().Overlay(folder);
        using var arranged = Arrangement.Apply(Path.Join(folder, "arrange.txt"), site);
        Expected.Text(Path.Join(folder, "expected.txt"), DuePrinter.Text(List(site)));
        var json = DuePrinter.Json(List(site), TestSite.Day, 0);
        Assert.DoesNotContain("150540-5001", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Prøve Person", json, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal(List(site).Select(section => section.Key), parsed.RootElement.GetProperty("sections").EnumerateArray().Select(section => section.GetProperty("key").GetString()));
    }

    [Fact]
    public void The_command_says_the_day_and_what_could_not_be_read()
    {
        using var site = TestSite.Small().Write("content/emner/kladde.md", "---\ntitel: Kladde\nkort: Kort.\nkladde: ja\n---\n").Write("content/emner/ulaest.md", "titel");
        var run = Klynge.In(site.Root, "liste", "--as-of", "2026-11-23");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Kladder (1)\n  content/emner/kladde.md:4: Kladde\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 punkt. Pr. 2026-11-23. 1 fil kunne ikke læses og er ikke med; se dem med: klynge check.\n", run.Output, StringComparison.Ordinal);

        run = Klynge.In(site.Root, "liste", "--as-of", "2026-11-23", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("2026-11-23", json.RootElement.GetProperty("asOf").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("unreadFiles").GetInt32());
        var item = json.RootElement.GetProperty("sections")[0].GetProperty("items")[0];
        Assert.Equal(("content/emner/kladde.md", 4, "emne", "kladde"),
            (item.GetProperty("file").GetString(), item.GetProperty("line").GetInt32(), item.GetProperty("kind").GetString(), item.GetProperty("id").GetString()));
    }

    [Fact]
    public void An_empty_list_says_so()
    {
        using var site = TestSite.Small();
        Assert.Equal("Intet venter. Pr. 2026-11-23.\n", Klynge.In(site.Root, "liste", "--as-of", "2026-11-23").Output);
    }

    [Fact]
    public void Wrong_use_is_2_and_a_missing_folder_4()
    {
        using var site = TestSite.Small();
        Assert.Equal(2, Klynge.In(site.Root, "liste", "--as-of", "i dag").ExitCode);
        var run = Klynge.In(site.Root, "liste", "--format", "jsn");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Mente du 'json'?", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, Klynge.In(site.Root, "liste", "--content", "indhold").ExitCode);
    }

    private static ImmutableArray<DueSection> List(TestSite site)
    {
        var bag = new DiagnosticBag();
        var read = ContentReader.Read(SourceTree.ReadContent(site.Content, bag), bag, CancellationToken.None);
        return DueList.Of(read.Items, TestSite.Day, read.Settings?.Status);
    }
}
