using KlyngeSite.Deriving.Facets;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>Facets as groups of links, each with how many interviews it leads to.</summary>
internal static class FacetLinks
{
    /// <summary>More than these would hide the rest; those that most interviews have are kept.</summary>
    private const int MostValues = 60;

    public static ScriptArray? Of(IEnumerable<UsedFacet> facets, ViewContext context) => View.List(facets.Where(facet => facet.Values.Count > 0).Select(facet =>
    {
        var shown = Most(facet.Values);
        return View.Of(
            ("id", facet.Facet.Id),
            ("name", facet.Facet.Name),
            ("more", shown.Count < facet.Values.Count ? $"De {shown.Count} hyppigste af {DanishNumber.Of(facet.Values.Count)}" : null),
            ("values", View.List(shown.Select(used => View.Of(
                ("id", used.Value.Id),
                ("text", used.Value.Text),
                ("url", context.Site.Url(FacetPaths.Of(used))),
                ("count", DanishNumber.Of(used.Interviews.Count)))))));
    }));

    private static List<UsedValue> Most(IReadOnlyList<UsedValue> values)
    {
        if (values.Count <= MostValues)
            return [.. values];
        HashSet<string> kept = [.. values.OrderByDescending(used => used.Interviews.Count).Take(MostValues).Select(used => used.Value.Id)];
        return [.. values.Where(used => kept.Contains(used.Value.Id))];
    }
}
