using System.Buffers;
using System.Text;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Prose;

/// <summary>The words of markup, with a line break wherever a block ends, for counting. In shared buffers: it is done to every text.</summary>
internal static class PlainBody
{
    private static readonly string[] WithinLines = ["em", "strong", "code", "a", "br", "del"];

    /// <summary>The number of words, and the LIX; 0 for markup without words.</summary>
    public static (int Words, int Value) LixOf(MarkupRange range)
    {
        var bytes = range.Markup.Utf8.AsSpan(range.Start, range.End - range.Start);
        var html = ArrayPool<char>.Shared.Rent(bytes.Length);
        // A tag of three signs or more gives way to two line breaks.
        var plain = ArrayPool<char>.Shared.Rent(bytes.Length);
        var length = Strip(html.AsSpan(0, Encoding.UTF8.GetChars(bytes, html)), plain);
        var lix = Lix.Of(plain.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(html);
        ArrayPool<char>.Shared.Return(plain);
        return lix;
    }

    private static int Strip(ReadOnlySpan<char> html, Span<char> plain)
    {
        var length = 0;
        while (!html.IsEmpty)
        {
            var open = html.IndexOf('<');
            var words = open < 0 ? html : html[..open];
            words.CopyTo(plain[length..]);
            length += words.Length;
            if (open < 0 || html[open..].IndexOf('>') is not (>= 0 and var tag))
                break;
            if (!IsWithinLine(html.Slice(open + 1, tag - 1)))
                // One break alone is where the author's line happened to end.
                (plain[length++], plain[length++]) = ('\n', '\n');
            html = html[(open + tag + 1)..];
        }
        return length;
    }

    private static bool IsWithinLine(ReadOnlySpan<char> tag)
    {
        var name = tag.Trim("/ ");
        foreach (var one in WithinLines)
        {
            if (name.SequenceEqual(one))
                return true;
        }
        return false;
    }
}
