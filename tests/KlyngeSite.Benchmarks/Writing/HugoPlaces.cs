using System.Globalization;
using KlyngeSite.Benchmarks.Corpus;

namespace KlyngeSite.Benchmarks.Writing;

/// <summary>
/// The municipalities for Hugo, with what follows from the map alone: where each tile is drawn, and which other municipalities are near. KlyngeSite
/// works that out in every build; here it is content, as an author of Hugo sites would have it.
/// </summary>
internal static class HugoPlaces
{
    private const int Pitch = 44;
    private const int MostNear = 12;

    public static void Write(IReadOnlyList<Municipality> all, string folder)
    {
        foreach (var municipality in all)
        {
            new Lines().Add("---").Add("title", municipality.Name).Add("region_til_2026", municipality.RegionUntil2026).Add("region_fra_2027", municipality.RegionFrom2027)
                .Add("kortnavn", municipality.ShortName).Add("x", Place(municipality.Column)).Add("y", Place(municipality.Row))
                .AddList("naer", Near(municipality, all).Select(other => other.Slug)).Add("---")
                .WriteTo(folder, "content", "kommuner", municipality.Slug, "_index.md");
        }
    }

    private static string Place(int tile) => ((tile - 1) * Pitch + 1).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Municipality> Near(Municipality one, IReadOnlyList<Municipality> all) => all
        .Where(other => other != one && other.RegionFrom2027 == one.RegionFrom2027)
        .OrderBy(other => Math.Max(Math.Abs(one.Row - other.Row), Math.Abs(one.Column - other.Column)))
        .Take(MostNear);
}
