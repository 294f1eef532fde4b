namespace KlyngeSite.Text;

/// <summary>The number of a clinic (ydernummer) in a text: six digits shortly after the word.</summary>
internal static class YderShape
{
    public const int Digits = 6;

    /// <summary>What may stand between the word and its number: <c>ydernr.: </c>.</summary>
    private const int Widest = 12;

    /// <summary>Where the digits stand; null when there are none.</summary>
    public static int? Find(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOf("yder", StringComparison.OrdinalIgnoreCase) is >= 0 and var found;)
        {
            at += found + 4;
            var isWord = text[at..].StartsWith("n", StringComparison.OrdinalIgnoreCase) || text[at..].StartsWith("-n", StringComparison.OrdinalIgnoreCase) || (at < text.Length && !char.IsLetter(text[at]));
            var rest = text.Slice(at, Math.Min(Widest + Digits + 1, text.Length - at));
            var first = rest.IndexOfAnyInRange('0', '9');
            if (isWord && first is >= 0 and <= Widest && !rest[..first].ContainsAny('\n', ';') && LengthOf(rest[first..]) == Digits)
                return at + first;
        }
        return null;
    }

    private static int LengthOf(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
}
