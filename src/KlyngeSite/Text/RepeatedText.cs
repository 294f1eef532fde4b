namespace KlyngeSite.Text;

/// <summary>
/// Names, roles, headings and ids are read many times over: equal short texts become one text in memory. Keeps a fixed number of texts, so that a
/// preview that runs for days does not grow; one that falls out is kept twice, which is no fault. From any thread.
/// </summary>
internal static class RepeatedText
{
    /// <summary>Longer ones are seldom repeated.</summary>
    private const int MostChars = 200;

    private static readonly string?[] Kept = new string?[32_768];

    /// <summary>The text, or one that is equal to it and was read before.</summary>
    public static string Of(string text)
    {
        if (text.Length is 0 or > MostChars)
            return text;
        ref var place = ref Kept[(uint)text.GetHashCode(StringComparison.Ordinal) % (uint)Kept.Length];
        if (Volatile.Read(ref place) is { } known && known == text)
            return known;
        Volatile.Write(ref place, text);
        return text;
    }
}
