using System.Buffers;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>The signs of Danish text and of names in it. Letters that a wrong encoding makes of Danish ones (Ã, Š, ¾) are not among them.</summary>
internal static class DanishText
{
    private const string Letters = "æøåÆØÅ";
    private const string Others = "éÉèÈêëáàâäÄóòôöÖúüÜíïñçß–—‘’“”„…•»«§°½²³€£´·×±µ\u00A0";

    private static readonly SearchValues<char> OwnLetters = SearchValues.Create(Letters);
    private static readonly SearchValues<char> Known = SearchValues.Create(Letters + Others);

    public static bool HasDanishLetter(string text) => text.AsSpan().ContainsAny(OwnLetters);

    /// <summary>Whether a text has no sign that Danish text would not have.</summary>
    public static bool IsPlausible(string text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' and not ('\n' or '\r' or '\t')) or '\u007F' || (c > '\u007F' && !Known.Contains(c)))
                return false;
        }
        return true;
    }
}
