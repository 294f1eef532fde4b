using KlyngeSite.Linking;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs;

/// <summary>The list of collections, and each collection, a hundred entries on a page.</summary>
internal sealed class CollectionPages : ISiteOutput
{
    private const string ListTemplate = "pages/samlinger.html";
    private const string Template = "pages/samling.html";

    /// <summary>Whether a theme can show collections.</summary>
    public static bool AreIn(Theme theme) => theme.Find(ListTemplate) is not null && theme.Find(Template) is not null;

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        var site = context.Site;
        if (!site.HasPage(Collections.Address))
            yield break;
        var list = new PageHead(Collections.Address, Collections.Title, Collections.Lead, ("Forside", "/"));
        yield return new(PageFile.Of(Collections.Address), true, worker => worker.Page(ListTemplate, list, "collections", CollectionView.ListOf(worker.Views)));
        foreach (var collection in Collections.All.Where(collection => site.HasPage(collection.Path)))
        {
            var pages = Collections.Pages(collection, collection.Count(context.Insights.Interviews));
            for (var number = 1; number <= pages; number++)
            {
                var n = number;
                yield return new(PageFile.Of(ListPaging.PathOf(collection.Path, n)), true,
                    worker => worker.Page(Template, Head(collection, n, pages), "collection", CollectionView.Of(collection, worker.Views, new Part(n))));
            }
        }
    }

    private static PageHead Head(Collection collection, int number, int pages) =>
        PageHead.OfPart(collection.Path, number, pages, collection.Title, collection.Lead, ("Forside", "/"), (Collections.Title, Collections.Address));
}
