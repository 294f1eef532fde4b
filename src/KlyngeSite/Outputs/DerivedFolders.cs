using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Linking;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;
using KlyngeSite.Rendering.Views.Booklets;

namespace KlyngeSite.Outputs;

/// <summary>The folders of pages that no item owns. A theme has those whose template it has.</summary>
internal static class DerivedFolders
{
    private static readonly IReadOnlyList<(string Template, DerivedPages Pages)> List =
    [
        (FindView.Template, FacetPaths.Pages),
        (BookletView.Template, BookletIndex.Pages),
        (PlannerView.Template, PlannerView.Pages),
        (SearchView.Template, SearchPaths.Pages),
        (FieldGuideView.Template, FieldGuideView.Pages),
    ];

    public static IReadOnlyList<DerivedPages> All { get; } = [.. List.Select(folder => folder.Pages)];

    /// <summary>What the linker is told of.</summary>
    public static IReadOnlyList<DerivedPages> In(Theme theme) => [.. List.Where(folder => theme.Find(folder.Template) is not null).Select(folder => folder.Pages)];
}
