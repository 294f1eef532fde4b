using System.Globalization;
using System.Text;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Deriving;

/// <summary>Experience near a municipality, with the reason in words.</summary>
public class NearStoryTests
{
    private const string Shown = "{{ if municipality.near }}{{ for one in municipality.near }}{{ one.reason }}: {{ one.place }}\n{{ end }}{{ end }}";

    [Fact]
    public void The_same_region_comes_first_then_what_is_near_on_the_map()
    {
        using var site = With(("By", 5, 5, "Syd"), ("Fjern", 5, 20, "Syd"), ("Nær", 5, 6, "Syd"), ("Over", 4, 7, "Nord"), ("Borte", 9, 9, "Nord"));
        Assert.Equal("Samme region, og tæt på jer på kortet: Nær\nSamme region: Fjern\nTæt på jer på kortet: Over\n", site.Page("kommuner/by/index.html"));
    }

    [Fact]
    public void A_region_that_only_comes_in_2027_says_so()
    {
        using var site = With(("By", 1, 1, "Øst;Syd"), ("Anden", 1, 9, "Vest;Syd"), ("Tredje", 9, 9, "Øst;Nord"));
        Assert.Equal("Samme region fra 2027: Anden\n", site.Page("kommuner/by/index.html"));
    }

    [Fact]
    public void At_most_four_and_none_of_ones_own()
    {
        using var site = With([("By", 1, 1, "Syd"), .. Enumerable.Range(2, 8).Select(i => ($"By {i}", 1, i, "Syd"))]);
        var lines = site.Page("kommuner/by/index.html").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["By 2", "By 3", "By 4", "By 5"], lines.Select(line => line.Split(": ")[1]));
    }

    [Fact]
    public void A_cluster_that_met_the_same_kind_of_guest_is_a_reason_too()
    {
        using var site = With("holdt", ("By", 1, 1, "Syd"), ("Fjern", 9, 9, "Nord"), ("Øde", 20, 20, "Vest"));
        site.Write("theme/pages/kommune.html", "{{ if municipality.near }}{{ for one in municipality.near }}{{ one.reason }}: {{ one.url }}\n{{ end }}{{ end }}").Built();
        Assert.Equal("Har mødt samme slags gæst: Hjemmepleje: /interview/i1/\nHar mødt samme slags gæst: Hjemmepleje: /interview/i2/\n", site.Page("kommuner/by/index.html"));
    }

    [Fact]
    public void Where_nobody_has_told_anything_there_is_nothing_to_show()
    {
        using var site = With(("By", 1, 1, "Syd"));
        Assert.Equal("", site.Page("kommuner/by/index.html"));
    }

    /// <summary>A site with such municipalities, each covered by a cluster with an interview. Regions are given once when they stay, else as before;after.</summary>
    private static TestSite With(params IReadOnlyList<(string Name, int Row, int Column, string Region)> municipalities) => With("ønske", municipalities);

    /// <param name="met">How far each of the clusters has come with meeting the home nurses.</param>
    private static TestSite With(string met, params IReadOnlyList<(string Name, int Row, int Column, string Region)> municipalities)
    {
        var site = TestSite.Small();
        var interview = File.ReadAllText(Path.Join(site.Content, "interview", "nord.md"));
        var cluster = File.ReadAllText(Path.Join(site.Content, "klynger", "nord.yml"));
        site.Delete("content/interview/nord.md").Delete("content/kommentarer/nord-hjemmepleje.md").Delete("content/klynger/nord.yml").Delete("content/data/spirometri.csv").Delete("content/data/spirometri.yml");
        var rows = new StringBuilder("kode,navn,region_til_2026,region_fra_2027,række,kolonne,kortnavn\n0101,København,Langt borte,Langt borte,30,30,KBH\n");
        for (var i = 0; i < municipalities.Count; i++)
        {
            var (name, row, column, region) = municipalities[i];
            var code = string.Create(CultureInfo.InvariantCulture, $"{500 + i:0000}");
            rows.Append(CultureInfo.InvariantCulture, $"{code},{name},{region.Split(';')[0]},{region.Split(';')[^1]},{row},{column},X\n");
            site.Write($"content/klynger/i{i}.yml", cluster.Replace("Klynge Nord", $"Klynge {i}", StringComparison.Ordinal).Replace("0101", code, StringComparison.Ordinal));
            site.Write($"content/interview/i{i}.md", interview.Replace("klynge: nord", $"klynge: i{i}", StringComparison.Ordinal).Replace("status: holdt\ndata", $"status: {met}\ndata", StringComparison.Ordinal));
        }
        return site.Write("content/kommuner.csv", rows.ToString()).Write("theme/pages/kommune.html", Shown).Built();
    }
}
