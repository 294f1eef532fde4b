namespace KlyngeSite.Text;

/// <summary>Words as somebody types them without æ, ø and å. <c>theme/assets/search.js</c> does the same.</summary>
internal static class WordKey
{
    private const string Danish = "æøå";

    /// <summary>What a word and all its spellings have in common: å, aa, æ and ae are a; ø and oe are o.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var c = word[i];
            if ((c == 'a' && next is 'a' or 'e') || (c == 'o' && next == 'e'))
                i++;
            key[length++] = c switch { 'æ' or 'å' => 'a', 'ø' => 'o', _ => c };
        }
        return new(key[..length]);
    }

    /// <summary>Whether a word has a letter that ASCII lacks: then it was typed as it is spelt.</summary>
    public static bool HasDanish(ReadOnlySpan<char> word) => word.ContainsAny(Danish);

    /// <summary>With æ, ø and å as ae, oe and aa.</summary>
    public static string Spelt(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAny(Danish))
            return new(word);
        Span<char> spelt = stackalloc char[2 * word.Length];
        var length = 0;
        foreach (var c in word)
        {
            switch (c)
            {
                case 'æ': (spelt[length++], spelt[length++]) = ('a', 'e'); break;
                case 'ø': (spelt[length++], spelt[length++]) = ('o', 'e'); break;
                case 'å': (spelt[length++], spelt[length++]) = ('a', 'a'); break;
                default: spelt[length++] = c; break;
            }
        }
        return new(spelt[..length]);
    }
}
