using System.Collections.Immutable;
using KlyngeSite.Content.Municipalities;

namespace KlyngeSite.Deriving;

/// <summary>Municipalities as tiles, grouped by region: from north to south, and in a region row by row from the west. That is the order of the keyboard, too.</summary>
/// <param name="Parts">From the west. A wide map is two, cut where fewest tiles touch, so that a narrow screen can stack them.</param>
/// <param name="RegionNames">In order.</param>
internal sealed record TileMap(ImmutableArray<MapPart> Parts, ImmutableArray<string> RegionNames)
{
    /// <summary>As many columns as a narrow screen shows with tiles that a finger hits.</summary>
    private const int MostColumns = 10;

    /// <summary>Null when no municipality has a tile.</summary>
    /// <param name="regionOf">Which region a municipality belongs to at the time that the map shows.</param>
    public static TileMap? Of(IEnumerable<Municipality> municipalities, Func<Municipality, string> regionOf)
    {
        List<MapTile> tiles = [.. municipalities.Where(municipality => municipality.Tile is not null).Select(municipality => new MapTile(municipality, municipality.Tile!, regionOf(municipality)))];
        if (tiles.Count == 0)
            return null;
        var order = RegionsOf(tiles);
        var lastRow = tiles.Max(tile => tile.Row);
        var cut = CutOf(tiles);
        var parts = new[] { tiles.Where(tile => tile.Column <= cut), tiles.Where(tile => tile.Column > cut) };
        return new([.. parts.Select(part => part.ToList()).Where(part => part.Count > 0).Select(part => MapPart.Of(part, order, lastRow))], order);
    }

    /// <summary>The regions from north to south, by the mean row of their tiles.</summary>
    private static ImmutableArray<string> RegionsOf(List<MapTile> tiles) =>
        [.. tiles.GroupBy(tile => tile.Region).OrderBy(region => region.Average(tile => tile.Row)).ThenBy(region => region.Key, StringComparer.Ordinal).Select(region => region.Key)];

    /// <summary>The last column of the western part: in the middle third, where fewest tiles touch over it; the nearest to the middle among equals.</summary>
    private static int CutOf(List<MapTile> tiles)
    {
        var (first, last) = (tiles.Min(tile => tile.Column), tiles.Max(tile => tile.Column));
        var width = last - first + 1;
        if (width <= MostColumns)
            return last;
        return Enumerable.Range(first + width / 3, width / 3)
            .OrderBy(column => tiles.Where(tile => tile.Column == column).Sum(tile => tiles.Count(other => other.Column == column + 1 && Math.Abs(other.Row - tile.Row) <= 1)))
            .ThenBy(column => Math.Abs(2 * column + 1 - first - last))
            .First();
    }
}

/// <summary>A municipality on the map.</summary>
internal sealed record MapTile(Municipality Municipality, Tile Tile, string Region)
{
    public int Row => Tile.Row;
    public int Column => Tile.Column;
}

/// <summary>A region's tiles in one part of the map.</summary>
/// <param name="NameAt">Where there is room for the region's name; null when there is none.</param>
internal sealed record MapRegion(string Name, ImmutableArray<MapTile> Tiles, NamePlace? NameAt);

/// <summary>A line between two regions, from one corner of tiles to the next; the corner 1, 1 is north-west of the tile 1, 1.</summary>
internal readonly record struct MapBorder(int Row, int Column, bool IsUpright);

/// <summary>A part of the map.</summary>
/// <param name="FirstRow">Parts end in the same row, so that they can stand beside each other on one line.</param>
internal sealed record MapPart(int FirstRow, int LastRow, int FirstColumn, int LastColumn, ImmutableArray<MapRegion> Regions, ImmutableArray<MapBorder> Borders)
{
    /// <param name="tiles">At least one.</param>
    /// <param name="order">All regions of the map, in order.</param>
    public static MapPart Of(List<MapTile> tiles, ImmutableArray<string> order, int lastRow)
    {
        var (firstRow, firstColumn, lastColumn) = (tiles.Min(tile => tile.Row), tiles.Min(tile => tile.Column), tiles.Max(tile => tile.Column));
        var byPlace = tiles.ToDictionary(tile => (tile.Row, tile.Column));
        var room = new NameRoom(tiles, firstRow, lastRow, firstColumn, lastColumn);
        var regions = tiles.GroupBy(tile => tile.Region).OrderBy(region => order.IndexOf(region.Key))
            .Select(region => new MapRegion(region.Key, [.. region.OrderBy(tile => tile.Row).ThenBy(tile => tile.Column)], room.Take(region.Key, [.. region])));
        return new(firstRow, lastRow, firstColumn, lastColumn, [.. regions], [.. tiles.SelectMany(tile => BordersOf(tile, byPlace))]);
    }

    private static IEnumerable<MapBorder> BordersOf(MapTile tile, Dictionary<(int Row, int Column), MapTile> byPlace)
    {
        if (byPlace.TryGetValue((tile.Row, tile.Column + 1), out var east) && east.Region != tile.Region)
            yield return new(tile.Row, tile.Column + 1, IsUpright: true);
        if (byPlace.TryGetValue((tile.Row + 1, tile.Column), out var south) && south.Region != tile.Region)
            yield return new(tile.Row + 1, tile.Column, IsUpright: false);
    }
}
