using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving;

/// <summary>Where an interview comes from.</summary>
internal static class Places
{
    /// <summary>The municipalities that its cluster covers, in the cluster's order.</summary>
    public static IEnumerable<Municipality> Of(Interview interview, Site site) =>
        site.Find<Cluster>(interview.Cluster)?.Coverage.Select(coverage => site.Find<Municipality>(coverage.Municipality)).OfType<Municipality>() ?? [];
}
