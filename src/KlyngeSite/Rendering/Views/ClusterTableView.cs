using System.Globalization;
using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Deriving;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>All clusters as one table: a row for each, "ikke oplyst" where the source says nothing.</summary>
internal static class ClusterTableView
{
    /// <summary>What stands in a cell.</summary>
    /// <param name="Sort">The number that the column is ordered by; null for one of words, and where nothing is stated.</param>
    private sealed record Cell(string? Text, decimal? Sort = null, string? Note = null)
    {
        /// <summary>Several things, each a link, or a text without an address.</summary>
        public ScriptArray? Parts { get; init; }
    }

    private static readonly (string Label, Func<ClusterProfile, ViewContext, Cell> Of)[] Columns =
    [
        ("Læger", (profile, _) => Counted(profile.Cluster.Doctors)),
        ("Patienter", (profile, _) => Counted(profile.Cluster.Patients)),
        ("Dækker", (profile, context) => Covered(profile.Cluster, context)),
        ("Møder om året", (profile, _) => Counted(profile.Cluster.Meetings?.PerYear)),
        ("Mødets længde", (profile, _) => new(Capital(profile.Cluster.Meetings?.Length), profile.Cluster.Meetings?.Length is { } length ? DanishDuration.Minutes(length) : null)),
        ("Mødested", (profile, _) => new(Capital(profile.Cluster.Meetings?.Venue))),
        ("Emnevalg", (profile, _) => TopicChoice(profile)),
        ("Har arbejdet med", (profile, context) => Listed(profile.Guests.Select(context.Link))),
        ("Tal fra", (profile, _) => Listed(profile.Sources.Select(source => View.Link(source.Label, null)))),
    ];

    /// <summary>The first page of the list, which is all of it unless there are more clusters than the country had.</summary>
    public static ScriptObject Page(IReadOnlyList<ContentItem> shown, ViewContext context)
    {
        var profiles = context.Insights.Profiles;
        return View.Of(
            ("lead", ClusterKind.Kind.ListLead),
            ("count_text", shown.Count == profiles.Count ? $"{DanishNumber.Of(shown.Count)} i alt" : $"1–{DanishNumber.Of(shown.Count)} af {DanishNumber.Of(profiles.Count)}"),
            ("columns", View.List(Columns.Select(column => column.Label))),
            ("figures", View.List(FactFigures.Of(profiles, context).Select(FigureView.Of))),
            ("rows", View.List(profiles.Take(shown.Count).Select(profile => Row(profile, context)))));
    }

    private static ScriptObject Row(ClusterProfile profile, ViewContext context) => View.Of(
        ("text", profile.Cluster.Title),
        ("url", context.Site.Url(profile.Cluster)),
        ("cells", View.List(Columns.Select(column => CellOf(column.Label, column.Of(profile, context))))));

    private static ScriptObject CellOf(string label, Cell cell) => View.Of(
        ("label", label),
        ("text", cell.Text),
        ("parts", cell.Parts),
        ("note", cell.Note),
        ("sort", cell.Sort?.ToString(CultureInfo.InvariantCulture)));

    private static Cell Counted(Quantity? count) => new(count?.Danish, count?.Value);

    private static Cell Listed(IEnumerable<ScriptObject> parts) => new(null) { Parts = View.List(parts) };

    /// <summary>The municipalities; how much of them stands below, where that is the same for all.</summary>
    private static Cell Covered(Cluster cluster, ViewContext context)
    {
        var covered = cluster.Coverage.Select(coverage => (coverage.Extent, context.Site.Find<Municipality>(coverage.Municipality)?.Name)).Where(pair => pair.Name is not null).ToList();
        var extents = covered.Select(pair => pair.Extent).Distinct().ToList();
        return extents is [var extent]
            ? new(Joined(covered.Select(pair => pair.Name!)), Note: covered.Count == 1 ? extent.Label : null)
            : new(Joined(covered.Select(pair => $"{pair.Name} ({pair.Extent.Label})")));
    }

    /// <summary>The names of the ways, which are short; else what is told.</summary>
    private static Cell TopicChoice(ClusterProfile profile)
    {
        var ways = profile.Techniques.Where(technique => technique.Kind.ChoosesTopics).ToList();
        return ways.Count == 0 ? new(profile.TopicChoice) : Listed(ways.Select(technique => View.Link(technique.Kind.Label + (technique.IsPlanned ? " (planlagt)" : ""), null)));
    }

    private static string? Joined(IEnumerable<string> parts) => string.Join(", ", parts) is { Length: > 0 } text ? text : null;

    private static string? Capital(string? text) => text is { Length: > 0 } ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
