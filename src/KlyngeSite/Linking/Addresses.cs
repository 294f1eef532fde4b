using KlyngeSite.Content;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Linking;

/// <summary>All paths of the site, each taken once: items, list pages, the front page and former addresses.</summary>
internal sealed class Addresses
{
    private readonly HashSet<string> pages = new(StringComparer.Ordinal) { "/" };

    public bool Has(string path) => pages.Contains(path);

    public IEnumerable<string> All => pages;

    public static Addresses Of(IReadOnlyList<ContentItem> published, DiagnosticBag bag)
    {
        var addresses = new Addresses();
        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        foreach (var kind in ContentKinds.All.Where(kind => kind.ListTitle is not null))
        {
            var pages = ListPaging.Pages(published.Count(item => item.Header.Kind == kind.Name));
            for (var number = 1; number <= pages; number++)
                owners[ListPaging.PathOf(kind, number)] = $"listen '{kind.ListTitle}'";
        }
        foreach (var item in published)
            Take(Site.PathOf(item), item);
        foreach (var path in owners.Keys)
            addresses.pages.Add(path);
        foreach (var item in published)
        {
            foreach (var path in item.Header.Publication.FormerAddresses)
                Take(path, item);
        }
        return addresses;

        void Take(string path, ContentItem item)
        {
            if (owners.TryAdd(path, item.Header.File.Text.Path))
                return;
            bag.Report(Rules.DuplicateAddress, item.Header.Location, $"Adressen {path} bruges allerede af {owners[path]}.", "Giv den ene et andet navn.");
        }
    }
}
