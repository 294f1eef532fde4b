using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Linking;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Facets;

/// <summary>A topic with a kind of guest, and what interviews tell of it.</summary>
/// <param name="Encounters">In the order of the interviews; never empty.</param>
internal sealed record Crossing(Topic Topic, Partner Partner, IReadOnlyList<ToldEncounter> Encounters);

/// <summary>A facet with the values that somebody has, in the facet's order; never empty.</summary>
internal sealed record UsedFacet(Facet Facet, IReadOnlyList<UsedValue> Values);

/// <summary>Which interviews have which values. A value or a crossing that nobody has is not here.</summary>
internal sealed class FacetIndex
{
    /// <param name="interviews">All that show, in the order of lists.</param>
    public FacetIndex(Site site, IReadOnlyList<Interview> interviews)
    {
        Interviews = interviews;
        Facets = [.. FacetList.All.Select(facet => new UsedFacet(facet, Used(facet, site, interviews))).Where(used => used.Values.Count > 0)];
        Crossings = [.. interviews
            .SelectMany(interview => interview.Encounters.Select(encounter => new ToldEncounter(encounter, interview)))
            .GroupBy(told => (Topic: told.Encounter.Topic?.Id, Partner: told.Encounter.Partner.Id))
            .Select(group => (Topic: site.Find<Topic>(group.First().Encounter.Topic), Partner: site.Find<Partner>(group.First().Encounter.Partner), group))
            .Where(pair => pair is { Topic: not null, Partner: not null })
            .Select(pair => new Crossing(pair.Topic!, pair.Partner!, [.. pair.group]))
            .OrderBy(crossing => crossing.Topic.Title, DanishOrder.Comparer).ThenBy(crossing => crossing.Topic.Id, StringComparer.Ordinal)
            .ThenBy(crossing => crossing.Partner.Title, DanishOrder.Comparer).ThenBy(crossing => crossing.Partner.Id, StringComparer.Ordinal)];
        CrossingsByTopic = Crossings.ToLookup(crossing => crossing.Topic.Id);
        CrossingsByPartner = Crossings.ToLookup(crossing => crossing.Partner.Id);
    }

    public IReadOnlyList<Interview> Interviews { get; }
    public IReadOnlyList<UsedFacet> Facets { get; }

    /// <summary>By topic, then partner, in Danish order.</summary>
    public IReadOnlyList<Crossing> Crossings { get; }

    public ILookup<string, Crossing> CrossingsByTopic { get; }
    public ILookup<string, Crossing> CrossingsByPartner { get; }

    /// <summary>Whatever some interviews have, each value with those of them that have it.</summary>
    public static IReadOnlyList<UsedValue> Used(Facet facet, Site site, IReadOnlyList<Interview> interviews)
    {
        Dictionary<string, List<Interview>> having = [];
        foreach (var interview in interviews)
        {
            foreach (var id in facet.Of(interview, site).Distinct())
            {
                if (!having.TryGetValue(id, out var list))
                    having[id] = list = [];
                list.Add(interview);
            }
        }
        return having.Count == 0 ? [] : [.. facet.Values(site).Where(value => having.ContainsKey(value.Id)).Select(value => new UsedValue(facet, value, having[value.Id]))];
    }
}
