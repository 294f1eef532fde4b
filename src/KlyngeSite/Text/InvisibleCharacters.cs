using System.Globalization;

namespace KlyngeSite.Text;

/// <summary>
/// Characters that no reader sees and that no text needs: control characters, direction marks, blanks without width. They hide words
/// from a search, make two ids that look alike differ, turn text around, and are forbidden in XML. A hard space is not one of them.
/// </summary>
internal static class InvisibleCharacters
{
    private const char Joiner = '\u200D';

    /// <summary>
    /// First and last. One search after another, each on many letters at a time: one search for all of them in the runtime's own set
    /// takes three times as long on Danish text.
    /// </summary>
    private static readonly (char First, char Last)[] Ranges =
    [
        ('\u0000', '\u0008'), ('\u000B', '\u001F'), ('\u007F', '\u009F'), ('\u200B', '\u200C'), ('\u200E', '\u200F'), ('\u2028', '\u202E'),
        ('\u2060', '\u206F'), ('\uFFF9', '\uFFFB'), ('\uFFFE', '\uFFFF'),
    ];

    /// <summary>Where the first of them stands; -1 when there is none. Line ends and tabulators are none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        // U+DB40 is the first half of U+E0000 and on: tags, an unseen alphabet.
        var first = text.IndexOfAny(['\u00AD', '\u061C', '\u180E', '\uFEFF', '\uDB40']);
        foreach (var range in Ranges)
        {
            var found = Before(text, first).IndexOfAnyInRange(range.First, range.Last);
            first = found >= 0 ? found : first;
        }
        var joiner = LooseJoinerIn(Before(text, first));
        return joiner >= 0 ? joiner : first;
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int end) => end < 0 ? text : text[..end];

    /// <summary>Where a joiner stands that does not follow a picture sign (emoji): some of those are made of several.</summary>
    private static int LooseJoinerIn(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (text[start..].IndexOf(Joiner) is var found and >= 0)
        {
            var at = start + found;
            if (at == 0 || !(char.IsSurrogate(text[at - 1]) || text[at - 1] is '\uFE0F' or (>= '\u2600' and <= '\u27BF')))
                return at;
            start = at + 1;
        }
        return -1;
    }

    /// <summary>What messages call the one at an offset: <c>U+200B, et mellemrum uden bredde</c>.</summary>
    public static string Name(ReadOnlySpan<char> text, int offset)
    {
        var code = offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1])
            ? char.ConvertToUtf32(text[offset], text[offset + 1])
            : text[offset];
        var words = code switch
        {
            0x00AD => ", en skjult bindestreg",
            0x200B or 0x2060 => ", et mellemrum uden bredde",
            0x200C or 0x200D => ", et skjult bindetegn",
            0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => ", som vender skriveretningen",
            0xFEFF => ", et mærke for filens begyndelse",
            0x0085 or 0x2028 or 0x2029 => ", et skjult linjeskift",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}{words}");
    }
}
