using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Search;

/// <summary>What somebody asked for, taken apart. What is too long is cut: nobody means it.</summary>
/// <param name="Words">What is ranked by: each once, without stop words.</param>
/// <param name="Said">All words in their order, for names of several words.</param>
/// <param name="Without">What must not be there.</param>
/// <param name="Phrases">What stood in quotation marks, with its stop words.</param>
internal sealed record SearchQuery(IReadOnlyList<string> Words, IReadOnlyList<string> Said, IReadOnlyList<string> Without, IReadOnlyList<string[]> Phrases)
{
    private const int MostCharacters = 200;
    private const int MostWords = 16;

    public static SearchQuery Parse(string text, IReadOnlySet<string> stop)
    {
        var cut = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var parts = cut.Split('"', '“', '”', '„', '«', '»');
        List<string> words = [], said = [], without = [];
        List<string[]> phrases = [];
        for (var i = 0; i < parts.Length; i++)
        {
            // The last part of an even number was opened and not closed.
            var isPhrase = i % 2 == 1 && i < parts.Length - 1;
            List<string> phrase = [];
            foreach (var (word, isWithout) in WordsOf(parts[i]))
            {
                if (said.Count + without.Count >= MostWords)
                    break;
                if (isWithout && !isPhrase)
                {
                    without.Add(word);
                    continue;
                }
                said.Add(word);
                phrase.Add(word);
                if (!IsStop(word, stop) && !words.Contains(word))
                    words.Add(word);
            }
            if (isPhrase && phrase.Count > 0)
                phrases.Add([.. phrase]);
        }
        return new(words, said, without, phrases);
    }

    /// <summary>Whether a word is not in the index.</summary>
    public static bool IsStop(string word, IReadOnlySet<string> stop) => (word.Length == 1 && !char.IsAsciiDigit(word[0])) || stop.Contains(word);

    /// <summary>The words, and whether a minus stands before.</summary>
    private static List<(string Word, bool IsWithout)> WordsOf(string text)
    {
        List<(string, bool)> words = [];
        Span<char> word = stackalloc char[WordReader.Longest];
        var reader = new WordReader(text);
        while (reader.Next(word) is > 0 and var length)
        {
            var at = reader.Start - 1;
            words.Add((new(word[..length]), at >= 0 && text[at] == '-' && (at == 0 || text[at - 1] is ' ' or '\t' or '\n')));
        }
        return words;
    }
}
