using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>One content and one day give one site, byte for byte, whoever builds it and where.</summary>
public class DeterminismTests
{
    public static TheoryData<string, string> Surroundings => new()
    {
        { "LANG", "da_DK.UTF-8" },
        { "LC_ALL", "C" },
        { "LANG", "tr_TR.UTF-8" },
        { "LANG", "th_TH.UTF-8" },
        { "TZ", "Asia/Tokyo" },
        { "DOTNET_PROCESSOR_COUNT", "1" },
        { "DOTNET_PROCESSOR_COUNT", "2" },
        { "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0" },
    };

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void The_surroundings_do_not_show(string name, string value)
    {
        using var here = TestSite.Real().Built();
        using var there = TestSite.Real();
        using var process = Klynge.Start(there.Root, new Dictionary<string, string> { [name] = value }, "build", "--as-of", "2026-11-23", "--output", "et andet sted/ud");
        Assert.Equal(0, Klynge.Finish(process).ExitCode);
        Assert.Equal(here.Files(), TestSite.Files(Path.Join(there.Root, "et andet sted", "ud")));
    }

    [Fact]
    public void A_second_build_writes_nothing()
    {
        using var site = TestSite.Real().Built();
        var before = Stamps(site);
        var second = site.Build();
        Assert.Equal((0, 0), (second.Published!.Written, second.Published.Removed));
        Assert.Equal(before, Stamps(site));
    }

    [Fact]
    public void A_change_writes_only_what_differs()
    {
        using var site = TestSite.Small().Built();
        var before = site.Files();
        site.Write("content/sider/om.md", "---\ntitel: Om prøven\nmanchet: En side om siden.\n---\n\nNy tekst.\n");
        var report = site.Build().Published!;
        Assert.Equal((1, 0), (report.Written, report.Removed));
        var after = site.Files();
        Assert.Equal(["om/index.html"], after.Keys.Where(path => !after[path].SequenceEqual(before[path])));
    }

    private static Dictionary<string, (DateTime, long)> Stamps(TestSite site) =>
        Directory.EnumerateFileSystemEntries(site.Output, "*", SearchOption.AllDirectories)
            .ToDictionary(path => path, path => (File.GetLastWriteTimeUtc(path), File.Exists(path) ? new FileInfo(path).Length : 0));
}
