using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using KlyngeSite.Deriving.Charts;
using KlyngeSite.Outputs.Inspection;
using KlyngeSite.Rendering.Charts;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Charts;

/// <summary>Figures whole: drawings as files, and finding, drawing and table against each other.</summary>
public partial class FigureTests
{
    public static TheoryData<string> Names => [.. Samples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_drawing_is_as_expected(string name)
    {
        var figure = Find(name);
        var finding = Finding.Of(figure.Chart, new(figure.Period, figure.Denominator));
        var svg = ChartDrawing.Of(figure.Chart, FigureView.Frame(figure, finding));
        Assert.Equal(figure.Chart is Chart.Change or Chart.None, svg is null);
        if (svg is not null)
            Expected.Text(Path.Join(Repository.Tests, "Charts", "expected", name + ".svg"), svg.Value);
    }

    [Fact]
    public void The_findings_are_as_expected() => Expected.Text(
        Path.Join(Repository.Tests, "Charts", "expected", "findings.txt"),
        string.Concat(Samples.All.Select(sample =>
        {
            var finding = Finding.Of(sample.Figure.Chart, new(sample.Figure.Period, sample.Figure.Denominator));
            return $"{sample.Name}\n  {finding.Sentence}\n  {finding.Detail ?? "-"}\n  {finding.Limit}\n";
        })));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_has_only_what_may_stand_on_a_page(string name)
    {
        var page = FigurePage.Of(Find(name));
        Assert.Equal([], AllowedMarkup.In(page, new HashSet<string>()).Select(violation => violation.Message));
        var ids = page.All.Select(element => element.Id).OfType<string>().ToHashSet();
        Assert.All(page.QuerySelectorAll("[aria-labelledby]").SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' ')), id => Assert.Contains(id, ids));
        Assert.All(page.QuerySelectorAll("svg"), svg => Assert.True(svg.QuerySelector("title") is not null && svg.QuerySelector("desc") is not null));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_finding_the_drawing_and_the_table_give_the_same_numbers(string name)
    {
        var figure = Find(name);
        var page = FigurePage.Of(figure);
        var table = page.QuerySelectorAll("tbody td").Select(cell => cell.TextContent.Trim()).ToHashSet();
        // What is written on marks in the drawing stands in the table, word for word.
        var marks = page.QuerySelectorAll("svg .hot, svg .strong").Select(text => Value().Match(text.TextContent).Value).Where(text => text.Length > 0).ToList();
        Assert.All(marks, mark => Assert.Contains(mark, table));
        // Every percentage of the sentence stands in the table; limits and differences are the finding's own.
        var sentence = Own().Replace(page.QuerySelector(".finding")!.TextContent, "");
        var said = Value().Matches(sentence).Select(match => match.Value).ToList();
        Assert.All(said, value => Assert.Contains(value, table));
        Assert.True(said.Count > 0 || name is "hidden" or "run-sign" or "run-none" or "before-after-fall" or "change");
        Assert.True(marks.Count > 0 || page.QuerySelector("svg") is null || name is "before-after-fall" or "funnel");
        Assert.Equal(page.QuerySelector(".finding")!.TextContent, page.QuerySelector("desc") is { } desc ? desc.TextContent[..page.QuerySelector(".finding")!.TextContent.Length] : page.QuerySelector(".finding")!.TextContent);
    }

    [Fact]
    public void The_dots_of_a_series_lie_where_the_table_says()
    {
        var page = FigurePage.Of(Find("run-none"));
        var table = page.QuerySelectorAll("tbody tr td:first-of-type").Select(cell => int.Parse(cell.TextContent.Split('\u00A0')[0], CultureInfo.InvariantCulture)).ToArray();
        var dots = page.QuerySelectorAll("svg circle").Select(dot => int.Parse(dot.GetAttribute("cy")!, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(table.Length, dots.Length);
        foreach (var (one, other) in table.Index().SelectMany(one => table.Index().Select(other => (one, other))))
            Assert.True(one.Item <= other.Item || dots[one.Index] < dots[other.Index]);
    }

    [Fact]
    public void Hidden_is_said_with_its_reason_and_drawn_as_a_cross()
    {
        var page = FigurePage.Of(Find("before-after-hidden"));
        Assert.Contains("Efter mødet: skjult, fordi tallet er lille.", page.QuerySelector(".finding")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("skjult, fordi tallet er lille", page.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Single(page.QuerySelectorAll("svg .cross"));
        Assert.Single(page.QuerySelectorAll("svg circle"));
        Assert.Empty(page.QuerySelectorAll("svg .trace"));
    }

    [Fact]
    public void What_the_source_does_not_state_is_said()
    {
        var nordlys = FigurePage.Of(Find("before-after-stated"));
        Assert.Equal("Andelen steg fra ca. 20 % til over 50 %; kilden oplyser hverken periode eller nævner.", Plain(nordlys.QuerySelector(".finding")!));
        Assert.Single(nordlys.QuerySelectorAll("svg .ghost"));
        Assert.Equal(2, nordlys.QuerySelectorAll(".meta .unsaid").Length);
        var doc7 = FigurePage.Of(Find("change"));
        Assert.Equal("Faldet var 43 %; kilden oplyser hverken periode eller nævner.", Plain(doc7.QuerySelector(".finding")!));
        Assert.Null(doc7.QuerySelector("svg"));
    }

    [Fact]
    public void Invented_numbers_are_marked_in_the_figure_its_drawing_and_its_table()
    {
        var page = FigurePage.Of(Find("clinics"));
        Assert.NotNull(page.QuerySelector(".example"));
        Assert.StartsWith("Eksempeldata", page.QuerySelector("svg title")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("eksempeldata", page.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_has_its_heading_on_the_page_about_reading()
    {
        var guide = File.ReadAllText(Path.Join(Repository.Content, "sider", ChartGuide.Page + ".md"));
        Assert.All(Enum.GetValues<ChartKind>().Select(ChartGuide.Of).OfType<string>(), id => Assert.Contains($"{{#{id}}}", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void A_hostile_label_is_text()
    {
        const string evil = "</text><script>alert(1)</script>\"'&";
        var input = new ChartInput(ChartUnit.Share) { Units = [Samples.Point(evil, 20, 100), Samples.Point("b" + evil, 30, 100)], Whole = Samples.Point(evil, 50, 200) };
        var page = FigurePage.Of(Samples.Figure(evil, input));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal([], AllowedMarkup.In(page, new HashSet<string>()).Select(violation => violation.Message));
        Assert.Equal("f-t", page.QuerySelector("svg title")!.Id);
        Assert.Equal(evil, page.QuerySelector("svg title")!.TextContent);
    }

    private static FigureInput Find(string name) => Samples.All.Single(sample => sample.Name == name).Figure;

    private static string Plain(IElement element) => element.TextContent.Replace('\u00A0', ' ');

    [GeneratedRegex(@"(ca\.|over|under|\u2212)?[\u00A0]?[\d.,]*\d\u00A0%")]
    private static partial Regex Value();

    // The limits of a funnel, the value of the whole in words of its own, and a fall without its minus.
    [GeneratedRegex(@"\(99,8\u00A0%\)|Faldet var 43\u00A0%|, en (stigning|nedgang) på [\d.,]+\u00A0%")]
    private static partial Regex Own();
}
