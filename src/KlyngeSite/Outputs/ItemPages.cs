using KlyngeSite.Content;
using KlyngeSite.Content.Pages;
using KlyngeSite.Linking;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs;

/// <summary>A page for each published item.</summary>
internal sealed class ItemPages : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        foreach (var item in context.Site.Items)
        {
            var path = Site.PathOf(item);
            if (path == "/" || ItemViews.Of(item) is not { } view)
                continue;
            yield return new(PageFile.Of(path), true, worker => worker.Page(view.Template, Head(item, path), view.Name, view.Page(item, worker.Views)));
        }
    }

    private static PageHead Head(ContentItem item, string path)
    {
        var kind = ContentKinds.Find(item.Header.Kind)!;
        (string, string) front = ("Forside", "/");
        return kind.ListTitle is { } list
            ? new(path, item.Title, item.Summary, front, (list, kind.Address))
            : new(path, item.Title, item.Summary, front);
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
