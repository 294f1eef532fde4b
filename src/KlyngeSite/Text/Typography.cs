namespace KlyngeSite.Text;

/// <summary>Small things that a typesetter would do.</summary>
internal static class Typography
{
    /// <summary>The text with every run of white space as one blank, and none at the ends.</summary>
    public static string OneLine(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isEdge = i == 0 || i == text.Length - 1;
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || isEdge || text[i + 1] == ' '))
                return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        return text;
    }

    /// <summary>
    /// The text with a no-break space between a number and its percent sign or kroner, and after <c>ca.</c> and <c>§</c>: they belong on one line.
    /// As long as before, so places in it stay where they were.
    /// </summary>
    public static string KeepTogether(string text)
    {
        char[]? kept = null;
        for (var i = text.IndexOf(' ', StringComparison.Ordinal); i > 0 && i + 1 < text.Length; i = text.IndexOf(' ', i + 1))
        {
            var before = text.AsSpan(0, i);
            var after = text.AsSpan(i + 1);
            var isUnit = char.IsAsciiDigit(before[^1]) && (after[0] == '%' || after.StartsWith("kr."));
            var isAbout = (before.EndsWith("ca.") || before[^1] == '§') && char.IsAsciiDigit(after[0]);
            if (isUnit || isAbout)
                (kept ??= text.ToCharArray())[i] = DanishNumber.NoBreakSpace;
        }
        return kept is null ? text : new string(kept);
    }
}
