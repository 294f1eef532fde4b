using KlyngeSite.Content.Clusters;
using KlyngeSite.Deriving;
using KlyngeSite.Deriving.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>Facts that sources tell of each cluster, as charts beside their table.</summary>
internal static class FactFigures
{
    /// <summary>As many bars as one looks through; with more, the table that can be sorted serves better.</summary>
    private const int MostBars = 30;

    private static readonly (string Id, string Title, string Limit, Func<Cluster, Quantity?> Of)[] Facts =
    [
        ("tal-laeger", "Læger i hver klynge", "En stor klynge er ikke bedre end en lille. Nogle tal er cirkatal, og alle er fra den tid, kilden er fra.", cluster => cluster.Doctors),
        ("tal-moeder", "Klyngemøder om året", "Hvor mange møder en klynge holder, siger ikke, hvor meget der kommer ud af dem.", cluster => cluster.Meetings?.PerYear),
    ];

    /// <summary>None where fewer than two clusters, or too many, have a number.</summary>
    public static IEnumerable<FigureInput> Of(IReadOnlyList<ClusterProfile> profiles, ViewContext context)
    {
        foreach (var (id, title, limit, of) in Facts)
        {
            var known = profiles.Where(profile => of(profile.Cluster) is not null).ToList();
            if (known.Count is < 2 or > MostBars)
                continue;
            yield return new(id, title, ChartChoice.Of(new(ChartUnit.Count)
            {
                Units = [.. known.Select(profile => new ChartPoint(profile.Cluster.Title, profile.Cluster.Title, new ChartValue.Stated(of(profile.Cluster)!)))],
                Wish = ChartKind.Bars,
            }).Chart)
            {
                Source = DanishList.Of(known.Select(profile => $"{profile.Cluster.Provenance.Name} ({profile.Cluster.Provenance.Year.Danish})").Distinct(), "og"),
                Scope = known.Count == profiles.Count ? null : $"{DanishNumber.Of(known.Count)} af {DanishNumber.Of(profiles.Count)} klynger; for de andre er tallet ikke oplyst",
                Limit = limit,
                IsFacts = true,
                GuidePage = ChartGuide.PageIn(context.Site),
            };
        }
    }
}
