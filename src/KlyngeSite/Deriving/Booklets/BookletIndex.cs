using KlyngeSite.Content.Interviews;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving.Booklets;

/// <summary>Every booklet that a site has: the whole collection, and one for each topic and region with interviews. All lie below one folder.</summary>
internal sealed class BookletIndex
{
    /// <summary>
    /// Some 150 pages of paper. It also keeps the booklets of a large site from outweighing the site: an interview is repeated in each of its
    /// topics and regions, so only small ones may be whole.
    /// </summary>
    public const int MostInterviews = 30;

    public const string Start = "/haefte/";

    public static readonly DerivedPages Pages = new(Start, "hæfterne",
        items => items.Any(item => item is Interview), site => new BookletIndex(new(site, site.All<Interview>())).All.Select(booklet => booklet.Path));

    public BookletIndex(FacetIndex facets)
    {
        if (facets.Interviews.Count == 0)
            return;
        Whole = new(Start, BookletScope.Whole, "", "", facets.Interviews);
        Topics = [.. Used(FacetList.Topic, facets).Select(used => new Booklet($"{Start}emne/{used.Value.Id}/", BookletScope.Topic, used.Value.Id, used.Value.Text, used.Interviews))];
        Regions = [.. Used(FacetList.RegionUntil2026, facets).Concat(Used(FacetList.RegionFrom2027, facets)).GroupBy(used => used.Value.Id).Select(region => Region(region.Key, [.. region], facets))];
    }

    /// <summary>Null on a site without interviews.</summary>
    public Booklet? Whole { get; }

    /// <summary>In the order of the list of topics.</summary>
    public IReadOnlyList<Booklet> Topics { get; } = [];

    /// <summary>Those of today first, then those that are new in 2027.</summary>
    public IReadOnlyList<Booklet> Regions { get; } = [];

    public IEnumerable<Booklet> All => Whole is null ? [] : [Whole, .. Topics, .. Regions];

    /// <summary>The booklet of a topic, wherever its page would be; null when no interview has the topic.</summary>
    public Booklet? OfTopic(string id) => Topics.FirstOrDefault(booklet => booklet.Id == id);

    private static IEnumerable<UsedValue> Used(Facet facet, FacetIndex facets) => facets.Facets.FirstOrDefault(used => used.Facet == facet)?.Values ?? [];

    /// <summary>A region that stays has one booklet: whoever lies in it before or after the change.</summary>
    private static Booklet Region(string id, IReadOnlyList<UsedValue> values, FacetIndex facets)
    {
        var ids = values.SelectMany(used => used.Interviews).Select(interview => interview.Id).ToHashSet();
        var when = values is not [var only] ? "" : only.Facet == FacetList.RegionUntil2026 ? " (til og med 2026)" : " (fra 2027)";
        return new($"{Start}region/{id}/", BookletScope.Region, id, values[0].Value.Text + when, [.. facets.Interviews.Where(interview => ids.Contains(interview.Id))]);
    }
}
