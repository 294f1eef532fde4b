namespace KlyngeSite.Text;

/// <summary>The digits 0 to 9 of short texts, by the million: cells of tables.</summary>
internal static class PlainDigits
{
    /// <summary>Whether a text is digits and nothing else; an empty one is not.</summary>
    public static bool IsAll(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }
        return !text.IsEmpty;
    }

    /// <summary>The number that the digits of a text make, without a look at what stands between them.</summary>
    /// <param name="text">Has at most eighteen digits.</param>
    public static long ValueOf(ReadOnlySpan<char> text)
    {
        long number = 0;
        foreach (var c in text)
            number = char.IsAsciiDigit(c) ? 10 * number + c - '0' : number;
        return number;
    }
}
