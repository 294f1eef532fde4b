using System.Buffers;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Sources;

/// <summary>What is looked for in every text of content before anybody reads it: characters that nobody sees, and letters that were broken on the way.</summary>
internal static class TextCheck
{
    private const int MostReported = 50;
    private const char Lost = '\uFFFD';

    /// <summary>How the first byte of a letter of two or three bytes looks when it is read as Windows-1252.</summary>

    /// <summary>How their other bytes, 128 to 191, look then.</summary>
    private const string OtherBytes = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" +
        "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿";

    private static readonly SearchValues<char> AnyOtherByte = SearchValues.Create(OtherBytes);

    /// <summary>Whether the text can be read on: with an unseen character in it, keys and ids would be unlike what they look like.</summary>
    public static bool IsClean(SourceText source, DiagnosticBag bag)
    {
        ReportBroken(source, bag);
        var text = source.Text.AsSpan();
        var at = 0;
        for (var count = 0; count < MostReported && InvisibleCharacters.IndexIn(text[at..]) is var found and >= 0; count++)
        {
            at += found;
            bag.Report(Rules.InvisibleCharacter, source.At(at), $"Her står et usynligt tegn ({InvisibleCharacters.Name(text, at)}).", "Slet det, og skriv stedet igen.");
            at++;
        }
        return at == 0;
    }

    /// <summary>The first broken letter, and how many more there are: the whole file is mended at once.</summary>
    private static void ReportBroken(SourceText source, DiagnosticBag bag)
    {
        var (first, length) = FindBroken(source.Text, 0);
        if (first < 0)
            return;
        var count = 1;
        for (var (at, size) = FindBroken(source.Text, first + length); at >= 0; (at, size) = FindBroken(source.Text, at + size))
            count++;
        var more = count == 1 ? "" : $" Filen har {DanishNumber.Count(count, "sådant sted", "sådanne steder")}.";
        var broken = source.Text.Substring(first, length);
        if (broken[0] == Lost)
            bag.Report(Rules.BrokenLetters, source.At(first), $"Her er et bogstav gået tabt (U+FFFD).{more}", "Skriv bogstavet igen, og gem filen som UTF-8.");
        else
            bag.Report(Rules.BrokenLetters, source.At(first, length), $"Her står '{broken}', som vist skulle være '{MendedLetter(broken)}'.{more}",
                $"Skriv '{MendedLetter(broken)}' i stedet, og gem filen som UTF-8.");
    }

    /// <summary>The same text with every broken letter as it was meant; a lost one stays.</summary>
    public static string Mended(string text)
    {
        var start = 0;
        while (FindBroken(text, start) is { At: >= 0 } broken)
        {
            var letter = text[broken.At] == Lost ? text.Substring(broken.At, 1) : MendedLetter(text.Substring(broken.At, broken.Length));
            text = string.Concat(text.AsSpan(0, broken.At), letter, text.AsSpan(broken.At + broken.Length));
            start = broken.At + letter.Length;
        }
        return text;
    }

    private static (int At, int Length) FindBroken(string text, int start)
    {
        while (text.AsSpan(start).IndexOfAny(['Ã', 'Â', 'â', Lost]) is var found and >= 0)
        {
            var at = start + found;
            if (text[at] == Lost)
                return (at, 1);
            var length = text[at] == 'â' ? 3 : 2;
            if (at + length <= text.Length && text.AsSpan(at + 1, length - 1).IndexOfAnyExcept(AnyOtherByte) < 0)
                return (at, length);
            start = at + 1;
        }
        return (-1, 0);
    }

    /// <summary>The letter that the bytes were meant for.</summary>
    private static string MendedLetter(string broken)
    {
        Span<byte> bytes = stackalloc byte[broken.Length];
        bytes[0] = (byte)broken[0];
        for (var i = 1; i < broken.Length; i++)
            bytes[i] = (byte)(128 + OtherBytes.IndexOf(broken[i], StringComparison.Ordinal));
        return System.Text.Encoding.UTF8.GetString(bytes);
    }
}
