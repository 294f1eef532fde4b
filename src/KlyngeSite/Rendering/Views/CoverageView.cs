using KlyngeSite.Content;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>What the site covers and lacks, as numbers, tables and lists.</summary>
internal static class CoverageView
{
    /// <summary>Of what nobody told of, as much as a page can show; the count stands beside it.</summary>
    private const int MostListed = 100;

    public static ScriptObject Of(ViewContext context)
    {
        var coverage = context.Insights.Coverage;
        return View.Of(
            ("summary", Summary(coverage)),
            ("regions_until", Regions(coverage.RegionsUntil2026)),
            ("regions_from", Regions(coverage.RegionsFrom2027)),
            ("questions", View.List(coverage.Questions.Select(count => View.Of(
                ("text", count.Question.Title),
                ("url", context.Site.Url(count.Question)),
                ("answered", DanishNumber.Of(count.Answered)),
                ("elsewhere", DanishNumber.Of(count.Elsewhere)),
                ("silent", DanishNumber.Of(count.Silent)))))),
            ("facts", View.List(coverage.Facts.Select(count => View.Of(
                ("label", Label(count.Fact)),
                ("text", $"Oplyst for {DanishNumber.Of(count.Stated)} af {DanishNumber.Count(count.Of, "klynge", "klynger")}"))))),
            ("municipalities", List(coverage.Untold, $"For {DanishNumber.Of(coverage.Untold.Count)} af {DanishNumber.Count(coverage.Municipalities, "kommune", "kommuner")} er her intet interview.", context)),
            ("topics", List(coverage.UntoldTopics, DanishNumber.Count(coverage.UntoldTopics.Count, "emne er ikke nævnt i noget interview.", "emner er ikke nævnt i noget interview."), context)),
            ("partners", List(coverage.UnmetPartners, DanishNumber.Count(coverage.UnmetPartners.Count, "slags gæst har ingen klynge fortalt om et møde med.", "slags gæster har ingen klynge fortalt om et møde med."), context)));
    }

    /// <summary>What the page consists of.</summary>
    public static ScriptArray? Sections(ViewContext context)
    {
        var coverage = context.Insights.Coverage;
        return OnPage.Of(
            new("side-regioner", "Hvor er der interview fra?"),
            new("side-spoergsmaal", "Hvilke spørgsmål er der svar på?", coverage.Questions.Count > 0),
            new("side-oplysninger", "Hvad er oplyst om klyngerne?"),
            new("side-emner", "Emner, ingen har fortalt om", coverage.UntoldTopics.Count > 0),
            new("side-partnere", "Møder, ingen har fortalt om", coverage.UnmetPartners.Count > 0),
            new("side-kommuner", "Kommuner uden interview", coverage.Untold.Count > 0));
    }

    private static string Summary(SiteCoverage coverage)
    {
        var years = DanishList.Of(coverage.Years.Select(year => coverage.Years.Count == 1 ? new PartialDate(year.Year).Danish : $"{new PartialDate(year.Year).Danish} ({DanishNumber.Of(year.Interviews)})"), "og");
        var comments = coverage.Comments == 0 ? "" : $" Gæster har givet {DanishNumber.Count(coverage.Comments, "kommentar", "kommentarer")}.";
        return $"{DanishNumber.Count(coverage.Interviews, "interview", "interview")} fra {DanishNumber.Count(coverage.Clusters, "klynge", "klynger")}, lavet i {years}.{comments}";
    }

    private static ScriptArray? Regions(IReadOnlyList<RegionCount> regions) =>
        View.List(regions.Select(count => View.Of(("text", count.Region), ("count", DanishNumber.Of(count.Interviews)))));

    /// <summary>Null when nothing is missing.</summary>
    private static ScriptObject? List(IReadOnlyList<ContentItem> items, string text, ViewContext context) => items.Count == 0 ? null : View.Of(
        ("text", text),
        ("links", View.List(items.Take(MostListed).Select(context.Link))),
        ("more", items.Count > MostListed ? $"De første {DanishNumber.Of(MostListed)} er vist." : null));

    private static string Label(ClusterFact fact) => fact switch
    {
        ClusterFact.Doctors => "Antal læger",
        ClusterFact.Patients => "Antal patienter",
        ClusterFact.MeetingsPerYear => "Møder om året",
        ClusterFact.MeetingLength => "Hvor længe et møde varer",
        ClusterFact.Venue => "Hvor møderne holdes",
        _ => "Hvordan emner vælges",
    };
}
