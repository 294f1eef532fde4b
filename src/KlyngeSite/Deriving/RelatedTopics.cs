using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Topics;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving;

/// <summary>Another topic, with the clusters that have both.</summary>
/// <param name="Clusters">In the order of the clusters' list; never empty.</param>
internal sealed record RelatedTopic(Topic Topic, IReadOnlyList<Cluster> Clusters);

/// <summary>Topics that the same clusters took up. Looks at a bounded number of interviews, so that a big site costs no more for each page.</summary>
internal static class RelatedTopics
{
    private const int Most = 5;
    private const int MostCandidates = 50;

    /// <summary>Most clusters in common first; then by Danish order. Its parent and its children are left out: they stand by themselves.</summary>
    public static IReadOnlyList<RelatedTopic> To(Topic topic, Insights insights, Site site)
    {
        HashSet<string> known = [topic.Id, .. insights.ChildTopics[topic.Id].Select(child => child.Id)];
        if (topic.Parent is { } parent)
            known.Add(parent.Id);
        return [.. insights.WorkByTopic[topic.Id].Take(MostCandidates)
            .Select(told => told.Interview).DistinctBy(interview => interview.Id)
            .SelectMany(interview => interview.Topics.Select(work => (Topic: site.Find<Topic>(work.Topic), Cluster: site.Find<Cluster>(interview.Cluster))))
            .Where(pair => pair is { Topic: not null, Cluster: not null } && !known.Contains(pair.Topic.Id))
            .GroupBy(pair => pair.Topic!.Id)
            .Select(group => new RelatedTopic(group.First().Topic!, [.. group.Select(pair => pair.Cluster!).DistinctBy(cluster => cluster.Id)]))
            .OrderByDescending(related => related.Clusters.Count).ThenBy(related => related.Topic.Title, Text.DanishOrder.Comparer)
            .Take(Most)];
    }
}
