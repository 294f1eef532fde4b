using System.Collections.Immutable;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Topics;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The fact box. A row without a value says "ikke oplyst", which is not the same as no.</summary>
internal static class FactsView
{
    /// <param name="IsToldBelow">Whether the page tells the value in full at another place, so that the box may leave it out.</param>
    private sealed record Row(string Label, string? Value, string? Url = null, string? Note = null, bool IsToldBelow = false);

    /// <summary>A cluster's facts, as on its own page.</summary>
    public static ScriptObject Of(Cluster cluster, ViewContext context) =>
        Box(cluster, null, [.. ClusterRows(cluster, context), new("Opgjort", cluster.AsOf.Danish)], context);

    /// <summary>The facts beside an interview; the cluster's are left out when it is not published.</summary>
    public static ScriptObject Of(Interview interview, Cluster? cluster, ViewContext context)
    {
        IReadOnlyList<Row> rows =
        [
            .. cluster is null ? [] : ClusterRows(cluster, context),
            new("Koordinator", interview.Coordinator.Name),
            new("Tal fra", Sources(interview), IsToldBelow: true),
            new("Interviewet", interview.Interviewed.Danish),
        ];
        return Box(cluster, cluster is null ? null : context.Site.Url(cluster), rows, context, interview.Topics);
    }

    private static ScriptObject Box(Cluster? cluster, string? url, IReadOnlyList<Row> rows, ViewContext context, params ImmutableArray<TopicWork> topics) => View.Of(
        ("title", cluster?.Title ?? "Fakta"),
        ("url", url),
        ("seal", cluster is null ? null : SealView.Of(cluster)),
        ("rows", View.List(rows.Select(row => View.Of(("label", row.Label), ("value", row.Value), ("url", row.Url), ("note", row.Note), ("is_told_below", row.IsToldBelow))))),
        ("topics", View.List(topics.Select(work => context.Link<Topic>(work.Topic)))),
        ("unsaid", Unsaid([.. rows.Where(row => row is { Value: null, Note: null }).Select(row => row.Label)])));

    /// <summary>What the source does not say, in one go: <c>Patienter, varighed og sted</c>.</summary>
    private static string? Unsaid(List<string> labels) =>
        labels.Count == 0 ? null : DanishList.Of(labels.Select((label, place) => place == 0 ? label : MidSentence.Of(label)), "og");

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
