namespace KlyngeSite.Text;

/// <summary>
/// How hard a text is to read, after Björnsson (1968): words a sentence, and the share of words of more than six letters in percent,
/// added up. 45 and more is the language of authorities.
/// </summary>
internal static class Lix
{
    private const int LongWord = 7;

    /// <summary>The number of words, and the LIX as a whole number; 0 for a text without words.</summary>
    /// <param name="text">A blank line ends a sentence, so that headings and items of lists need no stop.</param>
    public static (int Words, int Value) Of(ReadOnlySpan<char> text)
    {
        var (words, longWords, sentences, isOpen, at) = (0, 0, 0, false, 0);
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            var word = text[start..at];
            if (Letters(word) is >= 0 and var letters)
            {
                words++;
                isOpen = true;
                if (letters >= LongWord)
                    longWords++;
            }
            var breaks = 0;
            for (; at < text.Length && char.IsWhiteSpace(text[at]); at++)
                breaks += text[at] == '\n' ? 1 : 0;
            if (isOpen && (breaks > 1 || at == text.Length || Stops(word, text[at..])))
            {
                sentences++;
                isOpen = false;
            }
        }
        return words == 0 ? (0, 0) : (words, (int)Math.Round((double)words / sentences + 100.0 * longWords / words, MidpointRounding.AwayFromZero));
    }

    /// <summary>How many letters a word has; -1 for what is no word, such as a dash.</summary>
    private static int Letters(ReadOnlySpan<char> word)
    {
        var (letters, isWord) = (0, false);
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                letters++;
            isWord |= char.IsLetterOrDigit(c);
        }
        return isWord ? letters : -1;
    }

    /// <summary>Whether a sentence ends with a word. A point before a small letter or a digit is one of <c>ca. 30</c> or <c>3. oktober</c>.</summary>
    private static bool Stops(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        var end = word.TrimEnd("\"'”’»)]");
        return end.Length > 0 && end[^1] switch
        {
            '!' or '?' or ':' => true,
            '.' or '…' => !char.IsLower(rest[0]) && !char.IsAsciiDigit(rest[0]),
            _ => false,
        };
    }
}
