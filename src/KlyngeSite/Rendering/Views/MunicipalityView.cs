using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Partners;
using KlyngeSite.Deriving;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A municipality's page: its regions, its clusters and their guests, what its own people told, and who has something to tell near by.</summary>
internal static class MunicipalityView
{
    public static string Kicker(Municipality municipality) =>
        municipality.RegionUntil2026 == municipality.RegionFrom2027
            ? municipality.RegionUntil2026
            : $"{municipality.RegionUntil2026}, fra 2027 {municipality.RegionFrom2027}";

    /// <summary>The longest list on the page.</summary>
    public static int Longest(Municipality municipality, Insights insights) => Math.Max(
        Math.Max(insights.ClustersByMunicipality[municipality.Id].Count(), InterviewsOf(municipality, insights).Sum(interview => interview.Encounters.Length)),
        Math.Max(Math.Max(insights.CommentsByMunicipality[municipality.Id].Count(), InterviewsOf(municipality, insights).Count()), insights.EncountersByMunicipality[municipality.Id].Count()));

    /// <summary>What is told from the municipality's region, before and after the reform; nothing where nobody has told anything.</summary>
    private static IEnumerable<ScriptObject> RegionsOf(Municipality municipality, ViewContext context) => context.Insights.Facets.Facets
        .SelectMany(facet => facet.Values)
        .Where(used => (used.Facet == FacetList.RegionUntil2026 && used.Value.Id == Slug.From(municipality.RegionUntil2026))
            || (used.Facet == FacetList.RegionFrom2027 && used.Value.Id == Slug.From(municipality.RegionFrom2027)))
        .Select(used => View.Of(("text", used.Value.Sentence), ("url", context.Site.Url(FacetPaths.Of(used))), ("count", DanishNumber.Of(used.Interviews.Count))));

    private static IEnumerable<Interview> InterviewsOf(Municipality municipality, Insights insights) =>
        insights.ClustersByMunicipality[municipality.Id].SelectMany(covered => insights.InterviewsByCluster[covered.Cluster.Id]);

    /// <summary>The guests of the clusters here, wherever the guests come from.</summary>
    private static IEnumerable<ToldEncounter> MeetingsOf(Municipality municipality, Insights insights) =>
        InterviewsOf(municipality, insights).SelectMany(interview => interview.Encounters.Select(encounter => new ToldEncounter(encounter, interview)));

    public static ScriptObject Of(Municipality municipality, ViewContext context, Part part)
    {
        var insights = context.Insights;
        var clusters = part.Of(insights.ClustersByMunicipality[municipality.Id]).ToList();
        var interviews = ItemView.Cards(part.Of(InterviewsOf(municipality, insights)), context);
        var comments = ItemView.Cards(part.Of(insights.CommentsByMunicipality[municipality.Id]), context);
        var meetings = part.Of(MeetingsOf(municipality, insights)).ToLookup(told => context.Site.Find<Partner>(told.Encounter.Partner)?.Group == PartnerGroup.Municipal);
        var encounters = EncounterView.Table(part.Of(insights.EncountersByMunicipality[municipality.Id]), context);
        var near = part.IsFirst ? View.List(insights.Stories.NearTo(municipality).Select(near => Near(near, municipality, context))) : null;
        var regions = part.IsFirst ? View.List(RegionsOf(municipality, context)) : null;
        return View.Of(
            ("title", municipality.Title),
            ("sections", OnPage.Of(
                new("side-klynger", "Lægeklynger i kommunen", clusters.Count > 0),
                new("side-interview", "Klyngen fortæller", interviews is not null),
                new("side-kommentarer", "Gæsterne fortæller", comments is not null),
                new("side-moeder", "Klyngen og kommunale enheder", meetings[true].Any()),
                new("side-andetsteds", "Nævnt hos klynger andre steder", encounters is not null),
                new("side-gaester", "Klyngens andre gæster", meetings[false].Any()),
                new("side-naer", "Erfaringer tæt på jer", near is not null),
                new("side-region", "Fra samme region", regions is not null))),
            ("region_until", municipality.RegionUntil2026),
            ("region_from", municipality.RegionFrom2027),
            ("region_changes", municipality.RegionUntil2026 != municipality.RegionFrom2027),
            ("regions", regions),
            ("clusters", View.List(clusters.Select(covered => View.Of(
                ("text", covered.Cluster.Title),
                ("url", context.Site.Url(covered.Cluster)),
                ("seal", SealView.Of(covered.Cluster)),
                ("extent", covered.Coverage.Note ?? covered.Coverage.Extent.Label))))),
            ("interviews", interviews),
            ("comments", comments),
            ("municipal_meetings", EncounterView.Table(meetings[true], context)),
            ("other_meetings", EncounterView.Table(meetings[false], context)),
            ("encounters", encounters),
            ("near", near),
            ("finder", context.Site.HasPage(PartnerKind.Kind.Address) ? context.Site.Url(PartnerKind.Kind.Address) : null),
            ("all", context.Site.Url(MunicipalityKind.Kind.Address)),
            ("invite", part.IsFirst && insights.Stories.Of(municipality).Stories == 0));
    }

    private static ScriptObject Near(NearStory near, Municipality here, ViewContext context) => View.Of(
        ("reason", ReasonOf(near.Reason, here, context)),
        ("url", context.Site.Url(near.Interview)),
        ("title", near.Interview.Title),
        ("cluster", context.Link<Cluster>(near.Interview.Cluster)),
        ("place", near.Reason.Municipality?.PageTitle));

    private static string ReasonOf(NearReason reason, Municipality here, ViewContext context)
    {
        if (reason.Guest is { } guest)
            return $"Har mødt samme slags gæst: {context.Site.Find<Partner>(guest.Partner)?.Title}";
        var region = reason.Municipality?.RegionUntil2026 == here.RegionUntil2026 ? "Samme region" : "Samme region fra 2027";
        return (reason.IsSameRegion, reason.IsNear) switch
        {
            (true, true) => $"{region}, og tæt på jer på kortet",
            (true, false) => region,
            _ => "Tæt på jer på kortet",
        };
    }
}
