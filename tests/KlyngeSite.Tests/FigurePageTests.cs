using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>The figures of the real site: what is on the page, in the two files and in the table of the content agree, and what is hidden is hidden in all of them.</summary>
public sealed class FigurePageTests(RealContentTests.Built built) : IClassFixture<RealContentTests.Built>
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    public static TheoryData<string> Tables => [.. Names];

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Path.Join(Repository.Content, "data"), "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_files_say_the_same_as_each_other(string name)
    {
        var csv = Csv(name);
        using var json = Json(name);
        var rows = json.RootElement.GetProperty("raekker").EnumerateArray().ToList();
        Assert.NotEmpty(rows);
        Assert.Equal(csv.Count, rows.Count);
        foreach (var (cells, row) in csv.Zip(rows))
        {
            foreach (var key in new[] { "niveau", "navn", "periode", "fra", "til", "skjult" })
                Assert.Equal(cells[key], row.GetProperty(key).GetString() ?? "");
            foreach (var key in new[] { "taeller", "naevner", "vaerdi" })
                Assert.Equal(cells[key], row.GetProperty(key).ValueKind == JsonValueKind.Null ? "" : row.GetProperty(key).GetDecimal().ToString(Danish));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_the_page_shows_is_in_the_file(string name)
    {
        var values = Csv(name).Where(row => row["niveau"] != "fordeling").Select(row => row["vaerdi"].Length == 0 ? row["skjult"] : $"{row["vaerdi"]}\u00A0%").ToHashSet();
        var shown = Page(name).QuerySelectorAll("figure tbody tr td:nth-of-type(1)").Select(cell => cell.TextContent).ToList();
        Assert.NotEmpty(shown);
        if (values.Count > 0)
            Assert.All(shown, value => Assert.Contains(value, values));
    }

    /// <summary>The example with a small number: neither it nor what it follows from is in any file of the site.</summary>
    [Fact]
    public void A_hidden_number_is_null_everywhere_with_its_reason()
    {
        var hidden = Csv("eksempel-soejler").Where(row => row["skjult"].Length > 0).ToList();
        Assert.Equal(["Klynge C", "Klynge D"], hidden.Select(row => row["navn"]));
        Assert.All(hidden, row => Assert.Equal(("", ""), (row["taeller"], row["vaerdi"])));
        Assert.Equal(["skjult, fordi tallet er lille", "skjult, for at små tal ikke kan regnes ud"], hidden.Select(row => row["skjult"]));
        var page = Page("eksempel-soejler");
        var cells = page.QuerySelectorAll("figure tbody tr").Where(row => row.QuerySelector("th")!.TextContent is "Klynge C" or "Klynge D").Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(td => td.TextContent))).ToList();
        Assert.All(cells, text => Assert.Contains("skjult", text, StringComparison.Ordinal));
        // 3 of 64, and 31 of 118.
        var all = string.Join(' ', cells) + page.QuerySelector("svg")!.TextContent + page.QuerySelector(".finding")!.TextContent;
        Assert.DoesNotMatch(@"\b(3|31|4,7|26)\b", all.Replace("2025", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_invented_says_so_in_each_row_of_each_file()
    {
        Assert.All(Names, name =>
        {
            using var json = Json(name);
            Assert.True(json.RootElement.GetProperty("eksempeldata").GetBoolean());
            Assert.All(Csv(name), row => Assert.Equal("ja", row["eksempeldata"]));
            Assert.All(Page(name).QuerySelectorAll("figure"), figure => Assert.NotNull(figure.QuerySelector(".example")));
        });
    }

    [Fact]
    public void Each_kind_of_chart_has_a_living_page()
    {
        var guides = built.Pages.Where(page => page.Key.StartsWith("tal/", StringComparison.Ordinal)).SelectMany(page => page.Value.QuerySelectorAll("figure a[href*='/laes-grafen/#']"))
            .Select(link => link.GetAttribute("href")!.Split('#')[1]).Distinct().Order(StringComparer.Ordinal);
        var kinds = Enum.GetValues<KlyngeSite.Deriving.Charts.ChartKind>().Select(KlyngeSite.Rendering.Views.Charts.ChartGuide.Of).OfType<string>().Order(StringComparer.Ordinal);
        Assert.Equal(kinds, guides);
    }

    private IDocument Page(string name) => built.Pages[$"tal/{name}/index.html"];

    private JsonDocument Json(string name) => JsonDocument.Parse(built.Files[$"tal/{name}/tal.json"]);

    private List<Dictionary<string, string>> Csv(string name)
    {
        var bytes = built.Files[$"tal/{name}/tal.csv"];
        Assert.Contains($"\n/tal/{name}/tal.csv\n  Content-Disposition: attachment\n", Encoding.UTF8.GetString(built.Files["_headers"]), StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';').Select(cell => cell.Trim('"')).ToArray()).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
