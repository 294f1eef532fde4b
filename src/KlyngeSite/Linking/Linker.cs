using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Linking;

/// <summary>How a site is linked.</summary>
/// <param name="BaseUrl">Overrides the address of <c>site.yml</c>; null for that one.</param>
/// <param name="IsPreview">Whether search engines are kept out whatever the settings say.</param>
internal sealed record LinkOptions(string? BaseUrl, DateOnly AsOf, bool WithDrafts, bool IsPreview)
{
    /// <summary>Whether the site is for its author's eyes alone, so that what nobody has agreed to yet may show.</summary>
    public bool ForAuthor { get; init; }

    /// <summary>Whether the site is made to be read from a disk, without a host.</summary>
    public bool IsBundle { get; init; }

    /// <summary>Whether the theme shows collections. An older one does not; links to them are left out then, as to an empty list.</summary>
    public bool WithCollections { get; init; } = true;
}

/// <summary>Makes a site of items: every reference resolved, every link checked, every address taken once.</summary>
internal static class Linker
{
    private static readonly Uri Nowhere = new("https://nowhere.invalid/");

    /// <summary>Null when there are errors (all of them reported).</summary>
    /// <param name="derived">Pages made of many items, which links may lead to as well.</param>
    public static Site? Link(ContentSet content, LinkOptions options, IReadOnlyList<DerivedPages> derived, DiagnosticBag bag)
    {
        var (items, all) = WithoutDuplicates(content.Items, bag);
        var suggestions = new Suggestions(all.Values);
        new ReferenceCheck(content, all, suggestions, bag).Check(items);
        TopicRings.Check(items, bag);
        TileCheck.Check(items, bag);
        if (content.Settings is not { } settings)
            return null;

        var policy = new PublicationPolicy(options.AsOf, options.WithDrafts, settings.Status) { ForAuthor = options.ForAuthor };
        var published = policy.Published(items);
        policy.ReportOverdue(published, bag);
        var addresses = Addresses.Of(items, published, options.WithCollections, derived, bag);
        foreach (var pages in derived)
            addresses.Add(pages, published, () => SiteOf(published), content.Unread.Any() ? null : () => SiteOf(items));
        var withdrawn = policy.Withdrawn(items);
        new LinkCheck(new Targets(content, all, published, withdrawn, addresses, bag), suggestions, bag).Check(items, settings);
        // Of what could not be read nothing is called missing.
        if (!content.Unread.Any())
            VanishedAddresses.Check(content.Listed, addresses, bag);
        var remains = Withdrawal.Of(withdrawn, content.WithdrawnNames, addresses, bag);
        if (bag.HasErrors)
            return null;

        var isIndexed = settings.Status == Content.Settings.SiteStatus.Published && !options.IsPreview;
        return new Site(settings, new Uri(options.BaseUrl ?? settings.BaseUrl), isIndexed, InOrder(published.Select(item => item.Linked())), remains, addresses) { BundleDay = options.IsBundle ? options.AsOf : null };

        // Enough of a site to see how its items belong together.
        Site SiteOf(IReadOnlyList<ContentItem> some) => new(settings, Nowhere, false, some, [], addresses);
    }

    /// <summary>The first item of each id, in order and by id.</summary>
    private static (List<ContentItem> Items, Dictionary<(string Kind, string Id), ContentItem> All) WithoutDuplicates(IReadOnlyList<ContentItem> items, DiagnosticBag bag)
    {
        List<ContentItem> unique = new(items.Count);
        Dictionary<(string Kind, string Id), ContentItem> seen = new(items.Count);
        foreach (var item in items)
        {
            // Only rows of a table can have the same id: files of one kind lie in one folder. The log is public, so the row is not quoted.
            if (seen.TryAdd((item.Header.Kind, item.Id), item))
                unique.Add(item);
            else
                bag.Report(Rules.DuplicateId, item.Header.Location, $"Rækken har samme id som {Addresses.PlaceOf(seen[(item.Header.Kind, item.Id)])}.", "Slet den ene række, eller ret id'et i den.");
        }
        return (unique, seen);
    }

    private static List<ContentItem> InOrder(IEnumerable<ContentItem> items)
    {
        List<ContentItem> ordered = [];
        foreach (var group in items.GroupBy(item => item.Header.Kind))
        {
            var order = ContentKinds.Find(group.Key)!.Order ?? ((a, b) => DanishOrder.Comparer.Compare(a.Title, b.Title));
            var list = group.ToList();
            list.Sort((a, b) => order(a, b) is var first and not 0 ? first : string.CompareOrdinal(a.Id, b.Id));
            ordered.AddRange(list);
        }
        return ordered;
    }
}
