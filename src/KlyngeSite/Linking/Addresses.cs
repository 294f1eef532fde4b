using KlyngeSite.Content;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Linking;

/// <summary>All paths of the site, each taken once: items, list pages, collections, the front page, pages made of many items, and former addresses.</summary>
internal sealed class Addresses
{
    private readonly HashSet<string> pages = new(StringComparer.Ordinal) { "/" };
    private readonly Dictionary<string, string> moved = new(StringComparer.Ordinal);
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);

    private readonly List<(DerivedPages Pages, Lazy<HashSet<string>> Shown, Lazy<HashSet<string>>? Possible)> derived = [];

    public bool Has(string path) => pages.Contains(path) || derived.Exists(one => one.Pages.Folder != path && one.Pages.Holds(path) && one.Shown.Value.Contains(path));

    /// <summary>Whether a page would lie here if the items that belong to it were shown now: a draft, an expired item, a list with nothing in it.</summary>
    public bool IsHidden(string path) => !Has(path) && (hidden.Contains(path) || derived.Exists(one => one.Pages.Holds(path) && one.Possible?.Value.Contains(path) != false));

    /// <summary>Where the page of a former address lies now; null when nothing ever lay there.</summary>
    public string? MovedTo(string path) => moved.GetValueOrDefault(path);

    public IEnumerable<string> All => pages;

    /// <summary>Adds pages that are made of many items.</summary>
    /// <param name="published">The items that show.</param>
    /// <param name="shown">A site of them.</param>
    /// <param name="possible">A site of all there is; null when some of it could not be read, so that any page might be there.</param>
    public void Add(DerivedPages derivedPages, IReadOnlyList<ContentItem> published, Func<Site> shown, Func<Site>? possible)
    {
        (derivedPages.HasStart(published) ? pages : hidden).Add(derivedPages.Folder);
        derived.Add((derivedPages, new(() => [.. derivedPages.PathsOf(shown())]), possible is null ? null : new(() => [.. derivedPages.PathsOf(possible())])));
    }

    /// <param name="items">All items.</param>
    /// <param name="published">Those of them that show.</param>
    /// <param name="withCollections">Whether the collections show.</param>
    public static Addresses Of(IReadOnlyList<ContentItem> items, IReadOnlyList<ContentItem> published, bool withCollections, IReadOnlyList<DerivedPages> derived, DiagnosticBag bag)
    {
        var addresses = new Addresses();
        var owners = new Owners(derived, bag);
        foreach (var kind in ContentKinds.All.Where(kind => kind.ListTitle is not null))
        {
            addresses.hidden.Add(kind.Address);
            var pages = ListPaging.Pages(kind, published.Count(item => item.Header.Kind == kind.Name));
            for (var number = 1; number <= pages; number++)
                owners.Give(ListPaging.PathOf(kind, number), kind);
        }
        foreach (var (path, pages) in Collections.Pages(published))
        {
            addresses.hidden.Add(path);
            for (var number = 1; number <= (withCollections ? pages : 0); number++)
                owners.Give(ListPaging.PathOf(path, number), "samlingerne");
        }
        // An item without a name has been reported for that.
        foreach (var item in published.Where(item => item.Slug.Length > 0))
            owners.Take(Site.PathOf(item), item);
        addresses.pages.EnsureCapacity(published.Count);
        addresses.pages.UnionWith(owners.Paths);
        addresses.hidden.UnionWith(items.Select(Site.PathOf).Where(path => !addresses.pages.Contains(path)));
        foreach (var item in published)
        {
            foreach (var former in item.Header.Publication.FormerAddresses)
            {
                if (ListPaging.FirstOf(former.Path) is { } first && (addresses.Has(first) || addresses.IsHidden(first)))
                    owners.RefuseLaterPage(former, first);
                else
                    owners.TakeFormer(former, item);
                addresses.moved[former.Path] = Site.PathOf(item);
            }
        }
        return addresses;
    }

    /// <summary>Who has which path.</summary>
    private sealed class Owners(IReadOnlyList<DerivedPages> derived, DiagnosticBag bag)
    {
        private readonly Dictionary<string, (string Name, bool IsFormer)> owners = new(StringComparer.Ordinal);

        public IEnumerable<string> Paths => owners.Keys;

        public void Give(string path, ContentKind list) => Give(path, $"listen '{list.ListTitle}'");

        public void Give(string path, string name) => owners[path] = (name, false);

        public void Take(string path, ContentItem item)
        {
            // The address comes from the file's name, or from the name in a row of a table.
            var isRow = ContentKinds.Find(item.Header.Kind)!.IsCsv;
            var place = isRow ? item.Header.Location : item.Header.Location.Source.Whole;
            if (ListPaging.FirstOf(path) is { } first)
            {
                bag.Report(Rules.DuplicateAddress, place, $"Adressen {path} er forbeholdt de næste sider af listen på {first}.", isRow ? "Giv rækken et andet navn." : "Giv filen et andet navn.");
            }
            else if (DerivedAt(path) is { } pages)
            {
                bag.Report(Rules.DuplicateAddress, place, $"Adressen {path} er forbeholdt {pages.Name}.", isRow ? "Giv rækken et andet navn." : "Giv filen et andet navn.");
            }
            else if (!owners.TryAdd(path, (PlaceOf(item), false)))
            {
                bag.Report(Rules.DuplicateAddress, place, isRow ? $"Rækken får samme adresse som {owners[path].Name}." : $"Adressen {path} bruges allerede af {owners[path].Name}.",
                    isRow ? "Giv den ene et andet navn." : "Giv filen et andet navn.");
            }
        }

        /// <summary>Pages that list much get later pages as it grows; how many is known only once relations are.</summary>
        public void RefuseLaterPage(FormerAddress former, string first) =>
            bag.Report(Rules.DuplicateAddress, former.Location, $"Adressen {former.Path} er forbeholdt de næste sider af {first}.", "Slet den under 'tidligere'.");

        public void TakeFormer(FormerAddress former, ContentItem item)
        {
            if (DerivedAt(former.Path) is { } pages)
                bag.Report(Rules.DuplicateAddress, former.Location, $"Adressen {former.Path} er forbeholdt {pages.Name}.", "Slet den under 'tidligere'.");
            else if (!owners.TryAdd(former.Path, (PlaceOf(item), true)))
            {
                bag.Report(Rules.DuplicateAddress, former.Location, $"Adressen {former.Path} bruges allerede af {owners[former.Path].Name}.",
                    owners[former.Path].IsFormer ? "Slet den ene under 'tidligere'." : "Slet den under 'tidligere'.");
            }
        }

        private DerivedPages? DerivedAt(string path) => derived.FirstOrDefault(pages => pages.Holds(path));
    }

    /// <summary>The file of an item, with the line when it holds many.</summary>
    public static string PlaceOf(ContentItem item) => ContentKinds.Find(item.Header.Kind)!.IsCsv
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{item.Header.Location.Source.Path}, linje {item.Header.Location.Line}")
        : item.Header.Location.Source.Path;
}
