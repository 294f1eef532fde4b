namespace KlyngeSite.Text;

/// <summary>
/// Danish alphabetical order: æ, ø, å last, aa sorted as å, case ignored, digits before letters.
/// Equal keys are ordered by code point, so the order is total and the same on every machine.
/// </summary>
internal sealed class DanishOrder : IComparer<string>
{
    public static readonly DanishOrder Comparer = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x ?? "", y ?? "");
        int i = 0, j = 0;
        while (true)
        {
            var (left, right) = (Next(a, ref i), Next(b, ref j));
            if (left != right)
                return left.CompareTo(right);
            if (left == 0)
                return string.CompareOrdinal(a, b);
        }
    }

    /// <summary>The weight of the next letter at or after <paramref name="i"/>; 0 at the end.</summary>
    private static int Next(string text, ref int i)
    {
        while (i < text.Length)
        {
            // Aa, AA and aa are å; a capital after a small letter begins something of its own.
            if (i + 1 < text.Length && text.AsSpan(i, 2) is "aa" or "Aa" or "AA")
            {
                i += 2;
                return Letter(28);
            }
            var c = char.ToLowerInvariant(text[i++]);
            switch (c)
            {
                case 'æ' or 'ä' or 'ǽ': return Letter(26);
                case 'ø' or 'ö' or 'ǿ' or 'œ': return Letter(27);
                case 'å': return Letter(28);
                case 'ü': return Letter('y' - 'a');
            }
            c = LatinComposition.BaseOf(c);
            if (c is >= 'a' and <= 'z')
                return Letter(c - 'a');
            if (char.IsAsciiDigit(c))
                return 10 + c - '0';
            // Signs that separate words count as one blank; other signs do not count.
            if (c is ' ' or '-' or '\u00A0' or '\u2011')
                return 1;
            if (char.IsLetter(c))
                return 1000 + c;
        }
        return 0;
    }

    private static int Letter(int index) => 100 + index;
}
