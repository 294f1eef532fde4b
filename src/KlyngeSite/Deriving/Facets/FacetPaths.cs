using KlyngeSite.Content.Interviews;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving.Facets;

/// <summary>Where the pages lie that find interviews and meetings: all below one folder, which nothing else may use.</summary>
internal static class FacetPaths
{
    /// <summary>All interviews with all facets.</summary>
    public const string Start = "/find/";

    /// <summary>All of them with their values, for the script that combines facets.</summary>
    public const string Data = Start + "find.js";

    public static readonly DerivedPages Pages = new(Start, "de sider, der finder interview og møder",
        items => items.Any(item => item is Interview), site => Of(new FacetIndex(site, site.All<Interview>())));

    /// <summary>The page of a value: an item's own, which says more than a list of interviews could.</summary>
    public static string Of(UsedValue used) => used.Value.Item is { } item ? Site.PathOf(item) : $"{Start}{used.Facet.Id}/{used.Value.Id}/";

    public static string Of(Crossing crossing) => $"{Start}{FacetList.Topic.Id}/{crossing.Topic.Id}/{crossing.Partner.Id}/";

    /// <summary>Every path, the later pages of long lists too.</summary>
    public static IEnumerable<string> Of(FacetIndex index) => index.Interviews.Count == 0 ? [] :
    [
        .. Cut(Start, index.Interviews.Count),
        .. OwnPages(index).SelectMany(used => Cut(Of(used), Longest(used))),
        .. index.Crossings.SelectMany(crossing => Cut(Of(crossing), crossing.Encounters.Count)),
    ];

    /// <summary>The values that have a page here.</summary>
    public static IEnumerable<UsedValue> OwnPages(FacetIndex index) => index.Facets.SelectMany(facet => facet.Values).Where(used => used.Value.Item is null);

    /// <summary>How long the longest list on a value's page is.</summary>
    public static int Longest(UsedValue used) => Math.Max(used.Interviews.Count, EncountersOf(used).Count());

    /// <summary>The meetings that belong on a value's page: where a cluster lies and how big it is says something of them, its figures do not.</summary>
    public static IEnumerable<ToldEncounter> EncountersOf(UsedValue used) => used.Facet.IsAboutCluster
        ? used.Interviews.SelectMany(interview => interview.Encounters.Select(encounter => new ToldEncounter(encounter, interview)))
        : [];

    private static IEnumerable<string> Cut(string first, int entries) =>
        Enumerable.Range(1, ListPaging.Pages(entries)).Select(number => ListPaging.PathOf(first, number));
}
