using System.Buffers;
using System.Text;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Prose;

/// <summary>The words of markup without its tags, for counting and for searching. In shared buffers: it is done to every text.</summary>
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

    /// <summary>The words as running text: blocks parted by one blank, and signs as they were written.</summary>
    public static string TextOf(MarkupRange range)
    {
        var bytes = range.Markup.Utf8.AsSpan(range.Start, range.End - range.Start);
        var html = ArrayPool<char>.Shared.Rent(bytes.Length);
        var plain = ArrayPool<char>.Shared.Rent(bytes.Length);
        var length = Strip(html.AsSpan(0, Encoding.UTF8.GetChars(bytes, html)), plain);
        length = InOneLine(plain.AsSpan(0, length));
        var text = new string(plain, 0, length);
        ArrayPool<char>.Shared.Return(html);
        ArrayPool<char>.Shared.Return(plain);
        return text;
    }

    /// <summary>In place: any white space as one blank, and the four signs that markup escapes. The text is never longer than it was.</summary>
    private static int InOneLine(Span<char> text)
    {
        var (length, at, isOpen) = (0, 0, false);
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                isOpen = length > 0;
                at++;
                continue;
            }
            if (isOpen)
                text[length++] = ' ';
            isOpen = false;
            var (sign, taken) = c == '&' ? SignOf(text[at..]) : (c, 1);
            text[length++] = sign;
            at += taken;
        }
        return length;
    }

    private static (char Sign, int Taken) SignOf(ReadOnlySpan<char> text) =>
        text.StartsWith("&amp;") ? ('&', 5)
        : text.StartsWith("&lt;") ? ('<', 4)
        : text.StartsWith("&gt;") ? ('>', 4)
        : text.StartsWith("&quot;") ? ('"', 6)
        : ('&', 1);

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
