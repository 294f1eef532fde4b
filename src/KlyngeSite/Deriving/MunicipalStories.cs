using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving;

/// <summary>What is told from a municipality.</summary>
/// <param name="Interviews">With clusters that cover it, or some of it.</param>
/// <param name="Comments">By its own people.</param>
/// <param name="Mentions">Encounters elsewhere with somebody from it.</param>
internal readonly record struct StoryCount(int Interviews, int Comments, int Mentions)
{
    public int Stories => Interviews + Comments;

    /// <summary>How full the map shows it, from 0 for no story to 3 for <see cref="Many"/> and more.</summary>
    public int Tone => Stories switch { 0 => 0, 1 => 1, < Many => 2, _ => 3 };

    public const int Many = 4;
}

/// <summary>What is told from each municipality, where they stand on the map, and who has something to tell near by.</summary>
internal sealed class MunicipalStories
{
    /// <summary>As many tiles apart on the map, whichever way is longer, as still are near each other.</summary>
    private const int Near = 2;

    private const int MostNear = 4;
    private const int MostCandidates = 50;

    private readonly Insights insights;
    private readonly IReadOnlyList<Municipality> all;
    private readonly Dictionary<string, StoryCount> counts;

    public MunicipalStories(Insights insights, Site site)
    {
        this.insights = insights;
        all = site.All<Municipality>();
        counts = all.ToDictionary(municipality => municipality.Id, municipality => new StoryCount(
            insights.ClustersByMunicipality[municipality.Id].Sum(covered => insights.InterviewsByCluster[covered.Cluster.Id].Count()),
            insights.CommentsByMunicipality[municipality.Id].Count(),
            insights.EncountersByMunicipality[municipality.Id].Count()));
        MapUntil2026 = TileMap.Of(all, municipality => municipality.RegionUntil2026);
        MapFrom2027 = TileMap.Of(all, municipality => municipality.RegionFrom2027);
    }

    /// <summary>The regions through 31 December 2026; null when the municipalities have no tiles.</summary>
    public TileMap? MapUntil2026 { get; }

    /// <summary>The regions from 1 January 2027; null when the municipalities have no tiles.</summary>
    public TileMap? MapFrom2027 { get; }

    public StoryCount Of(Municipality municipality) => counts[municipality.Id];

    /// <summary>
    /// Interviews from elsewhere, at most four, each cluster once: those in the same region first, the nearest on the map first; then
    /// those near by in another region; then those whose cluster has met the same kind of guest. Nothing without a reason.
    /// </summary>
    public IReadOnlyList<NearStory> NearTo(Municipality municipality)
    {
        List<NearStory> found = [];
        HashSet<string> clusters = [.. insights.ClustersByMunicipality[municipality.Id].Select(covered => covered.Cluster.Id)];
        var others = all.Where(other => other.Id != municipality.Id && Of(other).Interviews > 0)
            .Select(other => (other, isSame: other.RegionFrom2027 == municipality.RegionFrom2027, distance: Distance(municipality, other)))
            .Where(one => one.isSame || one.distance <= Near)
            .OrderByDescending(one => one.isSame).ThenBy(one => one.distance);
        foreach (var (other, isSame, distance) in others)
        {
            foreach (var covered in insights.ClustersByMunicipality[other.Id].Take(MostCandidates))
                Add(covered.Cluster.Id, insights.InterviewsByCluster[covered.Cluster.Id].FirstOrDefault(), new(other, isSame, distance <= Near, null));
        }
        foreach (var told in SameGuests(municipality))
            Add(told.Interview.Cluster.Id, told.Interview, new(null, false, false, told.Encounter));
        return found;

        void Add(string cluster, Interview? interview, NearReason reason)
        {
            if (found.Count < MostNear && interview is not null && clusters.Add(cluster))
                found.Add(new(interview, reason));
        }
    }

    /// <summary>Meetings held elsewhere with the kinds of guests that clusters here have met.</summary>
    private IEnumerable<ToldEncounter> SameGuests(Municipality municipality) =>
        insights.ClustersByMunicipality[municipality.Id].Take(MostCandidates)
            .SelectMany(covered => insights.InterviewsByCluster[covered.Cluster.Id].Take(MostCandidates))
            .SelectMany(interview => interview.Encounters)
            .Where(encounter => encounter.Status == Status.Held)
            .Select(encounter => encounter.Partner.Id).Distinct()
            .SelectMany(partner => insights.EncountersByPartner[partner].Take(MostCandidates))
            .Where(told => told.Encounter.Status == Status.Held);

    /// <summary>How many tiles apart; as far as can be when one of them has none.</summary>
    private static int Distance(Municipality one, Municipality other) => one.Tile is { } a && other.Tile is { } b
        ? Math.Max(Math.Abs(a.Row - b.Row), Math.Abs(a.Column - b.Column))
        : int.MaxValue;
}

/// <summary>An interview from elsewhere, with the reason.</summary>
internal sealed record NearStory(Interview Interview, NearReason Reason);

/// <summary>Why a municipality might read it.</summary>
/// <param name="Municipality">Where it is from; null when that is not the reason.</param>
/// <param name="IsSameRegion">Whether the two are in one region from 2027.</param>
/// <param name="IsNear">Whether their tiles are near each other. The map is roughly right, so this is no claim that they are neighbours.</param>
/// <param name="Guest">A meeting with the same kind of guest; null when that is not the reason.</param>
internal sealed record NearReason(Municipality? Municipality, bool IsSameRegion, bool IsNear, Encounter? Guest);
