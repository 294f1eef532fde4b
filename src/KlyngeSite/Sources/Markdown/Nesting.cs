using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KlyngeSite.Sources.Markdown;

/// <summary>Parses what is not nested too deep, and finds the place where it is.</summary>
internal static class Nesting
{
    /// <summary>Below the 128 at which Markdig's renderer throws.</summary>
    private const int MostInlines = 120;

    /// <summary>Null when the text is too deep for the pipeline's limit or for the renderer.</summary>
    public static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            var document = Markdig.Markdown.Parse(text, pipeline);
            return DepthOf(document) <= MostInlines ? document : null;
        }
        catch (ArgumentException)
        {
            // Markdig's only refusal, and it names no place.
            return null;
        }
    }

    /// <summary>The line with which a text that <see cref="Parse"/> refuses becomes too deep: the shortest beginning that is refused ends with it.</summary>
    public static Trouble Find(string text, MarkdownPipeline pipeline)
    {
        List<int> ends = [];
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            ends.Add(i + 1);
        ends.Add(text.Length);
        var (fine, deep) = (-1, ends.Count - 1);
        while (deep - fine > 1)
        {
            var middle = (fine + deep) / 2;
            if (Parse(text[..ends[middle]], pipeline) is null)
                deep = middle;
            else
                fine = middle;
        }
        var start = deep == 0 ? 0 : ends[deep - 1];
        return new(start, "Her er for mange niveauer af lister, citater eller parenteser inde i hinanden.", "Skriv dem fladere, med højst tre niveauer.",
            text.AsSpan(start, ends[deep] - start).TrimEnd('\n').Length);
    }

    /// <summary>The deepest level of emphasis, links and images in any block, counted without recursion: the renderer recurses.</summary>
    private static int DepthOf(MarkdownDocument document)
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
