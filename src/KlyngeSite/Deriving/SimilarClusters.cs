using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;

namespace KlyngeSite.Deriving;

/// <summary>What two clusters have in common. Every part may be empty, but not all.</summary>
/// <param name="IsSameSize">Whether they have nearly as many doctors; false when either is not stated.</param>
/// <param name="MeetsAsOften">Whether both meet as many times a year; false when either is not stated.</param>
internal sealed record Likeness(
    ClusterProfile Other, bool IsSameSize, IReadOnlyList<TechniqueKind> Techniques, IReadOnlyList<Partner> Guests, IReadOnlyList<Topic> Topics,
    bool IsSameExtent, bool MeetsAsOften)
{
    /// <summary>In how many ways they are alike. It orders the list and is not shown: the ways themselves are.</summary>
    public int Ways => (IsSameSize ? 1 : 0) + (Techniques.Count > 0 ? 1 : 0) + (Guests.Count > 0 ? 1 : 0) + (Topics.Count > 0 ? 1 : 0)
        + (IsSameExtent ? 1 : 0) + (MeetsAsOften ? 1 : 0);
}

/// <summary>
/// Finds clusters like another one: those alike in most ways, equals by nearest size. What most clusters share is no likeness; to cover as
/// much of a municipality or to meet as often is none by itself. Looks at a bounded number of candidates, so that a big site costs no more for each page than a small one.
/// </summary>
internal sealed class SimilarClusters
{
    private const int Most = 4;
    private const int MostForOneReason = 5;
    private const int MostCandidates = 25;
    private const int NearlyAsMany = 3;

    /// <summary>What more clusters than this share, and more than half of all, tells nothing about two of them.</summary>
    private const int AlwaysFew = 4;

    private readonly Dictionary<string, ClusterProfile> profiles;
    private readonly int few;
    private readonly List<ClusterProfile> bySize;
    private readonly Dictionary<string, int> placeBySize;
    private readonly ILookup<string, ClusterProfile> byTechnique;
    private readonly ILookup<string, ClusterProfile> byGuest;
    private readonly ILookup<string, ClusterProfile> byTopic;

    public SimilarClusters(IReadOnlyList<ClusterProfile> all)
    {
        profiles = all.ToDictionary(profile => profile.Cluster.Id);
        few = Math.Max(AlwaysFew, all.Count / 2);
        bySize = [.. all.Where(profile => profile.Cluster.Doctors is not null).OrderBy(profile => profile.Cluster.Doctors!.Value)];
        placeBySize = bySize.Select((profile, place) => (profile.Cluster.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        byTechnique = Lookup(all, profile => Done(profile).Select(kind => kind.Key));
        byGuest = Lookup(all, profile => profile.Guests.Select(partner => partner.Id));
        byTopic = Lookup(all, profile => profile.Topics.Select(topic => topic.Id));
    }

    /// <summary>At most four; none when nothing that is stated is alike.</summary>
    public IReadOnlyList<Likeness> To(Cluster cluster)
    {
        var profile = profiles[cluster.Id];
        return [.. Candidates(profile)
            .DistinctBy(other => other.Cluster.Id)
            .Where(other => other.Cluster.Id != cluster.Id)
            .Take(MostCandidates)
            .Select(other => Compare(profile, other))
            .Where(likeness => likeness.IsSameSize || likeness.Techniques.Count > 0 || likeness.Guests.Count > 0 || likeness.Topics.Count > 0)
            .OrderByDescending(likeness => likeness.Ways)
            .ThenBy(likeness => Distance(cluster, likeness.Other.Cluster))
            .ThenBy(likeness => likeness.Other.Cluster.Title, Text.DanishOrder.Comparer)
            .ThenBy(likeness => likeness.Other.Cluster.Id, StringComparer.Ordinal)
            .Take(Most)];
    }

    private IEnumerable<ClusterProfile> Candidates(ClusterProfile profile) => NearestBySize(profile.Cluster.Id)
        .Concat(Done(profile).SelectMany(kind => byTechnique[kind.Key].Take(MostForOneReason)))
        .Concat(profile.Guests.SelectMany(partner => byGuest[partner.Id].Take(MostForOneReason)))
        .Concat(profile.Topics.SelectMany(topic => byTopic[topic.Id].Take(MostForOneReason)));

    private IEnumerable<ClusterProfile> NearestBySize(string id) => placeBySize.TryGetValue(id, out var place)
        ? bySize.Skip(Math.Max(0, place - MostForOneReason)).Take(2 * MostForOneReason + 1)
        : [];

    private Likeness Compare(ClusterProfile one, ClusterProfile other) => new(
        other,
        Distance(one.Cluster, other.Cluster) <= Math.Max(NearlyAsMany, one.Cluster.Doctors?.Value / 10 ?? 0),
        Shared(Done(one), Done(other), kind => kind.Key, byTechnique),
        Shared(one.Guests, other.Guests, partner => partner.Id, byGuest),
        Shared(one.Topics, other.Topics, topic => topic.Id, byTopic),
        one.Cluster.Coverage is [{ Extent: var extent }] && other.Cluster.Coverage is [{ Extent: var same }] && extent == same && extent.IsKnown,
        one.Cluster.Meetings?.PerYear is { Qualifier: null } often && other.Cluster.Meetings?.PerYear is { Qualifier: null } asOften && often.Value == asOften.Value);

    /// <summary>What both have and few others do, the rarest first.</summary>
    private List<T> Shared<T>(IEnumerable<T> one, IEnumerable<T> other, Func<T, string> id, ILookup<string, ClusterProfile> clusters)
        where T : class
    {
        // Each is kept once on the site, and the lists are short.
        var shared = one.Where(item => other.Any(same => ReferenceEquals(item, same)) && clusters[id(item)].Count() <= few).ToList();
        if (shared.Count > 1)
            shared = [.. shared.OrderBy(item => clusters[id(item)].Count())];
        return shared;
    }

    /// <summary>Ways that the cluster has tried: a plan is not yet one.</summary>
    private static IEnumerable<TechniqueKind> Done(ClusterProfile profile) => profile.Techniques.Where(technique => !technique.IsPlanned).Select(technique => technique.Kind);

    private static decimal Distance(Cluster one, Cluster other) =>
        one.Doctors is { } left && other.Doctors is { } right ? Math.Abs(left.Value - right.Value) : decimal.MaxValue;

    private static ILookup<string, ClusterProfile> Lookup(IEnumerable<ClusterProfile> all, Func<ClusterProfile, IEnumerable<string>> keys) =>
        all.SelectMany(profile => keys(profile).Select(key => (key, profile))).ToLookup(pair => pair.key, pair => pair.profile);
}
