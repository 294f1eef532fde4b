using KlyngeSite.Deriving.Search;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs;

/// <summary>The page with the results of a search; none in a theme without its template.</summary>
internal sealed class SearchStart : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        if (!context.Site.HasPage(SearchPaths.Start))
            yield break;
        var head = new PageHead(SearchPaths.Start, "Søg", "Søg i det, lægeklynger har fortalt.", ("Forside", "/"));
        yield return new(PageFile.Of(SearchPaths.Start), true, worker => worker.Page(SearchView.Template, head, "search", SearchView.Of(worker.Views)));
    }
}
