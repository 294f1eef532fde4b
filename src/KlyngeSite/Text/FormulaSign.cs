using System.Buffers;

namespace KlyngeSite.Text;

/// <summary>What spreadsheets run instead of showing: a cell that begins like a formula. One class for reading and for writing tables.</summary>
internal static class FormulaSign
{
    /// <summary>The signs, and those that compatibility composition (NFKC) makes them of; the program runs without ICU, so they are listed.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        "=+-@\t\r\n" + "＝＋－＠" + "﹦﹢﹣﹫" + "⁼⁺⁻₌₊₋" + "﬩" + "\u2212");

    /// <summary>Whether the first character that is no blank begins a formula.</summary>
    public static bool Begins(ReadOnlySpan<char> cell)
    {
        var at = 0;
        while (at < cell.Length && (cell[at] is ' ' or '\u00A0' || (char.IsWhiteSpace(cell[at]) && !Signs.Contains(cell[at]))))
            at++;
        return at < cell.Length && Signs.Contains(cell[at]);
    }
}
