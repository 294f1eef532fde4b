namespace KlyngeSite.Deriving;

/// <summary>Where a name stands: a row, and so many columns from the first.</summary>
internal sealed record NamePlace(int Row, int Column, int Columns);

/// <summary>Room for the regions' names on a part of the map: on the water, near the region and not near another.</summary>
internal sealed class NameRoom(List<MapTile> tiles, int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    /// <summary>What a tile's breadth holds of a name, in letters.</summary>
    private const int LettersInATile = 4;

    /// <summary>Further away than this, a name would seem to belong to nobody.</summary>
    private const int Furthest = 2;

    private readonly HashSet<(int Row, int Column)> taken = [.. tiles.Select(tile => (tile.Row, tile.Column))];

    /// <summary>A free place for a name, which is then taken; null when there is none.</summary>
    public NamePlace? Take(string name, IReadOnlyList<MapTile> region)
    {
        var length = (ShortName(name).Length + LettersInATile - 1) / LettersInATile;
        var (middleRow, middleColumn) = (region.Average(tile => tile.Row), region.Average(tile => tile.Column));
        var best = Places(length)
            .Select(place => (place, own: region.Min(tile => Gap(place, length, tile)), others: tiles.Where(tile => tile.Region != region[0].Region).Select(tile => Gap(place, length, tile)).DefaultIfEmpty(Furthest + 2).Min()))
            .Where(one => one.own <= Furthest && one.own <= one.others)
            .OrderBy(one => 2 * one.own - Math.Min(one.others, Furthest + 1) + Math.Abs(one.place.Row - middleRow) / 4 + Math.Abs(one.place.Column + (length - 1) / 2.0 - middleColumn) / 4)
            .Select(one => new NamePlace(one.place.Row, one.place.Column, length))
            .FirstOrDefault();
        if (best is not null)
            taken.UnionWith(Enumerable.Range(best.Column, length).Select(each => (best.Row, each)));
        return best;
    }

    /// <summary>A region's name without the word that all of them begin with.</summary>
    public static string ShortName(string region) => region.StartsWith("Region ", StringComparison.Ordinal) ? region["Region ".Length..] : region;

    private IEnumerable<(int Row, int Column)> Places(int length)
    {
        for (var row = firstRow; row <= lastRow; row++)
        {
            for (var column = firstColumn; column + length - 1 <= lastColumn; column++)
            {
                if (Enumerable.Range(column, length).All(each => !taken.Contains((row, each))))
                    yield return (row, column);
            }
        }
    }

    /// <summary>How many tiles lie between a name and a tile, whichever way is longer; 1 when they touch.</summary>
    private static int Gap((int Row, int Column) place, int length, MapTile tile) =>
        Math.Max(Math.Abs(tile.Row - place.Row), Math.Max(place.Column - tile.Column, tile.Column - (place.Column + length - 1)));
}
