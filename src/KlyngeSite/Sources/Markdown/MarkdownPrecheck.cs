using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KlyngeSite.Sources.Markdown;

/// <summary>Finds what makes Markdown slow or deep: runs that parsing meets with the square of their length, and nesting.</summary>
internal static class MarkdownPrecheck
{
    private const int LongestRun = 200;
    private const int MostBrackets = 1_000;
    private const int MostColumns = 64;

    internal sealed record Trouble(int Offset, string Message);

    /// <summary>The first such place, before the parser meets it; or null.</summary>
    public static Trouble? FindTrouble(string text)
    {
        var (run, brackets, columns) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            run = i > 0 && c == text[i - 1] ? run + 1 : 1;
            if (run > LongestRun && "*_`~[](<>&!|\\#".Contains(c, StringComparison.Ordinal))
                return new(i, "Her gentages det samme tegn så mange gange, at teksten bliver tung at læse.");
            // Closed or not: each may begin a link, and the parser looks for the end of every one.
            if (c == '[' && ++brackets > MostBrackets)
                return new(i, "Teksten har over 1.000 links eller kantede parenteser.");
            if (c == '|' && ++columns > MostColumns + 1)
                return new(i, "Tabellen har over 64 kolonner.");
            if (c == '\n')
                columns = 0;
        }
        return null;
    }

    /// <summary>The deepest level of emphasis, links and images in any block, counted without recursion: the renderer recurses.</summary>
    public static int DepthOf(MarkdownDocument document)
    {
        var deepest = 0;
        Stack<(ContainerInline Inline, int Depth)> open = new(document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).Select(leaf => (leaf.Inline!, 0)));
        while (open.TryPop(out var next))
        {
            deepest = Math.Max(deepest, next.Depth);
            foreach (var child in next.Inline.OfType<ContainerInline>())
                open.Push((child, next.Depth + 1));
        }
        return deepest;
    }
}
