using KlyngeSite.Content.Interviews;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The pages below <c>/find/</c>: all interviews with their facets, the interviews of a value, the meetings of a crossing.</summary>
internal static class FindView
{
    public const string Template = "pages/find.html";

    /// <summary>All interviews; the facets stand on the first page, and so does the script that combines them.</summary>
    public static ScriptObject Start(ViewContext context, Part part)
    {
        var index = context.Insights.Facets;
        return View.Of(
            ("lead", "Vælg et emne, en samarbejdspartner eller et sted, og læs, hvad klyngerne har fortalt."),
            ("count_text", Count(index.Interviews.Count)),
            ("facets", part.IsFirst ? FacetLinks.Of(index.Facets, context) : null),
            ("data", part.IsFirst ? context.Site.Url(FacetPaths.Data) : null),
            ("interviews", ItemView.Cards(part.Of(index.Interviews), context)),
            ("encounters", null),
            ("links", null));
    }

    /// <summary>The interviews that have a value, and what else they have.</summary>
    public static ScriptObject Of(UsedValue used, ViewContext context, Part part)
    {
        var others = FacetList.All.Where(facet => facet != used.Facet).Select(facet => new UsedFacet(facet, FacetIndex.Used(facet, context.Site, used.Interviews)));
        return View.Of(
            ("lead", null),
            ("count_text", Count(used.Interviews.Count)),
            ("facets", part.IsFirst ? FacetLinks.Of(others, context) : null),
            ("data", null),
            ("interviews", ItemView.Cards(part.Of(used.Interviews), context)),
            ("encounters", EncounterView.Table(part.Of(FacetPaths.EncountersOf(used)), context)),
            ("links", View.List(Siblings(used, context))));
    }

    /// <summary>The meetings about a topic with a kind of guest, and the interviews that tell of them.</summary>
    public static ScriptObject Of(Crossing crossing, ViewContext context, Part part)
    {
        var told = part.Of(crossing.Encounters).ToList();
        return View.Of(
            ("lead", null),
            ("count_text", Held(crossing)),
            ("facets", null),
            ("data", null),
            ("interviews", ItemView.Cards(told.Select(one => one.Interview).DistinctBy(interview => interview.Id), context)),
            ("encounters", EncounterView.Table(told, context)),
            ("links", View.List([
                View.Link($"{crossing.Topic.Title}: hele emnet", context.Site.Url(crossing.Topic)),
                View.Link($"{crossing.Partner.Title}: alle møder", context.Site.Url(crossing.Partner)),
            ])));
    }

    public static string TitleOf(Crossing crossing) => $"Gæster om {MidSentence.Of(crossing.Topic.Title)}: {crossing.Partner.Title}";

    /// <summary>A crossing as a link on the page of its topic or of its partner, named by the other.</summary>
    public static ScriptObject Chip(Crossing crossing, string name, ViewContext context) => View.Of(
        ("text", name),
        ("url", context.Site.Url(FacetPaths.Of(crossing))),
        ("count", DanishNumber.Of(crossing.Encounters.Count)));

    /// <summary>How many meetings there are and how far each came: a wish is no meeting.</summary>
    private static string Held(Crossing crossing)
    {
        if (crossing.Encounters is [var only])
            return $"1 samarbejde: {MidSentence.Of(only.Encounter.Status.Label)}";
        var byStatus = Status.All
            .Select(status => (status, count: crossing.Encounters.Count(told => told.Encounter.Status == status)))
            .Where(pair => pair.count > 0)
            .Select(pair => $"{DanishNumber.Of(pair.count)} {MidSentence.Of(pair.status.Label)}");
        return $"{DanishNumber.Of(crossing.Encounters.Count)} samarbejder: {DanishList.Of(byStatus, "og")}";
    }

    private static string Count(int interviews) => $"{DanishNumber.Of(interviews)} interview";

    /// <summary>The facet's other values, for whoever chose the wrong one.</summary>
    private static IEnumerable<ScriptObject> Siblings(UsedValue used, ViewContext context) => context.Insights.Facets.Facets
        .First(facet => facet.Facet == used.Facet).Values
        .Where(other => other.Value.Id != used.Value.Id)
        .Select(other => View.Link(other.Value.Sentence ?? other.Value.Text, context.Site.Url(FacetPaths.Of(other))));
}
