using KlyngeSite.Content;
using KlyngeSite.Linking;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Outputs;

/// <summary>A list of each kind's items, a hundred on a page; the first page is a kind's own where it has one and the theme shows it.</summary>
internal sealed class ListPages : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        foreach (var kind in ContentKinds.All)
        {
            var items = context.Site.All(kind);
            if (kind.ListTitle is null || items.Count == 0)
                continue;
            var pages = ListPaging.Pages(kind, items.Count);
            for (var number = 1; number <= pages; number++)
            {
                var (n, path) = (number, ListPaging.PathOf(kind, number));
                if (number == 1 && ListViews.Of(kind) is { } own && context.Theme.Find(own.Template) is not null)
                {
                    var head = new PageHead(path, own.Title, own.Lead, ("Forside", "/")) { Pager = new(kind.Address, 1, pages) };
                    yield return new(PageFile.Of(path), true, worker => worker.Page(own.Template, head, own.Name, own.Page([.. items.Take(kind.OnOnePage)], worker.Views)));
                    continue;
                }
                yield return new(PageFile.Of(path), true, worker => worker.Page("pages/liste.html", Head(kind, n, pages), "list", ListView(kind, items, n, pages, worker.Views)));
            }
        }
    }

    private static PageHead Head(ContentKind kind, int number, int pages) => Head(kind, number) with { Pager = new(kind.Address, number, pages) };

    private static PageHead Head(ContentKind kind, int number) => number == 1
        ? new(ListPaging.PathOf(kind, 1), kind.ListTitle, kind.ListLead, ("Forside", "/"))
        : new(ListPaging.PathOf(kind, number), $"{kind.ListTitle}, side {number}", kind.ListLead, ("Forside", "/"), (kind.ListTitle!, kind.Address));

    private static ScriptObject ListView(ContentKind kind, IReadOnlyList<ContentItem> items, int number, int pages, ViewContext context)
    {
        var first = (number - 1) * kind.OnOnePage;
        var shown = items.Skip(first).Take(kind.OnOnePage).ToList();
        return View.Of(
            ("title", Head(kind, number).Title),
            ("lead", kind.ListLead),
            ("count_text", pages == 1
                ? $"{DanishNumber.Of(items.Count)} i alt"
                : $"{(shown.Count == 1 ? "" : DanishNumber.Of(first + 1) + "–")}{DanishNumber.Of(first + shown.Count)} af {DanishNumber.Of(items.Count)}"),
            ("items", ItemView.Cards(shown, context)));
    }
}
