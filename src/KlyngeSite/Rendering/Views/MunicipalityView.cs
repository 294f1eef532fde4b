using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Deriving;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A municipality's page: its regions, its clusters, what its own people told.</summary>
internal static class MunicipalityView
{
    public static string Kicker(Municipality municipality) =>
        municipality.RegionUntil2026 == municipality.RegionFrom2027
            ? municipality.RegionUntil2026
            : $"{municipality.RegionUntil2026}, fra 2027 {municipality.RegionFrom2027}";

    /// <summary>The longest list on the page.</summary>
    public static int Longest(Municipality municipality, Insights insights) => Math.Max(
        Math.Max(insights.ClustersByMunicipality[municipality.Id].Count(), InterviewsOf(municipality, insights).Count()),
        Math.Max(insights.CommentsByMunicipality[municipality.Id].Count(), insights.EncountersByMunicipality[municipality.Id].Count()));

    /// <summary>What is told from the municipality's region, before and after the reform; nothing where nobody has told anything.</summary>
    private static IEnumerable<ScriptObject> RegionsOf(Municipality municipality, ViewContext context) => context.Insights.Facets.Facets
        .SelectMany(facet => facet.Values)
        .Where(used => (used.Facet == FacetList.RegionUntil2026 && used.Value.Id == Slug.From(municipality.RegionUntil2026))
            || (used.Facet == FacetList.RegionFrom2027 && used.Value.Id == Slug.From(municipality.RegionFrom2027)))
        .Select(used => View.Of(("text", used.Value.Sentence), ("url", context.Site.Url(FacetPaths.Of(used))), ("count", DanishNumber.Of(used.Interviews.Count))));

    private static IEnumerable<Interview> InterviewsOf(Municipality municipality, Insights insights) =>
        insights.ClustersByMunicipality[municipality.Id].SelectMany(covered => insights.InterviewsByCluster[covered.Cluster.Id]);

    public static ScriptObject Of(Municipality municipality, ViewContext context, Part part)
    {
        var insights = context.Insights;
        var clusters = part.Of(insights.ClustersByMunicipality[municipality.Id]).ToList();
        var interviews = ItemView.Cards(part.Of(InterviewsOf(municipality, insights)), context);
        var comments = ItemView.Cards(part.Of(insights.CommentsByMunicipality[municipality.Id]), context);
        var encounters = EncounterView.Table(part.Of(insights.EncountersByMunicipality[municipality.Id]), context);
        return View.Of(
            ("title", municipality.Title),
            ("region_until", municipality.RegionUntil2026),
            ("region_from", municipality.RegionFrom2027),
            ("region_changes", municipality.RegionUntil2026 != municipality.RegionFrom2027),
            ("regions", part.IsFirst ? View.List(RegionsOf(municipality, context)) : null),
            ("clusters", View.List(clusters.Select(covered => View.Of(
                ("text", covered.Cluster.Title),
                ("url", context.Site.Url(covered.Cluster)),
                ("extent", covered.Coverage.Note ?? covered.Coverage.Extent.Label))))),
            ("interviews", interviews),
            ("comments", comments),
            ("encounters", encounters),
            ("invite", part.IsFirst && interviews is null && comments is null && encounters is null));
    }
}
