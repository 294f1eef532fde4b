using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Deriving;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A cluster's page: its facts and what is told about it.</summary>
internal static class ClusterView
{
    public static string? Kicker(Cluster cluster, ViewContext context)
    {
        var names = cluster.Coverage.Select(coverage => context.Site.Find<Municipality>(coverage.Municipality)?.Name).OfType<string>().ToList();
        var doctors = cluster.Doctors is { } count ? $"{count.Danish} {(count.Value == 1 ? "læge" : "læger")}" : null;
        var parts = new[] { names.Count == 0 ? null : string.Join(", ", names), doctors }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }

    /// <summary>The longest list on the page.</summary>
    public static int Longest(Cluster cluster, Insights insights) => insights.InterviewsByCluster[cluster.Id].Count();

    public static ScriptObject Of(Cluster cluster, ViewContext context, Part part)
    {
        var interviews = part.Of(context.Insights.InterviewsByCluster[cluster.Id]).ToList();
        var comments = interviews.SelectMany(interview => context.Insights.CommentsByInterview[interview.Id]).ToList();
        var topics = View.List(interviews.SelectMany(interview => interview.Topics).DistinctBy(work => (work.Topic.Id, work.Status)).Select(work => InterviewView.TopicWork(work, context)));
        var numbers = part.IsFirst ? View.List(context.Insights.Data.ByCluster[cluster.Id].Select(summary => DataSummaryView.Card(summary, context))) : null;
        return View.Of(
            ("title", cluster.Title),
            ("full_name", cluster.FullName),
            ("facts", FactsView.Of(cluster, context)),
            ("interviews", ItemView.Cards(interviews, context)),
            ("sections", OnPage.Of(
                new("side-interview", "Klyngen fortæller", interviews.Count > 0),
                new("side-kommentarer", "Gæsterne fortæller", comments.Count > 0),
                new("side-emner", "Klyngens emner", topics is not null),
                new("side-tal", "Klyngens tal", numbers is not null),
                new("side-lignende", "Klynger som jer", part.IsFirst))),
            ("comments", ItemView.Cards(comments, context)),
            ("topics", topics),
            ("numbers", numbers),
            ("similar", part.IsFirst ? View.List(context.Insights.Similar.To(cluster).Select(likeness => SimilarClusterView.Of(likeness, context))) : null),
            ("all", !part.IsFirst ? null : View.Link(ClusterKind.Kind.ListTitle!, context.Site.Url(ClusterKind.Kind.Address))),
            ("is_alone", part.IsFirst && context.Insights.Profiles.Count == 1),
            ("provenance", ProvenanceView.OfFacts(cluster.Provenance)));
    }
}
