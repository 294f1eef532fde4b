using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Settings;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Linking;
using KlyngeSite.Rendering.Views;
using Scriban.Runtime;

namespace KlyngeSite.Rendering;

/// <summary>What every page says about itself.</summary>
/// <param name="Path">Below the root, with slashes; <c>/404.html</c> for the error page.</param>
/// <param name="Title">The page's heading; null on the front page, whose title is the site's.</param>
/// <param name="Crumbs">The pages above this one, nearest last: text and path.</param>
internal sealed record PageHead(string Path, string? Title, string? Description, params IReadOnlyList<(string Text, string Path)> Crumbs)
{
    /// <summary>For a page that is one of several; null for a page that stands alone.</summary>
    public Pager? Pager { get; init; }

    /// <summary>Whether search engines are kept away from this page alone.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>Stylesheets of its own, by path, after the site's.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>How many pages' worth of content it shows: so much more work may its template do.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>The item that the page is about; null for a page about many.</summary>
    public ContentItem? Item { get; init; }

    /// <summary>For a page that is one of several; the first of them and a page that stands alone count as first.</summary>
    public bool IsFirst => Pager is null or { Number: 1 };

    /// <summary>The head of one of several pages: the first has the plain title, later ones their number, and the first above them.</summary>
    /// <param name="first">The path of the first page.</param>
    /// <param name="number">Counted from 1.</param>
    public static PageHead OfPart(string first, int number, int count, string title, string? description, params IReadOnlyList<(string Text, string Path)> crumbs)
    {
        var pager = new Pager(first, number, count);
        return number == 1
            ? new(first, title, description, crumbs) { Pager = pager }
            : new(ListPaging.PathOf(first, number), $"{title}, side {number}", description, [.. crumbs, (title, first)]) { Pager = pager };
    }
}

/// <summary>A place in a row of pages.</summary>
/// <param name="First">The path of the first page.</param>
/// <param name="Number">Counted from 1.</param>
internal sealed record Pager(string First, int Number, int Count);

/// <summary>The globals <c>site</c> and <c>page</c> that frame each page. One per thread.</summary>
internal sealed class Frame(ViewContext context)
{
    private const string Stylesheet = "assets/site.css";
    private const string Icon = "assets/icon.svg";

    /// <summary>By the index of the menu entry that is current; -1 for none. The rest of the site's view never changes.</summary>
    private readonly Dictionary<int, ScriptObject> siteViews = [];

    private readonly LinkedData linkedData = new(context.Site);

    /// <summary>The globals of a page, with the view that its template asks for.</summary>
    public ScriptObject Globals(PageHead head, string name, ScriptObject view) =>
        View.Of(("site", SiteView(head.Path)), ("page", PageView(head)), (name, view));

    private ScriptObject PageView(PageHead head)
    {
        var site = context.Site;
        var heading = head.Title ?? site.Settings.Title;
        List<ScriptObject> crumbs = [.. head.Crumbs.Select(crumb => View.Link(crumb.Text, site.Url(crumb.Path)))];
        if (crumbs.Count > 0)
            crumbs.Add(View.Link(heading, null));
        return View.Of(
            ("title", heading),
            ("document_title", head.Title is null ? $"{site.Settings.Title}: {site.Settings.Subtitle}" : $"{head.Title} · {site.Settings.Title}"),
            ("description", head.Description),
            ("canonical", site.AbsoluteUrl(head.Path)),
            ("is_article", LinkedData.IsArticle(head)),
            ("linked_data", linkedData.Of(head)),
            ("edit", EditUrl(head)),
            ("asks_for_more", head.Item is Interview or Cluster or Topic or Municipality),
            ("noindex", !site.IsIndexed || head.IsUnlisted),
            ("policy", site.BundleDay is null ? ContentPolicy.Meta : ContentPolicy.OnDisk),
            ("sheets", View.List(head.Sheets.Select(site.Url))),
            ("search", head.Path != SearchPaths.Start && site.HasPage(SearchPaths.Start) ? site.Url(SearchPaths.Start) : null),
            ("crumbs", View.List(crumbs)),
            ("pager", head.Pager is { Count: > 1 } pager ? PagerView(pager) : null));
    }

    /// <summary>Null for a page that is no single file's: a row of a table says little of what its page shows.</summary>
    private string? EditUrl(PageHead head) =>
        context.Site.Settings.Repository is { } repository && head.Item is { } item && ContentKinds.Find(item.Header.Kind)?.FileOf(item.Id) is { } file ? repository.EditUrl(file) : null;

    private ScriptObject PagerView(Pager pager) => View.Of(
        ("text", $"Side {pager.Number} af {pager.Count}"),
        ("previous", pager.Number > 1 ? context.Site.Url(ListPaging.PathOf(pager.First, pager.Number - 1)) : null),
        ("next", pager.Number < pager.Count ? context.Site.Url(ListPaging.PathOf(pager.First, pager.Number + 1)) : null));

    public const string NotFoundPath = "/404.html";

    private ScriptObject SiteView(string path)
    {
        var menu = Shown(context.Site.Settings.Menu);
        var current = menu.FindIndex(entry => entry.Address != "/" && path.StartsWith(entry.Address, StringComparison.Ordinal));
        if (siteViews.TryGetValue(current, out var view))
            return view;
        return siteViews[current] = SiteView(menu, current);
    }

    /// <summary>The entries whose page is there: a list may be empty today and full tomorrow.</summary>
    private List<MenuEntry> Shown(IEnumerable<MenuEntry> menu) => [.. menu.Where(entry => context.Site.HasPage(entry.Address))];

    private ScriptObject SiteView(IReadOnlyList<MenuEntry> menu, int current)
    {
        var site = context.Site;
        var settings = site.Settings;
        return View.Of(
            ("title", settings.Title),
            ("subtitle", settings.Subtitle),
            ("publisher", settings.Publisher),
            ("banner", settings.Status == SiteStatus.Demonstration ? settings.Banner ?? "Demonstration: siden er ikke udgivet." : null),
            ("home", site.Url("/")),
            ("menu", View.List(menu.Select((entry, index) => View.Of(("text", entry.Text), ("url", site.Url(entry.Address)), ("current", index == current))))),
            ("stylesheet", AssetUrl(Stylesheet)),
            ("icon", AssetUrl(Icon)),
            ("scripts", View.Of([.. context.Theme.Scripts.Select(script => (script, (object?)AssetUrl($"assets/{script}.js")))])),
            ("feed", site.BundleDay is null ? site.Url("/feed.xml") : null),
            ("source", settings.Source),
            ("mail", settings.Contact.Mail),
            ("phone", settings.Contact.Phone),
            ("accessibility", settings.AccessibilityStatement),
            ("contribute", ContributeView.Of(site)),
            ("footer", View.List(Shown(settings.FooterMenu).Select(entry => View.Link(entry.Text, site.Url(entry.Address))))));
    }

    /// <summary>Null when the theme has no such asset.</summary>
    private string? AssetUrl(string asset) => context.Theme.AssetPath(asset) is { } path ? context.Site.Url("/" + path) : null;
}
