namespace KlyngeSite.Diagnostics.Printing;

/// <summary>Makes excerpts: masks, then cuts, then escapes, in this order.</summary>
internal static class Excerpts
{
    private const int Widest = 140;
    private const int BeforePlace = 60;

    // So far beyond what is shown that a number at the edge of it cannot be seen; masking a line of a million characters takes too long.
    private const int Around = 1_000;

    /// <summary>A part of a line, masked as the whole line would be; not yet printable.</summary>
    public static string Cut(string line, int start, int end, PublicText publicText)
    {
        var from = Math.Max(0, start - Around);
        return publicText.Masked(line[from..Math.Min(line.Length, end + Around)])[(start - from)..(end - from)];
    }

    /// <param name="line">The whole line.</param>
    /// <param name="column">From 1, in the line as it stands in the file.</param>
    public static Excerpt Of(string line, int number, int column, int length, PublicText publicText)
    {
        // A long line is shown around the place.
        var start = Math.Clamp(column - BeforePlace, 0, Math.Max(0, line.Length - Widest));
        var end = Math.Min(line.Length, start + Widest);
        var shown = Cut(line, start, end, publicText);
        var caret = Math.Clamp(column - 1 - start, 0, shown.Length);
        var width = Math.Clamp(length, 1, Math.Max(1, shown.Length - caret));
        return new(number, SafeText.Printable(shown, mayBegin: false), SafeText.Width(shown, 0, caret),
            Math.Max(1, SafeText.Width(shown, caret, Math.Min(width, shown.Length - caret))));
    }
}
