using System.Buffers;

namespace KlyngeSite.Sources.Markdown;

/// <summary>What makes a text too intricate: a place in it, and a sentence each on what is wrong and what to do.</summary>
/// <param name="Offset">In characters from the text's beginning.</param>
internal sealed record Trouble(int Offset, string Message, string Mend, int Length = 1);

/// <summary>
/// Finds what makes the parser slow or hungry, before it meets it: whatever it takes with the square of its length, and tables,
/// whose short rows it fills up. Each limit is at least fifteen times what the longest honest text needs.
/// </summary>
internal static class MarkdownPrecheck
{
    private const int LongestRun = 200;
    private const int MostBrackets = 1_000;
    private const int MostColumns = 64;
    private const int MostCells = 20_000;
    private const int MostEmphasis = 2_000;
    private const int MostLines = 5_000;

    /// <summary>Longer runs are lines to write on, or rules; they cost the parser no more than this.</summary>
    private const int LongestEmphasis = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\n*_`~[](<>&!|\\#");

    /// <summary>The first such place; null when there is none.</summary>
    public static Trouble? FindTrouble(string text)
    {
        var (lines, brackets, cells) = (1, 0, 0);
        // Of the paragraph: all lines up to an empty one. Lists and tables are paragraphs too.
        var (emphasis, rows, pipes, mostPipes) = (0, 1, 0, 0);
        var end = 0;
        for (var i = Next(text, 0); i < text.Length; i = Next(text, end))
        {
            var sign = text[i];
            end = text.AsSpan(i).IndexOfAnyExcept(sign) is >= 0 and var run ? i + run : text.Length;
            var length = end - i;
            if (sign == '\n')
            {
                lines += length;
                if (lines > MostLines)
                    return new(end - (lines - MostLines) + 1, "Teksten har over 5.000 linjer.", "Del den op i flere sider.");
                (rows, pipes) = (rows + 1, 0);
                if (length > 1 || IsBlank(text, end))
                    (cells, emphasis, rows, mostPipes) = (cells + Cells(rows, mostPipes), 0, 1, 0);
            }
            else if (length > LongestRun)
            {
                return new(i + LongestRun, "Her gentages det samme tegn så mange gange, at teksten bliver tung at læse.", "Skriv højst 200 af dem i træk.");
            }
            switch (sign)
            {
                // Closed or not: each may begin a link, and the parser looks for the end of every one.
                case '[' when (brackets += length) > MostBrackets:
                    return new(end - 1, "Teksten har over 1.000 links eller kantede parenteser.", "Del den op i flere sider.");
                case '|' when (pipes += length) > MostColumns + 1:
                    return new(end - 1, "Tabellen har over 64 kolonner.", "Del den op i flere tabeller.");
                case '*' or '_' when (emphasis += Math.Min(length, LongestEmphasis)) > MostEmphasis:
                    return new(end - 1, "Afsnittet har over 2.000 stjerner og understreger.", "Del det op med tomme linjer.");
            }
            mostPipes = Math.Max(mostPipes, pipes);
            if (cells + Cells(rows, mostPipes) > MostCells)
                return new(i, "Teksten har tabeller med over 20.000 felter.", "Del den op i flere sider.");
        }
        return null;
    }

    /// <summary>The parser makes every row as wide as the widest.</summary>
    private static int Cells(int rows, int mostPipes) => mostPipes == 0 ? 0 : rows * (mostPipes + 1);

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var next ? from + next : text.Length;

    private static bool IsBlank(string text, int lineStart)
    {
        var rest = text.AsSpan(lineStart).TrimStart(" \t");
        return rest.IsEmpty || rest[0] == '\n';
    }
}
