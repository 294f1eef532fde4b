using System.Buffers;
using System.Globalization;

namespace KlyngeSite.Text;

/// <summary>
/// Characters that nobody sees and that change a text all the same: control characters, marks of no width, marks that turn the
/// writing direction, half characters. Tabulators and line feeds are not among them, nor is the joiner inside a pictogram.
/// </summary>
internal static class InvisibleCharacters
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(AllSuspects());

    /// <summary>The offset of the first one between two offsets; -1 when there is none.</summary>
    public static int IndexOf(string text, int start, int end)
    {
        while (start < end)
        {
            var next = text.AsSpan(start, end - start).IndexOfAny(Suspects);
            if (next < 0)
                return -1;
            start += next;
            if (IsOne(text, start))
                return start;
            // A whole pair of surrogates is one honest character.
            start += char.IsHighSurrogate(text[start]) ? 2 : 1;
        }
        return -1;
    }

    public static int IndexOf(string text) => IndexOf(text, 0, text.Length);

    /// <summary>What messages call the one at an offset: <c>U+200B, et mellemrum uden bredde</c>.</summary>
    public static string Name(string text, int offset)
    {
        var code = char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1])
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

    private static bool IsOne(string text, int offset)
    {
        var c = text[offset];
        if (char.IsHighSurrogate(c))
            return offset + 1 == text.Length || !char.IsLowSurrogate(text[offset + 1]) || c == '\uDB40';
        return c != '\u200D' || offset == 0 || !(char.IsLowSurrogate(text[offset - 1]) || text[offset - 1] == '\uFE0F');
    }

    private static string AllSuspects()
    {
        List<char> all = ['\u00AD', '\u061C', '\u180E', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF'];
        Add('\0', '\u0008');
        Add('\u000B', '\u001F');
        Add('\u007F', '\u009F');
        Add('\u202A', '\u202E');
        Add('\u2060', '\u2064');
        Add('\u2066', '\u2069');
        Add('\uD800', '\uDFFF');
        return new string([.. all]);

        void Add(char first, char last)
        {
            for (var c = (int)first; c <= last; c++)
                all.Add((char)c);
        }
    }
}
