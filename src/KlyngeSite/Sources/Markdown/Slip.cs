using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Markdown;

/// <summary>A place in a text that looks like a slip.</summary>
/// <param name="IsLink">Whether it is none when the parser made a link of it.</param>
internal sealed record Slip(int Start, int Length, string Message, string Mend, bool IsLink = false)
{
    /// <summary>Text of the file for a message, cut when it is long.</summary>
    public static string Quote(ReadOnlySpan<char> text) => ShortText.Quote(text.ToString());

    /// <summary>The line from an offset on, without its end.</summary>
    public static ReadOnlySpan<char> RestOfLine(string text, int from)
    {
        var rest = text.AsSpan(from);
        return rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
    }

    /// <summary>Whether only blanks and marks of quotes stand before an offset in its line.</summary>
    public static bool IsLineStart(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is ' ' or '>')
            offset--;
        return offset == 0 || text[offset - 1] == '\n';
    }
}
