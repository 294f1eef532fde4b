using System.Globalization;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Municipalities;

/// <summary>Where a municipality stands on the map of tiles.</summary>
/// <param name="Row">From 1, the northernmost, to <see cref="Most"/>.</param>
/// <param name="Column">From 1, the westernmost, to <see cref="Most"/>.</param>
/// <param name="Label">At most four letters, for the tile.</param>
internal sealed record Tile(int Row, int Column, string Label)
{
    /// <summary>As far as a map goes that can still be read on a screen.</summary>
    public const int Most = 30;

    private const int LongestLabel = 4;

    private static readonly PatternType Place = new(text => text.Length <= 2 && text.All(char.IsAsciiDigit) && text[0] != '0' && Number(text) <= Most, $"et helt tal fra 1 til {Most}");
    private static readonly OptionalField<string> RowField = new("række", Place, "Række", "Rækken på kortet, talt fra nord.", "10");
    private static readonly OptionalField<string> ColumnField = new("kolonne", Place, "Kolonne", "Kolonnen på kortet, talt fra vest.", "7");
    private static readonly OptionalField<string> LabelField = new("kortnavn", new PatternType(text => text.Length <= LongestLabel && text.All(char.IsLetter), $"på højst {Text.DanishNumber.Word(LongestLabel)} bogstaver"), "Kortnavn", "Det, der står på feltet på kortet.", "NFY");

    /// <summary>The columns of a tile. A table has all of them or none, and then no cell may be empty: no municipality is left off the map.</summary>
    public static readonly Field[] Fields = [RowField, ColumnField, LabelField];

    /// <summary>Null when the table has no map.</summary>
    public static Tile? Read(FieldReader fields)
    {
        var (row, column, label) = (fields.Get(RowField), fields.Get(ColumnField), fields.Get(LabelField));
        return row is null || column is null || label is null ? null : new(Number(row), Number(column), label);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
