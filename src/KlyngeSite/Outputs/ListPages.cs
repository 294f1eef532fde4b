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
                var head = PageHead.OfPart(kind.Address, n, pages, kind.ListTitle, kind.ListLead, ("Forside", "/"));
                if (number == 1 && ListViews.Of(kind) is { } own && context.Theme.Find(own.Template) is not null)
                {
                    var ownHead = head with { Title = own.Title, Description = own.Lead };
                    yield return new(PageFile.Of(path), true, worker => worker.Page(own.Template, ownHead, own.Name, own.Page([.. items.Take(kind.OnOnePage)], worker.Views)));
                    continue;
                }
                yield return new(PageFile.Of(path), true, worker => worker.Page("pages/liste.html", head, "list", ListView(kind, items, head, worker.Views)));
            }
        }
    }

    private static ScriptObject ListView(ContentKind kind, IReadOnlyList<ContentItem> items, PageHead head, ViewContext context)
    {
        var (number, pages) = (head.Pager!.Number, head.Pager.Count);
        var first = (number - 1) * kind.OnOnePage;
        var shown = items.Skip(first).Take(kind.OnOnePage).ToList();
        return View.Of(
            ("title", head.Title),
            ("lead", kind.ListLead),
            ("count_text", pages == 1
                ? $"{DanishNumber.Of(items.Count)} i alt"
                : $"{(shown.Count == 1 ? "" : DanishNumber.Of(first + 1) + "–")}{DanishNumber.Of(first + shown.Count)} af {DanishNumber.Of(items.Count)}"),
            ("items", ItemView.Cards(shown, context)));
    }
}
