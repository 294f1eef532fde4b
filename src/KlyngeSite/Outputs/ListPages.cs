using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Linking;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Outputs;

/// <summary>A list of each kind's items, a hundred on a page; of clusters a table, with more.</summary>
internal sealed class ListPages : ISiteOutput
{
    private const string ClusterTable = "pages/klynger.html";

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        foreach (var kind in ContentKinds.All)
        {
            var items = context.Site.All(kind);
            if (kind.ListTitle is null || items.Count == 0)
                continue;
            // An older theme has no table of clusters.
            var template = kind == ClusterKind.Kind && context.Theme.Find(ClusterTable) is not null ? ClusterTable : "pages/liste.html";
            var pages = ListPaging.Pages(kind, items.Count);
            for (var number = 1; number <= pages; number++)
            {
                var (n, path) = (number, ListPaging.PathOf(kind, number));
                yield return new(PageFile.Of(path), true, worker => worker.Page(template, Head(kind, n, pages), "list", ListView(kind, items, n, pages, template == ClusterTable, worker.Views)));
            }
        }
    }

    private static PageHead Head(ContentKind kind, int number, int pages) => Head(kind, number) with { Pager = new(kind.Address, number, pages) };

    private static PageHead Head(ContentKind kind, int number) => number == 1
        ? new(ListPaging.PathOf(kind, 1), kind.ListTitle, kind.ListLead, ("Forside", "/"))
        : new(ListPaging.PathOf(kind, number), $"{kind.ListTitle}, side {number}", kind.ListLead, ("Forside", "/"), (kind.ListTitle!, kind.Address));

    private static ScriptObject ListView(ContentKind kind, IReadOnlyList<ContentItem> items, int number, int pages, bool isTable, ViewContext context)
    {
        var first = (number - 1) * kind.OnOnePage;
        var shown = items.Skip(first).Take(kind.OnOnePage).ToList();
        return View.Of(
            ("title", Head(kind, number).Title),
            ("lead", kind.ListLead),
            ("count_text", pages == 1
                ? $"{DanishNumber.Of(items.Count)} i alt"
                : $"{(shown.Count == 1 ? "" : DanishNumber.Of(first + 1) + "–")}{DanishNumber.Of(first + shown.Count)} af {DanishNumber.Of(items.Count)}"),
            ("table", isTable ? ClusterTableView.Of(context.Insights.Profiles.Skip(first).Take(kind.OnOnePage), context) : null),
            ("items", isTable ? null : ItemView.Cards(shown, context)));
    }
}
