using KlyngeSite.Content.Data;
using KlyngeSite.Content.Measures;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving.Data;

/// <summary>The site's figures by what they are about, each with what may be shown of it. Those whose measure is not published are in none.</summary>
internal sealed class DataIndex
{
    private readonly Dictionary<string, Lazy<PublishedData?>> published;

    public DataIndex(Site site)
    {
        var known = site.All<DataSummary>().Select(summary => (Summary: summary, Measure: site.Find<Measure>(summary.Measure)!)).Where(one => one.Measure is not null).ToList();
        ByMeasure = known.ToLookup(one => one.Measure.Id, one => one.Summary);
        ByInterview = known.Where(one => one.Summary.Interview is not null).ToLookup(one => one.Summary.Interview!.Id, one => one.Summary);
        ByCluster = known.SelectMany(one => one.Summary.AllClusters.Select(cluster => (cluster, one.Summary))).ToLookup(pair => pair.cluster, pair => pair.Summary);
        ByTopic = known.SelectMany(one => one.Measure.Topics.Select(topic => (topic.Id, one.Summary))).ToLookup(pair => pair.Id, pair => pair.Summary);
        // Several pages show the same figures; what is hidden is settled once.
        published = known.ToDictionary(one => one.Summary.Id, one => new Lazy<PublishedData?>(() =>
            one.Summary.Table is { } table ? PublishedData.Of(table, one.Measure, site.Settings.SmallestCount, one.Summary.ShowsZero) : null));
    }

    public ILookup<string, DataSummary> ByMeasure { get; }
    public ILookup<string, DataSummary> ByInterview { get; }

    /// <summary>By the clusters that the file names, and those of its table.</summary>
    public ILookup<string, DataSummary> ByCluster { get; }

    /// <summary>By the topics of the measure.</summary>
    public ILookup<string, DataSummary> ByTopic { get; }

    /// <summary>What may be shown of a summary's table; null when it has none, or its measure is not published.</summary>
    public PublishedData? Of(DataSummary summary) => published.GetValueOrDefault(summary.Id)?.Value;
}
