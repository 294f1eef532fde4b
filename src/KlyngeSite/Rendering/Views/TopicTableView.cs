using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The list of topics, and who took up which of them and how far they came.</summary>
internal static class TopicTableView
{
    /// <summary>As many columns as fit beside each other on a desk; with more clusters, each topic's own page tells who took it up.</summary>
    private const int MostClusters = 16;

    public static ScriptObject Page(IReadOnlyList<ContentItem> shown, ViewContext context)
    {
        var told = context.Insights.WorkByTopic;
        var clusters = context.Insights.Profiles.Where(profile => !profile.Topics.IsEmpty).Select(profile => profile.Cluster).ToList();
        var topics = context.Insights.TopicsByWeight.Where(topic => told.Contains(topic.Id)).ToList();
        var isShown = clusters.Count is > 1 and <= MostClusters && topics.Count > 0;
        return View.Of(
            ("lead", TopicKind.Kind.ListLead),
            ("count_text", $"{DanishNumber.Of(shown.Count)} i alt"),
            ("items", ItemView.Cards(shown, context)),
            ("clusters", isShown ? View.List(clusters.Select(context.Link)) : null),
            ("rows", isShown ? View.List(topics.Select(topic => Row(topic, clusters, told[topic.Id].ToList(), context))) : null),
            ("states", isShown ? View.List(Status.All.Where(status => topics.Any(topic => told[topic.Id].Any(one => one.Work.Status == status))).Select(State)) : null));
    }

    private static ScriptObject Row(Topic topic, List<Cluster> clusters, List<ToldWork> told, ViewContext context) => View.Of(
        ("text", topic.Title),
        ("url", context.Site.Url(topic)),
        ("cells", View.List(clusters.Select(cluster => Cell(told.Where(one => one.Interview.Cluster.Id == cluster.Id).Select(one => one.Work.Status))))));

    /// <summary>How far a cluster came; the farthest, where it told of it several times.</summary>
    private static ScriptObject Cell(IEnumerable<Status> statuses) =>
        statuses.OrderBy(Status.All.IndexOf).FirstOrDefault() is { } status ? State(status) : View.Of(("dot", null), ("text", null));

    private static ScriptObject State(Status status) => View.Of(("dot", status.Dot), ("text", status.Label));
}
