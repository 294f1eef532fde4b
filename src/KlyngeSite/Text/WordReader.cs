namespace KlyngeSite.Text;

/// <summary>
/// The words of a text for searching, in small letters: a–z, æ, ø, å and digits. Other marks on Latin letters are dropped, ä and ö are read as
/// æ and ø, and whatever else stands there parts words. <c>theme/assets/search.js</c> reads the same words.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>What is left of a longer word: nobody types more.</summary>
    public const int Longest = 40;

    private readonly ReadOnlySpan<char> text = text;
    private int at;

    /// <summary>Where the last word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the last word ends in the text.</summary>
    public readonly int End => at;

    /// <summary>The length of the next word, written to <paramref name="word"/>, which takes <see cref="Longest"/>; 0 when there is none.</summary>
    public int Next(scoped Span<char> word)
    {
        var length = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c is >= '\u0300' and <= '\u036F')
            {
                if (length > 0 && length <= Longest)
                    word[length - 1] = WithMark(word[length - 1], c);
                continue;
            }
            var letter = LetterOf(c);
            if (letter == '\0')
            {
                if (length > 0)
                    break;
                continue;
            }
            if (length == 0)
                Start = at;
            if (length < Longest)
                word[length++] = letter;
        }
        return length;
    }

    private static char LetterOf(char c)
    {
        if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
            return c;
        if (c is >= 'A' and <= 'Z')
            return (char)(c | 0x20);
        if (c < '\u0080')
            return '\0';
        switch (c)
        {
            case 'æ' or 'Æ' or 'ä' or 'Ä' or 'ǽ' or 'Ǽ': return 'æ';
            case 'ø' or 'Ø' or 'ö' or 'Ö' or 'ǿ' or 'Ǿ': return 'ø';
            case 'å' or 'Å': return 'å';
        }
        var plain = LatinComposition.BaseOf(c);
        return plain is >= 'a' and <= 'z' ? plain : plain is >= 'A' and <= 'Z' ? (char)(plain | 0x20) : '\0';
    }

    /// <summary>A letter with the mark that follows it: a ring makes an å, as if they were one letter.</summary>
    private static char WithMark(char letter, char mark) => (letter, mark) switch
    {
        ('a', '\u030A') => 'å',
        ('a', '\u0308') => 'æ',
        ('o', '\u0308') => 'ø',
        _ => letter,
    };
}
