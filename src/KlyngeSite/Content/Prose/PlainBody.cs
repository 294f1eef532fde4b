using System.Text;
using KlyngeSite.Sources.Markdown;

namespace KlyngeSite.Content.Prose;

/// <summary>The words of markup, with a line break wherever a block ends, for counting.</summary>
internal static class PlainBody
{
    private static readonly string[] WithinLines = ["em", "strong", "code", "a", "br", "del"];

    public static string Of(MarkupRange range)
    {
        var html = Encoding.UTF8.GetString(range.Markup.Utf8.AsSpan(range.Start, range.End - range.Start));
        var text = new StringBuilder(html.Length);
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            var end = open < 0 ? html.Length : open;
            text.Append(html, at, end - at);
            if (open < 0)
                break;
            var close = html.IndexOf('>', open);
            if (close < 0)
                break;
            if (!IsWithinLine(html.AsSpan((open + 1)..close)))
                Break(text);
            at = close + 1;
        }
        return text.ToString();
    }

    /// <summary>A block ends with two line breaks: one alone is where the author's line happened to end.</summary>
    private static void Break(StringBuilder text) => text.Append("\n\n");

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
