using System.Text;
using KlyngeSite.Text;

namespace KlyngeSite.Forms;

/// <summary>Writes a text as Markdown that shows as the same text.</summary>
internal static class MarkdownText
{
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Typography.OneLine(text))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '&' or '#' or '{' or '|' or '~')
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
