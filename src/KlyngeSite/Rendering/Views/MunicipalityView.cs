using KlyngeSite.Content.Municipalities;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A municipality's page: its regions, its clusters, what its own people told.</summary>
internal static class MunicipalityView
{
    public static string Kicker(Municipality municipality) =>
        municipality.RegionUntil2026 == municipality.RegionFrom2027
            ? municipality.RegionUntil2026
            : $"{municipality.RegionUntil2026}, fra 2027 {municipality.RegionFrom2027}";

    public static ScriptObject Of(Municipality municipality, ViewContext context)
    {
        var insights = context.Insights;
        var clusters = insights.ClustersByMunicipality[municipality.Id].ToList();
        var interviews = ItemView.Cards(clusters.SelectMany(covered => insights.InterviewsByCluster[covered.Cluster.Id]), context);
        var comments = ItemView.Cards(insights.CommentsByMunicipality[municipality.Id], context);
        var encounters = EncounterView.List(insights.EncountersByMunicipality[municipality.Id], context);
        return View.Of(
            ("title", municipality.Title),
            ("region_until", municipality.RegionUntil2026),
            ("region_from", municipality.RegionFrom2027),
            ("region_changes", municipality.RegionUntil2026 != municipality.RegionFrom2027),
            ("clusters", View.List(clusters.Select(covered => View.Of(
                ("text", covered.Cluster.Title),
                ("url", context.Site.Url(covered.Cluster)),
                ("extent", covered.Coverage.Note ?? covered.Coverage.Extent.Label))))),
            ("interviews", interviews),
            ("comments", comments),
            ("encounters", encounters),
            ("invite", interviews is null && comments is null && encounters is null));
    }
}
