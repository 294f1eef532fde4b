using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using KlyngeSite.Content.YearWheels;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>Packages and the coordinator's year: what is a proposal says so, what is a draft says so, and experience comes by itself.</summary>
public sealed class PackageTests(RealContentTests.Built built) : IClassFixture<RealContentTests.Built>
{
    private const string Mark = "Redaktionens forslag";

    private static string Package(string more = "", string agenda = "  - {id: et, titel: Et punkt, minutter: 60, form: plenum, leder: koordinatoren}", string total = "60") => $"""
        ---
        titel: Egne tal
        kort: Et møde om egne tal.
        emner: [kol]
        ejer: redaktionen
        status: udkast
        sidst_revideret: 2026-06-01
        næste_gennemgang: 2031-06-01
        hvorfor: [{"{"}tekst: Tallene spredte sig., kilde: Interview{"}"}]
        forberedelse: [{"{"}id: lokale, opgave: Find et lokale, hvem: koordinatoren, dage_før: 0, slags: andet{"}"}]
        minutter_i_alt: {total}
        dagsorden:
        {agenda}
        spørgsmål: [{"{"}id: mest, tekst: Hvad overraskede mest?{"}"}]
        {more}
        ---

        """.ReplaceLineEndings("\n");

    private static IDocument Parse(TestSite site, string path) => new HtmlParser().ParseDocument(site.Page(path));

    private IEnumerable<(string Path, IDocument Page)> Packages => built.Pages.Where(page => page.Key.StartsWith("klyngepakker/", StringComparison.Ordinal) && page.Key != "klyngepakker/index.html")
        .Select(page => (page.Key, page.Value));

