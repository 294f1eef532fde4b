using System.IO.Compression;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>How much a reader fetches for a page of the real site, packed as a host sends it. A failure names each page that is over.</summary>
public sealed class BudgetTests(RealContentTests.Built built) : IClassFixture<RealContentTests.Built>
{
    private const int Kilobyte = 1024;

    [Fact]
    public void A_page_is_at_most_25_KB_and_a_list_or_a_booklet_60()
    {
        var lists = 0;
        List<string> over = [];
        foreach (var path in built.Pages.Keys)
        {
            var isList = IsList(path) || path.StartsWith("haefte/", StringComparison.Ordinal);
            lists += isList ? 1 : 0;
            AddIfOver(over, path, Packed(path), isList ? 60 : 25);
        }
        Assert.InRange(lists, 10, built.Pages.Count / 2);
        Assert.True(over.Count == 0, string.Join('\n', over));
    }

    [Fact]
    public void The_stylesheets_of_a_page_are_at_most_20_KB()
    {
        List<string> over = [];
        foreach (var (path, page) in built.Pages)
        {
            var sheets = page.QuerySelectorAll("link[rel~=stylesheet]").Select(link => FileOf(link.GetAttribute("href")!)).ToList();
            Assert.NotEmpty(sheets);
            AddIfOver(over, path, sheets.Sum(Packed), 20);
        }
        Assert.True(over.Count == 0, string.Join('\n', over));
    }

    [Fact]
    public void Scripts_that_every_page_has_are_at_most_4_KB_and_those_of_a_page_alone_8_or_10_for_search_and_16_for_the_planner()
    {
        var scripts = built.Pages.ToDictionary(page => page.Key, page => page.Value.QuerySelectorAll("script[src]").Select(script => FileOf(script.GetAttribute("src")!)).ToHashSet());
        var common = scripts.Values.Aggregate((IEnumerable<string>)scripts.First().Value, (all, some) => all.Intersect(some)).ToList();
        List<string> over = [];
        AddIfOver(over, "every page", common.Sum(Packed), 4);
        foreach (var (path, own) in scripts)
            AddIfOver(over, path, own.Except(common).Sum(Packed), path == "soeg/index.html" ? 10 : path == "moede/index.html" ? 16 : 8);
        Assert.True(over.Count == 0, string.Join('\n', over));
        Assert.Contains(scripts.Values, own => own.Count > common.Count);
    }

    /// <summary>The overviews, the collections, what the finder found, and the list of each kind.</summary>
    private static bool IsList(string path) =>
        path.StartsWith("find/", StringComparison.Ordinal) || path.StartsWith("samlinger/", StringComparison.Ordinal)
        || (path.EndsWith("/index.html", StringComparison.Ordinal) && Directory.Exists(Path.Join(Repository.Content, path[..^"/index.html".Length])) && !path.StartsWith("sider/", StringComparison.Ordinal))
        || path == "kommuner/index.html";

    private static string FileOf(string address) => address.TrimStart('/');

    private static void AddIfOver(List<string> over, string path, long bytes, int kilobytes)
    {
        if (bytes > kilobytes * Kilobyte)
            over.Add(FormattableString.Invariant($"{path}: {bytes / (double)Kilobyte:0.0} KB, at most {kilobytes}"));
    }

    private long Packed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(built.Files[path]);
        return packed.Length;
    }
}
