using KlyngeSite.Content.Data;
using KlyngeSite.Content.Packages;
using KlyngeSite.Content.Topics;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving;

/// <summary>What clusters tell of a package's topics: nobody has to write it into the package.</summary>
/// <param name="Topics">Those of the package that are published, in its order.</param>
/// <param name="Summaries">Figures about the topics, and of the package's own measures.</param>
internal sealed record PackageExperience(
    IReadOnlyList<Topic> Topics, IReadOnlyList<ToldResult> Results, IReadOnlyList<ToldPitfall> Pitfalls, IReadOnlyList<ToldEncounter> Encounters, IReadOnlyList<DataSummary> Summaries)
{
    public static PackageExperience Of(Package package, Insights insights, Site site)
    {
        List<Topic> topics = [.. package.Topics.Select(site.Find<Topic>).OfType<Topic>().DistinctBy(topic => topic.Id)];
        var ids = topics.Select(topic => topic.Id).ToHashSet();
        return new(
            topics,
            [.. topics.SelectMany(topic => insights.ResultsByTopic[topic.Id])],
            [.. insights.Gathered.Pitfalls.Where(told => told.Pitfall.Topic is { } topic && ids.Contains(topic.Id))],
            [.. topics.SelectMany(topic => insights.EncountersByTopic[topic.Id])],
            [.. topics.SelectMany(topic => insights.Data.ByTopic[topic.Id]).Concat((package.Data?.Measures ?? []).SelectMany(measure => insights.Data.ByMeasure[measure.Id])).DistinctBy(summary => summary.Id)]);
    }
}
