namespace KlyngeSite.Diagnostics;

/// <summary>
/// Keeps what a message quotes from a file short: logs are public, and a hostile value may be as long as its file. What is shaped like a
/// CPR number is hidden before anything is cut, for half a number is a birth date.
/// </summary>
internal static class ShortText
{
    public const int LongestQuote = 60;
    public const int LongestMessage = 400;

    // A sentence of ours with short quotations never gets here, so an apostrophe in one is never taken for a quotation mark.
    private const int OrdinaryMessage = 200;

    // Nothing beyond is ever shown; so much more than is shown that a number cut here cannot be seen.
    private const int LongestLookedAt = 2_000;

    /// <summary>A value as a message may quote it: at most <see cref="LongestQuote"/> characters, then an ellipsis.</summary>
    public static string Quote(string value) => value.Length <= LongestQuote ? value : Cut(Masked(value), LongestQuote);

    /// <summary>The last net under every message, whatever it was made of: its quotations in '…' are cut, and then the whole.</summary>
    public static string Message(string text)
    {
        if (text.Length <= OrdinaryMessage)
            return text;
        text = Masked(text);
        for (var open = text.IndexOf('\'', StringComparison.Ordinal); open >= 0;)
        {
            var close = text.IndexOf('\'', open + 1);
            if (close > open + 1 + LongestQuote)
            {
                text = string.Concat(text.AsSpan(0, open + 1), Cut(text[(open + 1)..close], LongestQuote), text.AsSpan(close));
                close = text.IndexOf('\'', open + 1);
            }
            open = close < 0 ? -1 : text.IndexOf('\'', close + 1);
        }
        return Cut(text, LongestMessage);
    }

    /// <summary>The same for a mend, whose quotations are there to be copied: only the whole is cut.</summary>
    public static string? Mend(string? text) => text is null || text.Length <= LongestMessage ? text : Cut(Masked(text), LongestMessage);

    private static string Masked(string text) => CprShape.Mask(text.Length <= LongestLookedAt ? text : text[..LongestLookedAt]);

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = most - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end] + "…";
    }
}
