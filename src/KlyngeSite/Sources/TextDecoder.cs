using System.Text.Unicode;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Sources;

/// <summary>Makes text of bytes: UTF-8 only, without byte order mark, with LF line ends and composed letters. All later positions count in that text.</summary>
internal static class TextDecoder
{
    private const string SaveAgain = "Gem den igen, og vælg UTF-8 som tegnsæt.";

    /// <summary>What the bytes 128 to 159 stand for in Windows-1252; the rest is as in Unicode.</summary>
    private const string WindowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Null when the bytes are not UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        bytes = WithoutMark(bytes);
        return Utf8.IsValid(bytes) && SixteenBitName(bytes) is null ? Normal(System.Text.Encoding.UTF8.GetString(bytes)) : null;
    }

    /// <summary>Says at which line and column a file is not UTF-8, and what it seems to be.</summary>
    public static void Report(ReadOnlySpan<byte> bytes, SourceText file, DiagnosticBag bag)
    {
        bytes = WithoutMark(bytes);
        if (SixteenBitName(bytes) is { } name)
        {
            bag.Report(Rules.NotUtf8, file.Whole, $"Filen er gemt som {name} og ikke som UTF-8.", SaveAgain);
            return;
        }
        var characters = new char[bytes.Length];
        Utf8.ToUtf16(bytes, characters, out var valid, out var written, replaceInvalidSequences: false);
        var before = Normal(new string(characters, 0, written));
        // The text as it must have looked in the editor, up to the end of the line: the message shows that line.
        var rest = bytes[valid..Math.Min(bytes.Length, valid + 200)];
        var lineEnd = rest.IndexOfAny((byte)'\n', (byte)'\r');
        var shown = before + string.Concat((lineEnd < 0 ? rest : rest[..lineEnd]).ToArray().Select(FromWindows));
        var source = new SourceText(file.Path, shown, file.Role);
        var letter = FromWindows(rest[0]);
        var message = char.IsLetter(letter) && (rest.Length == 1 || rest[1] < 128)
            ? $"Filen er vist gemt som Windows-1252 (ANSI) og ikke som UTF-8; her skulle stå {letter}."
            : "Filen er ikke gemt som UTF-8; tegnet her kan ikke læses.";
        bag.Report(Rules.NotUtf8, source.At(before.Length), message, SaveAgain);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;

    private static string Normal(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return LatinComposition.Compose(text);
    }

    /// <summary>The name of an encoding of two or four bytes a letter, by its mark or by the zeros between plain letters; null for any other.</summary>
    public static string? SixteenBitName(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
            return "UTF-32";
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return "UTF-16";
        if (!bytes.Contains((byte)0))
            return null;
        var start = bytes[..Math.Min(bytes.Length, 200)];
        return start.Count((byte)0) * 5 >= start.Length * 2 ? "UTF-16" : null;
    }

    /// <summary>What a byte stands for in Windows-1252; a control character for the five that stand for nothing.</summary>
    public static char FromWindows(byte value) => value is >= 128 and < 160 ? WindowsSigns[value - 128] : (char)value;
}
