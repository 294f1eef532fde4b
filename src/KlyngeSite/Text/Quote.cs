namespace KlyngeSite.Text;

/// <summary>What a message quotes from a file: enough to know it again, never a whole file.</summary>
internal static class Quote
{
    private const int Longest = 60;

    /// <summary>The text, cut with <c>…</c> where it is long.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest)
            return text;
        // Not between the halves of one character.
        var end = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return text[..end] + "…";
    }
}
