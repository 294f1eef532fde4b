using KlyngeSite.Deriving.Facets;
using KlyngeSite.Linking;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;
using Scriban.Runtime;

namespace KlyngeSite.Outputs;

/// <summary>All interviews with their facets, and a page for each value and each crossing that has any; none in a theme without their template.</summary>
internal sealed class FindPages : ISiteOutput
{
    private const string StartTitle = "Find erfaringer";

    /// <summary>Every address, for the sitemap.</summary>
    public static IEnumerable<string> Paths(OutputContext context) => context.Site.HasPage(FacetPaths.Start) ? FacetPaths.Of(context.Insights.Facets) : [];

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        var index = context.Insights.Facets;
        if (!context.Site.HasPage(FacetPaths.Start))
            return [];
        (string, string) front = ("Forside", "/");
        (string, string) start = (StartTitle, FacetPaths.Start);
        return
        [
            .. Pages(FacetPaths.Start, StartTitle, PageDescription.OfFinder, index.Interviews.Count, [front], (views, part) => FindView.Start(views, part)),
            .. FacetPaths.OwnPages(index).SelectMany(used => Pages(FacetPaths.Of(used), used.Value.Sentence!, PageDescription.Of(used), FacetPaths.Longest(used), [front, start], (views, part) => FindView.Of(used, views, part))),
            .. index.Crossings.SelectMany(crossing => Pages(FacetPaths.Of(crossing), FindView.TitleOf(crossing), PageDescription.Of(crossing), crossing.Encounters.Count,
                [front, start, (crossing.Topic.Title, Site.PathOf(crossing.Topic))], (views, part) => FindView.Of(crossing, views, part))),
        ];
    }

    private static IEnumerable<PlannedOutput> Pages(string first, string title, string description, int entries, IReadOnlyList<(string, string)> crumbs, Func<ViewContext, Part, ScriptObject> view)
    {
        var pages = ListPaging.Pages(entries);
        for (var number = 1; number <= pages; number++)
        {
            var part = new Part(number);
            var head = PageHead.OfPart(first, number, pages, title, description, crumbs);
            yield return new(PageFile.Of(head.Path), true, worker => worker.Page(FindView.Template, head, "find", view(worker.Views, part)));
        }
    }
}
