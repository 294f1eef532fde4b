using KlyngeSite.Content;
using KlyngeSite.Linking;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Search;

/// <summary>Every page that can be found, in the order of the index. A page is read when somebody asks: all at once would be the whole site's text.</summary>
internal sealed class SearchPages
{
    /// <summary>What an item says beside its text, about: in bytes.</summary>
    private const int AboutFields = 600;

    private readonly ItemTexts texts;
    private readonly ItemFacets facets;
    private readonly IReadOnlyList<ContentItem> items;
    private readonly IReadOnlyList<SearchPage> lists;

    public SearchPages(Site site, Insights insights)
    {
        Site = site;
        texts = new(site, insights);
        facets = new(site, insights);
        items = [.. ContentKinds.All.SelectMany(kind => site.All(kind))];
        lists = [.. ListsOf(site, insights)];
    }

    public Site Site { get; }

    public int Count => items.Count + lists.Count;

    public SearchPage this[int place] => place < items.Count ? texts.Of(items[place]) : lists[place - items.Count];

    public SearchFacets FacetsOf(int place) => place < items.Count ? facets.Of(items[place]) : SearchFacets.None;

    /// <summary>About how many bytes its text takes, without reading it.</summary>
    public int SizeOf(int place) => place < items.Count ? AboutFields + items[place].Body.All.End - items[place].Body.All.Start : AboutFields;

    /// <summary>Topics and words of the glossary, each with everything that it is called.</summary>
    public IEnumerable<IReadOnlyList<string>> Synonyms => items.Select(ItemTexts.NamesOf).Where(names => names.Count > 1);

    private static IEnumerable<SearchPage> ListsOf(Site site, Insights insights)
    {
        foreach (var kind in ContentKinds.All.Where(kind => kind.ListTitle is not null && site.HasPage(kind.Address)))
            yield return List(kind.Address, kind.ListTitle!, kind.ListLead ?? "", "Lister");
        if (site.HasPage(Collections.Address))
            yield return List(Collections.Address, Collections.Title, Collections.Lead, "Samlinger");
        foreach (var collection in Collections.All.Where(collection => site.HasPage(collection.Path)))
        {
            var list = List(collection.Path, collection.Title, collection.Lead, "Samlinger");
            yield return collection == Collections.Techniques ? list with { Sections = [.. list.Sections, .. Techniques(insights)] } : list;
        }
    }

    /// <summary>The methods by name. Which page of a long list one stands on is not known here, so it has a place of its own only where there is one page.</summary>
    private static IEnumerable<SearchSection> Techniques(Insights insights) => ListPaging.Pages(insights.Gathered.Techniques.Count) > 1 ? [] :
        insights.Gathered.Techniques.Select(told => told.Technique.Kind).Distinct().Select(kind => new SearchSection("side-" + Slug.From(kind.Label), kind.Label, "", kind.About));

    private static SearchPage List(string path, string title, string lead, string kind) => new(path, title, kind, null, [new("", "", "", lead)]);
}
