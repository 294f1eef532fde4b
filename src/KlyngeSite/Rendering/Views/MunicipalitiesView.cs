using KlyngeSite.Content;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Partners;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The municipalities' front door: whom to look for, the map, and the same as a list by region, before and after 1 January 2027.</summary>
internal static class MunicipalitiesView
{
    public static ScriptObject Of(IReadOnlyList<ContentItem> items, ViewContext context)
    {
        var (stories, municipalities) = (context.Insights.Stories, items.Cast<Municipality>().ToList());
        return View.Of(
            ("count_text", CountText(municipalities, stories)),
            ("units", PartnersView.Units(PartnerGroup.Municipal, context.Site.All<Partner>(), context)),
            ("finder", context.Site.HasPage(PartnerKind.Kind.Address) ? context.Site.Url(PartnerKind.Kind.Address) : null),
            ("key", stories.MapFrom2027 is null ? null : TileMapView.Key(context)),
            ("times", View.List(
            [
                Time("fra", "Fra 1. januar 2027", true, stories.MapFrom2027, municipalities, one => one.RegionFrom2027, one => one.RegionUntil2026, "Til og med 2026: ", context),
                Time("til", "Til og med 31. december 2026", false, stories.MapUntil2026, municipalities, one => one.RegionUntil2026, one => one.RegionFrom2027, "Fra 2027: ", context),
            ])));
    }

    private static string CountText(List<Municipality> municipalities, MunicipalStories stories)
    {
        var told = municipalities.Count(one => stories.Of(one).Stories > 0);
        return $"{DanishNumber.Count(municipalities.Count, "kommune", "kommuner")}. {(told == 0 ? "Ingen" : DanishNumber.Of(told))} af dem har en historie her på siden. At de andre ikke har, betyder kun, at ingen har fortalt herfra.";
    }

    /// <summary>The map and the list as the regions are at one time.</summary>
    private static ScriptObject Time(
        string id, string label, bool isFirst, TileMap? map, List<Municipality> municipalities, Func<Municipality, string> region, Func<Municipality, string> otherRegion, string otherTime, ViewContext context) => View.Of(
        ("id", id),
        ("label", label),
        ("is_first", isFirst),
        ("map", TileMapView.Of(map, $"Kort over kommunerne, {char.ToLowerInvariant(label[0])}{label[1..]}", context)),
        ("regions", View.List(Order(municipalities.GroupBy(region), map).Select(group => View.Of(
            ("title", group.Key),
            ("other", Other(group.Key, [.. group.Select(otherRegion).Distinct()], otherTime)),
            ("municipalities", View.List(group.Select(one => Row(one, context)))))))));

    /// <summary>The regions as on the map, from north to south; without a map as they come.</summary>
    private static IEnumerable<IGrouping<string, Municipality>> Order(IEnumerable<IGrouping<string, Municipality>> groups, TileMap? map) => map is null
        ? groups
        : groups.OrderBy(group => map.RegionNames.IndexOf(group.Key) is var place and >= 0 ? place : int.MaxValue);

    /// <summary>What the region was or becomes; null when it stays as it is.</summary>
    private static string? Other(string region, List<string> others, string time) =>
        others.Count == 1 && others[0] == region ? null : time + DanishList.Of(others, "og");

    private static ScriptObject Row(Municipality municipality, ViewContext context) => View.Of(
        ("text", municipality.Name),
        ("url", context.Site.Url(municipality)),
        ("told", TileMapView.Told(context.Insights.Stories.Of(municipality))));
}
