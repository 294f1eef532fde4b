using System.Text;
using System.Text.Unicode;
using KlyngeSite.Sources;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>
/// Files that older programs for Windows saved. Windows-1252 has no sign of its own: such a file must read as Danish, with nothing in it
/// that Danish text does not have. UTF-16 is taken only with its mark.
/// </summary>
internal static class EncodingMend
{
    public const string Name = "tegnsæt";

    /// <summary>The text; null when it cannot be told.</summary>
    /// <param name="encoding">What it was saved as.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string? encoding)
    {
        encoding = TextDecoder.SixteenBitName(bytes);
        return encoding switch
        {
            "UTF-16" => SixteenBit(bytes),
            null when !Utf8.IsValid(bytes) => Windows(bytes, out encoding),
            _ => null,
        };
    }

    private static string? Windows(ReadOnlySpan<byte> bytes, out string encoding)
    {
        encoding = "Windows-1252";
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
            text.Append(TextDecoder.FromWindows(value));
        var decoded = text.ToString();
        return DanishText.HasDanishLetter(decoded) && DanishText.IsPlausible(decoded) ? decoded : null;
    }

    private static string? SixteenBit(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0 || bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]))
            return null;
        var text = (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        return text.AsSpan().ContainsAny('\uFFFD', '\0') ? null : text;
    }
}
