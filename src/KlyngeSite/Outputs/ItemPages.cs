using KlyngeSite.Content;
using KlyngeSite.Content.Pages;
using KlyngeSite.Linking;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs;

/// <summary>A page for each published item; several where it lists over a hundred things.</summary>
internal sealed class ItemPages : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        foreach (var item in context.Site.Items)
        {
            if (Site.PathOf(item) == "/" || ItemViews.Of(item) is null)
                continue;
            var pages = PagesOf(item, context);
            for (var number = 1; number <= pages; number++)
                yield return Page(item, number, pages, context);
        }
    }

    // A large site has tens of thousands of these planned at once: what they hold is little, and looked up again when they are made.
    private static PlannedOutput Page(ContentItem item, int number, int pages, OutputContext context) =>
        new(PageFile.Of(ListPaging.PathOf(Site.PathOf(item), number)), true, worker =>
        {
            var view = ItemViews.Of(item)!;
            return worker.Page(view.Template, Head(item, number, pages, context), view.Name, view.Page(item, worker.Views, new Part(number)));
        });

    /// <summary>How many pages an item has: at least one.</summary>
    public static int PagesOf(ContentItem item, OutputContext context) =>
        Math.Max(1, ListPaging.Pages(ItemViews.Of(item)?.Longest(item, context.Insights) ?? 1));

    private static PageHead Head(ContentItem item, int number, int pages, OutputContext context)
    {
        var kind = ContentKinds.Find(item.Header.Kind)!;
        (string, string) front = ("Forside", "/");
        IReadOnlyList<(string, string)> crumbs = kind.ListTitle is { } list ? [front, (list, kind.Address)] : [front];
        return PageHead.OfPart(Site.PathOf(item), number, pages, item.PageTitle, PageDescription.Of(item, context.Insights), crumbs) with { Item = item };
    }
}

/// <summary>Where pages lie in the output folder.</summary>
internal static class PageFile
{
    /// <summary><c>/emner/fald/</c> to <c>emner/fald/index.html</c>.</summary>
    public static string Of(string path) => path[1..] + "index.html";
}

/// <summary>The front page.</summary>
internal sealed class FrontPage : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        var text = context.Site.All<Page>().FirstOrDefault(page => Site.PathOf(page) == "/");
        var head = new PageHead("/", null, text?.Lead ?? context.Site.Settings.Subtitle);
        yield return new(PageFile.Of("/"), true, worker => worker.Page("pages/forside.html", head, "front", FrontView.Of(text, worker.Views)));
    }
}
