namespace KlyngeSite.Sources.Markdown;

/// <summary>Finds runs that make Markdown parsing grow with the square of their length, before the parser meets them.</summary>
internal static class MarkdownPrecheck
{
    private const int LongestRun = 200;
    private const int MostOpenBrackets = 1_000;
    private const int MostDefinitions = 1_000;
    private const int MostColumns = 64;

    /// <summary>The offset of the first such run, or null.</summary>
    public static int? FindTrouble(string text)
    {
        var (run, open, definitions, columns) = (0, 0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            run = i > 0 && c == text[i - 1] ? run + 1 : 1;
            if (run > LongestRun && "*_`~[](<>&!|\\#".Contains(c, StringComparison.Ordinal))
                return i;
            switch (c)
            {
                case '[' when ++open > MostOpenBrackets:
                case '|' when ++columns > MostColumns:
                case ':' when i > 0 && text[i - 1] == ']' && ++definitions > MostDefinitions:
                    return i;
                case '\n':
                    columns = 0;
                    break;
            }
        }
        return null;
    }
}
