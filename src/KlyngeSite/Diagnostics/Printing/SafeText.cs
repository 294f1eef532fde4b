using System.Globalization;
using System.Text;

namespace KlyngeSite.Diagnostics.Printing;

/// <summary>
/// Text of others made fit for a log: nothing in it can hide, turn or forge a line, or give GitHub's runner an order. It obeys
/// <c>##[order]</c> anywhere in a line and <c>::order::</c> at the start of one, so both are broken by a blank.
/// </summary>
internal static class SafeText
{
    /// <summary>The same text on one line, with everything that does not show as <c>\uXXXX</c>.</summary>
    /// <param name="mayBegin">Whether the text may be printed first in a line.</param>
    public static string Printable(string text, bool mayBegin = true)
    {
        var i = 0;
        while (i < text.Length && Replacement(text, i, mayBegin) is null)
            i++;
        if (i == text.Length)
            return text;
        var safe = new StringBuilder(text.Length + 8).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            if (Replacement(text, i, mayBegin) is { } other)
                safe.Append(other);
            else
                safe.Append(text[i]);
        }
        return safe.ToString();
    }

    /// <summary>How wide a part of a text becomes by <see cref="Printable"/> within a line, for the caret below it.</summary>
    public static int Width(string text, int start, int length)
    {
        var width = 0;
        for (var i = start; i < start + length; i++)
            width += Replacement(text, i, mayBegin: false)?.Length ?? 1;
        return width;
    }

    /// <summary>What stands instead of a character; null when it may stand itself.</summary>
    private static string? Replacement(string text, int i, bool mayBegin)
    {
        var c = text[i];
        return c switch
        {
            '\t' => "→",
            '[' when i >= 2 && text[i - 1] == '#' && text[i - 2] == '#' => " [",
            ':' when mayBegin && i >= 1 && text[i - 1] == ':' && string.IsNullOrWhiteSpace(text[..(i - 1)]) => " :",
            _ when IsUnprintable(text, i) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            _ => null,
        };
    }

    private static bool IsUnprintable(string text, int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c))
            return i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]) || IsInvisiblePlane(c);
        if (char.IsLowSurrogate(c))
            return i == 0 || !char.IsHighSurrogate(text[i - 1]) || IsInvisiblePlane(text[i - 1]);
        return char.IsControl(c) || c is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or '\uFFFE' or '\uFFFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB');
    }

    /// <summary>U+E0000 and on: tags and variation selectors, which show nothing.</summary>
    private static bool IsInvisiblePlane(char high) => high is >= '\uDB40' and <= '\uDB7F';
}
