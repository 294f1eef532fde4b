using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The fact box. A row without a value says "ikke oplyst", which is not the same as no.</summary>
internal static class FactsView
{
    private sealed record Row(string Label, string? Value, string? Url = null, string? Note = null);

    /// <summary>A cluster's facts, as on its own page.</summary>
    public static ScriptObject Of(Cluster cluster, ViewContext context) =>
        Box(cluster, null, [.. ClusterRows(cluster, context), new("Opgjort", cluster.AsOf.Danish)]);

    /// <summary>The facts beside an interview; the cluster's are left out when it is not published.</summary>
    public static ScriptObject Of(Interview interview, Cluster? cluster, ViewContext context)
    {
        IEnumerable<Row> rows =
        [
            .. cluster is null ? [] : ClusterRows(cluster, context),
            new("Koordinator", interview.Coordinator.Name),
            new("Tal fra", Sources(interview)),
            new("Interviewet", interview.Interviewed.Danish),
        ];
        return Box(cluster, cluster is null ? null : context.Site.Url(cluster), rows);
    }

    private static ScriptObject Box(Cluster? cluster, string? url, IEnumerable<Row> rows) => View.Of(
        ("title", cluster?.Title ?? "Fakta"),
        ("url", url),
        ("seal", cluster is null ? null : SealView.Of(cluster)),
        ("rows", View.List(rows.Select(row => View.Of(("label", row.Label), ("value", row.Value), ("url", row.Url), ("note", row.Note))))));

    private static IEnumerable<Row> ClusterRows(Cluster cluster, ViewContext context)
    {
        var covered = cluster.Coverage.Select(coverage => (coverage, municipality: context.Site.Find<Municipality>(coverage.Municipality))).ToList();
        foreach (var (coverage, municipality) in covered)
        {
            if (municipality is not null)
                yield return new("Kommune", municipality.Name, context.Site.Url(municipality), coverage.Note ?? coverage.Extent.Label);
        }
        yield return new("Region", Regions([.. covered.Select(pair => pair.municipality).OfType<Municipality>()]));
        yield return new("Læger", cluster.Doctors?.Danish, Note: cluster.DoctorsNote);
        yield return new("Patienter", cluster.Patients?.Danish);
        yield return new("Møder", cluster.Meetings?.PerYear is { } perYear ? $"{perYear.Danish} om året" : null, Note: cluster.Meetings?.Note);
        if (cluster.Meetings?.Time is { } time)
            yield return new("Tidspunkt", time);
        yield return new("Varighed", cluster.Meetings?.Length);
        yield return new("Sted", cluster.Meetings?.Venue);
    }

    /// <summary>The region of each municipality, with its date where it changes on 1 January 2027.</summary>
    private static string? Regions(List<Municipality> municipalities)
    {
        var regions = municipalities
            .Select(m => m.RegionUntil2026 == m.RegionFrom2027 ? m.RegionUntil2026 : $"{m.RegionUntil2026} til og med 2026, derefter {m.RegionFrom2027}")
            .Distinct()
            .ToList();
        return regions.Count == 0 ? null : string.Join("; ", regions);
    }

    private static string? Sources(Interview interview)
    {
        var labels = interview.Data.Where(data => !data.IsPlanned).Select(data => data.Source.Label).Distinct().ToList();
        return labels.Count == 0 ? null : string.Join(", ", labels);
    }
}
