using KlyngeSite.Content;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Linking;

/// <summary>Two municipalities on one tile of the map would cover each other.</summary>
internal static class TileCheck
{
    public static void Check(IReadOnlyList<ContentItem> items, DiagnosticBag bag)
    {
        Dictionary<(int Row, int Column), Municipality> taken = [];
        foreach (var municipality in items.OfType<Municipality>())
        {
            if (municipality.Tile is not { } tile || taken.TryAdd((tile.Row, tile.Column), municipality))
                continue;
            bag.Report(Rules.SameTile, municipality.Header.Location, $"Rækken har samme felt på kortet som {Addresses.PlaceOf(taken[(tile.Row, tile.Column)])}.",
                "Giv den ene en anden række eller kolonne.");
        }
    }
}
