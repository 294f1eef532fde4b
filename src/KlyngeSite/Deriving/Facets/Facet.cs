using KlyngeSite.Content;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving.Facets;

/// <summary>One way to look for interviews: a row of <see cref="FacetList"/>.</summary>
/// <param name="Id">As in addresses; a–z, digits and hyphens.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="Values">All values that there can be, in the order that lists show them.</param>
/// <param name="Of">The ids of the values that an interview has.</param>
internal sealed record Facet(string Id, string Name, Func<Site, IEnumerable<FacetValue>> Values, Func<Interview, Site, IEnumerable<string>> Of)
{
    /// <summary>Whether it tells of the cluster, so that it holds for its meetings as well.</summary>
    public bool IsAboutCluster { get; init; }
}

/// <summary>A value of a facet.</summary>
/// <param name="Id">Unique in its facet; a–z, digits and hyphens.</param>
/// <param name="Item">The item that it is; null for a value that is no item.</param>
/// <param name="Sentence">What its page is called, such as <c>Klynger med under 20 læger</c>; null for an item, which has a page already.</param>
internal sealed record FacetValue(string Id, string Text, ContentItem? Item, string? Sentence)
{
    public static FacetValue Of(ContentItem item) => new(item.Id, item.Title, item, null);
}

/// <summary>A value that somebody has.</summary>
/// <param name="Interviews">In the order of the list of interviews; never empty.</param>
internal sealed record UsedValue(Facet Facet, FacetValue Value, IReadOnlyList<Interview> Interviews);
