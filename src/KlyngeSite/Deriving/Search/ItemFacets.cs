using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Packages;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving.Search;

/// <summary>Which topics, guests and regions an item is about. Regions are those from 2027: they are the ones that last.</summary>
internal sealed class ItemFacets(Site site, Insights insights)
{
    public SearchFacets Of(ContentItem item) => item switch
    {
        Interview interview => Of([interview]),
        Cluster cluster => Of(insights.InterviewsByCluster[cluster.Id]) with { Regions = RegionsOf(cluster) },
        Comment comment => new(Ids(comment.Topic), Ids(comment.Partner), comment.Municipality is { } home
            ? [.. Regions(site.Find<Municipality>(home))]
            : RegionsOf(site.Find<Interview>(comment.Interview) is { } interview ? site.Find<Cluster>(interview.Cluster) : null)),
        Municipality municipality => new([], [], [.. Regions(municipality)]),
        Topic topic => new([topic.Id], [], []),
        Partner partner => new([], [partner.Id], []),
        Package package => new([.. package.Topics.Select(topic => topic.Id)], [], []),
        Measure measure => new([.. measure.Topics.Select(topic => topic.Id)], [], []),
        DataSummary summary => new([.. site.Find<Measure>(summary.Measure)?.Topics.Select(topic => topic.Id) ?? []], [],
            [.. summary.Clusters.SelectMany(cluster => RegionsOf(site.Find<Cluster>(cluster))).Distinct(StringComparer.Ordinal)]),
        _ => SearchFacets.None,
    };

    private SearchFacets Of(IEnumerable<Interview> interviews)
    {
        List<Interview> all = [.. interviews];
        return new(
            [.. all.SelectMany(interview => interview.Topics).Select(work => work.Topic.Id).Distinct(StringComparer.Ordinal)],
            [.. all.SelectMany(interview => interview.Encounters).Select(encounter => encounter.Partner.Id).Distinct(StringComparer.Ordinal)],
            [.. all.SelectMany(interview => Places.Of(interview, site)).SelectMany(Regions).Distinct(StringComparer.Ordinal)]);
    }

    private IReadOnlyList<string> RegionsOf(Cluster? cluster) =>
        [.. (cluster?.Coverage ?? []).Select(coverage => site.Find<Municipality>(coverage.Municipality)).SelectMany(Regions).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Regions(Municipality? municipality) => municipality is null ? [] : [municipality.RegionFrom2027];

    private static IReadOnlyList<string> Ids(Reference? reference) => reference is null ? [] : [reference.Id];
}