    [Fact]
    public void There_are_six_packages_and_all_are_drafts_wherever_they_show()
    {
        Assert.Equal(6, Packages.Count());
        foreach (var (path, page) in Packages)
        {
            Assert.Contains("udkast", page.QuerySelector(".kicker")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Ingen klynge har holdt et møde", page.QuerySelector(".opening .caveat")!.TextContent, StringComparison.Ordinal);
            var address = "/" + path[..^"index.html".Length];
            var mentions = built.Pages.Where(other => other.Key != path && other.Key.StartsWith("emner/", StringComparison.Ordinal)).SelectMany(other => other.Value.QuerySelectorAll($"main a[href='{address}']")).ToList();
            Assert.Equal(path == "klyngepakker/stop-op/index.html", mentions.Count == 0);
            Assert.All(mentions, link => Assert.Contains("(Udkast)", link.ParentElement!.TextContent, StringComparison.Ordinal));
        }
        var cards = built.Pages["klyngepakker/index.html"].QuerySelectorAll(".card");
        Assert.Equal(6, cards.Length);
        Assert.All(cards, card => Assert.Equal("Klyngepakke · udkast", card.QuerySelector(".kicker")!.TextContent));
    }

    [Fact]
    public void Each_statement_has_its_source_or_is_marked_as_a_proposal()
    {
        var (sourced, proposed) = (0, 0);
        foreach (var (path, page) in Packages.Append(("aarshjul/index.html", built.Pages["aarshjul/index.html"])))
        {
            foreach (var entry in page.QuerySelectorAll(".points > li, .steps > li"))
            {
                var hasSource = entry.TextContent.Contains("Kilde: ", StringComparison.Ordinal);
                var isProposal = entry.QuerySelectorAll(".proposal").Any(mark => mark.TextContent == Mark) || entry.Closest("section")?.QuerySelector(".marked")?.TextContent.Trim() == Mark;
                Assert.True(hasSource != isProposal, $"{path}: {entry.TextContent.Trim()}");
                _ = hasSource ? sourced++ : proposed++;
            }
        }
        Assert.True(sourced > 40 && proposed > 60, $"{sourced}, {proposed}");
    }

    [Fact]
    public void The_agenda_adds_up_on_the_page()
    {
        foreach (var (path, page) in Packages)
        {
            var end = 0;
            foreach (var span in page.QuerySelectorAll("#side-dagsorden .when").Select(when => when.TextContent.Replace(" min.", "", StringComparison.Ordinal).Split('–').Select(int.Parse).ToArray()))
            {
                Assert.Equal(end, span[0]);
                end = span[1];
            }
            Assert.StartsWith($"I alt {end} minutter", page.QuerySelector(".total")!.TextContent, StringComparison.Ordinal);
            Assert.True(end > 0, path);
        }
    }

    [Fact]
    public void Experience_comes_by_itself()
    {
        var kol = built.Pages["klyngepakker/kol/index.html"];
        Assert.Equal(3, kol.QuerySelectorAll(".journey tbody tr").Length);
        Assert.NotNull(kol.QuerySelector("#side-erfaringer a[href='/interview/gladsaxe/']"));
        Assert.NotNull(kol.QuerySelector("#side-erfaringer .meeting a[href='/klynger/nucleus/']"));
        Assert.Contains(built.Pages["klyngepakker/udeblevne-boern/index.html"].QuerySelectorAll("#side-erfaringer .rows a"), link => link.GetAttribute("href") == "/interview/kuk/#databrug");
        Assert.Null(built.Pages["klyngepakker/stop-op/index.html"].GetElementById("side-erfaringer"));
    }

    [Fact]
    public void Figures_of_the_topic_and_of_the_package_s_own_measures_are_there()
    {
        using var site = TestSite.Real().Write("content/klyngepakker/nu.md", Package("data: {mål: [antibiotika-oeje]}").Replace("[kol]", "[medicinkort]", StringComparison.Ordinal)).Built();
        var page = Parse(site, "klyngepakker/nu/index.html");
        Assert.Contains(page.QuerySelectorAll("#side-erfaringer .card a"), link => link.GetAttribute("href") == "/tal/nordlys-medicinkort/");
        Assert.Contains(page.QuerySelectorAll("#side-erfaringer .card a"), link => link.GetAttribute("href") == "/tal/doc7-antibiotika-oeje/");
        Assert.NotNull(page.QuerySelector(".body a[href='/maaltal/antibiotika-oeje/']"));
    }

    [Fact]
    public void A_topic_that_many_took_up_does_not_drown_the_package()
    {
        using var site = TestSite.Small().Write("content/klyngepakker/nu.md", Package());
        var interview = File.ReadAllText(Path.Join(site.Content, "interview", "nord.md"));
        for (var number = 0; number < 20; number++)
            site.Write($"content/interview/nord-{number}.md", interview);
        site.Built();
        Assert.Equal(12, Parse(site, "klyngepakker/nu/index.html").QuerySelectorAll("ul li").Count(row => row.TextContent.StartsWith("Klynge Nord:", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_package_whose_topic_does_not_show_stands_alone()
    {
        using var site = TestSite.Small()
            .Write("content/emner/soevn.md", "---\ntitel: Søvn\nkort: Søvn.\nkladde: ja\n---\n")
            .Write("content/klyngepakker/nu.md", Package().Replace("[kol]", "[soevn]", StringComparison.Ordinal)).Built();
        Assert.DoesNotContain("Søvn", site.Page("klyngepakker/nu/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        const string Hostile = "<script>alert(1)</script> {{ site.title }} \\\"' javascript:x";
        using var site = TestSite.Real().Write("content/klyngepakker/nu.md", Package(
            $"handleplan: [{{id: x, hvad: '{Hostile.Replace("'", "''", StringComparison.Ordinal)}', hvem: '<b>', hvornår: '\"><i>'}}]")).Built();
        var page = Parse(site, "klyngepakker/nu/index.html");
        Assert.Contains(Hostile, page.GetElementById("side-handleplan")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#side-handleplan :is(script, b, i)"));
        Assert.Empty(site.Check(isThorough: true).Findings);
    }

    /// <summary>Whatever the minutes are, just the true sum is let through.</summary>
    [Fact]
    public void Only_the_sum_is_the_total() => Gen.Select(Gen.Int[1, 240].Array[1, 4], Gen.Int[-1, 1]).Sample((minutes, off) =>
    {
        var sum = minutes.Sum();
        if (sum + off < 1)
            return true;
        using var site = TestSite.Small().Write("content/klyngepakker/nu.md", Package(
            agenda: string.Join('\n', minutes.Select((one, place) => $"  - {{id: p{place}, titel: P, minutter: {one}, form: plenum, leder: L}}")),
            total: $"{sum + off}"));
        return site.Check().Findings.Select(finding => finding.Rule.Code).SequenceEqual(off == 0 ? [] : ["KS8002"]);
    }, iter: 25, threads: 1);

    [Fact]
    public void A_time_is_read_as_it_is_written() => Gen.OneOf(
        Gen.Int[1, 12].Select(month => new DutyTime(month, null)),
        Gen.Int[-365, 365].Select(days => new DutyTime(null, days)),
        Gen.Const(DutyTime.Running)).Sample(time => DutyTime.Parse(time.Danish) == time);

    [Theory]
    [InlineData("0 dage før mødet")]
    [InlineData("366 dage efter mødet")]
    [InlineData("-5 dage før mødet")]
    [InlineData("5  dage før mødet")]
    [InlineData("5 dage før")]
    [InlineData("jan")]
    [InlineData("13")]
    [InlineData("")]
    public void Other_times_are_none(string text) => Assert.Null(DutyTime.Parse(text));
}
