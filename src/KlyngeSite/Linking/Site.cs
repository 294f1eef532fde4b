using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Pages;
using KlyngeSite.Content.Settings;

namespace KlyngeSite.Linking;

/// <summary>The published items, keyed, with their addresses. Relations are look-ups here; nothing else knows an address.</summary>
internal sealed class Site
{
    private readonly Dictionary<(string Kind, string Id), ContentItem> byId;
    private readonly Dictionary<string, IReadOnlyList<ContentItem>> byKind;
    private readonly Dictionary<Type, object> byType;
    private readonly Addresses addresses;

    /// <param name="items">Published ones only, each kind in its own order.</param>
    public Site(SiteSettings settings, Uri baseUrl, bool isIndexed, IReadOnlyList<ContentItem> items, IReadOnlyList<Withdrawal> withdrawn, Addresses addresses)
    {
        this.addresses = addresses;
        Settings = settings;
        BaseUrl = baseUrl;
        IsIndexed = isIndexed;
        Items = items;
        Withdrawn = withdrawn;
        byId = items.ToDictionary(item => (item.Header.Kind, item.Id));
        byKind = items.GroupBy(item => item.Header.Kind).ToDictionary(group => group.Key, group => (IReadOnlyList<ContentItem>)[.. group]);
        byType = items.GroupBy(item => item.GetType()).ToDictionary(group => group.Key, group => (object)group.ToList());
    }

    public SiteSettings Settings { get; }

    /// <summary>Absolute; its path is the prefix of every address.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Whether search engines may list the site.</summary>
    public bool IsIndexed { get; }

    public IReadOnlyList<ContentItem> Items { get; }

    /// <summary>The day of a site that is made to be read from a disk; null for one that a host serves.</summary>
    public DateOnly? BundleDay { get; init; }

    /// <summary>What is left of items whose consent is withdrawn; nothing links to it.</summary>
    public IReadOnlyList<Withdrawal> Withdrawn { get; }

    /// <summary>All published items of a kind, in the kind's order.</summary>
    public IReadOnlyList<ContentItem> All(ContentKind kind) => byKind.GetValueOrDefault(kind.Name, []);

    /// <summary>The same, typed.</summary>
    public IReadOnlyList<T> All<T>()
        where T : ContentItem =>
        byType.TryGetValue(typeof(T), out var items) ? [.. ((List<ContentItem>)items).Cast<T>()] : [];

    /// <summary>The item that a reference names; null when it is not published.</summary>
    public T? Find<T>(Reference? reference)
        where T : ContentItem =>
        reference is null ? null : byId.GetValueOrDefault((reference.Kind, reference.Id)) as T;

    /// <summary>The path of an item's page below the site's root, with slashes: <c>/emner/fald/</c>.</summary>
    public static string PathOf(ContentItem item)
    {
        var kind = ContentKinds.Find(item.Header.Kind)!;
        return kind == PageKind.Kind && item.Id == PageKind.FrontPageId ? "/" : $"{kind.Address}{item.Slug}/";
    }

    /// <summary>Whether there is a page at a path below the root.</summary>
    public bool HasPage(string path) => addresses.Has(path);

    /// <summary>The paths that stay for as long as somebody keeps them: not the later pages of lists, nor what many items make together.</summary>
    public IEnumerable<string> StablePaths => addresses.All.Where(path => ListPaging.FirstOf(path) is null);

    /// <summary>What a page prints as a link to a path below the root.</summary>
    public string Url(string path) => BaseUrl.AbsolutePath.TrimEnd('/') + path;

    public string Url(ContentItem item) => Url(PathOf(item));

    /// <summary>The address with scheme and host.</summary>
    public string AbsoluteUrl(string path) => BaseUrl.GetLeftPart(UriPartial.Authority) + Url(path);

    /// <summary>The address that a link in a text leads to; null when it leads nowhere that is published. The linker has seen that anchors exist.</summary>
    public string? Resolve(LinkTarget target) => target switch
    {
        LinkTarget.External external => external.Url,
        LinkTarget.Anchor anchor => "#" + anchor.Fragment,
        LinkTarget.Page page when HasPage(page.Path) => Url(page.Path) + WithHash(page.Fragment),
        LinkTarget.Item link when byId.TryGetValue((link.Kind, link.Id), out var item) => Url(item) + WithHash(link.Fragment),
        _ => null,
    };

    private static string WithHash(string? fragment) => fragment is null ? "" : "#" + fragment;
}
