using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Search;

/// <summary>How a word of the index fits one that was asked for.</summary>
internal enum FitKind
{
    Exact,
    Spelling,
    Stem,
    Part,
    Prefix,
    Slip,
    Synonym,
    Split,
}

/// <summary>A word of the index that fits one that was asked for.</summary>
/// <param name="Cost">Steps that it weighs less than the word itself.</param>
internal readonly record struct Fit(int Word, int Cost, FitKind Kind);

/// <summary>Finds the words of the index that fit a word: itself in any spelling and inflection, as a part of a compound; if there are none, what begins with it, its own parts, or what it was a slip for.</summary>
internal sealed class WordFinder(SearchVocabulary vocabulary)
{
    private const int LeastPrefix = 3;
    private const int MostWithin = 64;
    private const int LeastHead = 5;

    /// <summary>What stands before a word within another one: with less it would be a prefix such as <c>af</c>.</summary>
    private const int LeastBefore = 3;
    private const int LeastOwnPart = 4;
    private const int MostMeant = 4;

    public static string StemOf(string word) => word[..DanishStemmer.Stem(word)];

    /// <summary>The word in any spelling and inflection, and the compounds that it is a part of; in the order of the vocabulary's lists, each word once.</summary>
    public List<Fit> Direct(string word)
    {
        var fits = new List<Fit>();
        var seen = new HashSet<int>();
        var exact = vocabulary.ByText.GetValueOrDefault(word, -1);
        void Add(int found, int cost, FitKind kind)
        {
            if (seen.Add(found))
                fits.Add(new(found, cost, kind));
        }

        if (exact >= 0)
            Add(exact, 0, FitKind.Exact);
        var spelt = WordKey.Spelt(word);
        foreach (var found in vocabulary.ByKey.GetValueOrDefault(WordKey.Of(word), []))
        {
            if (WordKey.Spelt(vocabulary.Words[found].Text) == spelt)
                Add(found, 1, FitKind.Spelling);
        }
        var stem = StemOf(word);
        var (stemKey, speltStem) = (WordKey.Of(stem), WordKey.Spelt(stem));
        foreach (var found in vocabulary.ByStem.GetValueOrDefault(stemKey, []))
        {
            if (WordKey.Spelt(vocabulary.Words[found].Stem) == speltStem)
                Add(found, 2, FitKind.Stem);
        }
        // A word that is there as it was typed is not another one that was typed without its Danish letters.
        var isLoose = fits.Count == 0 && !WordKey.HasDanish(word);
        if (isLoose)
        {
            foreach (var found in vocabulary.ByKey.GetValueOrDefault(WordKey.Of(word), []))
                Add(found, 2, FitKind.Spelling);
            foreach (var found in vocabulary.ByStem.GetValueOrDefault(stemKey, []))
                Add(found, 3, FitKind.Stem);
        }
        foreach (var (found, part, place) in vocabulary.ByPart.GetValueOrDefault(stemKey, []))
        {
            if (isLoose || WordKey.Spelt(part) == speltStem)
                Add(found, place == PartPlace.Head ? 4 : place == PartPlace.First ? 5 : 6, FitKind.Part);
        }
        return fits;
    }

    /// <summary>Words that begin with what was typed, or have it within them with more than an ending before it.</summary>
    public List<Fit> Within(string word)
    {
        if (word.Length < LeastPrefix)
            return [];
        var (key, stemKey, isDanish) = (WordKey.Of(word), WordKey.Of(StemOf(word)), WordKey.HasDanish(word));
        var inner = stemKey.Length >= LeastOwnPart ? stemKey : key;
        List<Fit> fits = [];
        for (var i = 0; i < vocabulary.Words.Length && fits.Count < MostWithin; i++)
        {
            var found = vocabulary.Words[i];
            if (isDanish && !WordKey.Spelt(found.Text).Contains(WordKey.Spelt(StemOf(word)), StringComparison.Ordinal))
                continue;
            if (found.Key.StartsWith(key, StringComparison.Ordinal))
                fits.Add(new(i, 5, FitKind.Prefix));
            else if (inner.Length >= LeastOwnPart && found.Key.IndexOf(inner, StringComparison.Ordinal) >= LeastBefore)
                fits.Add(new(i, found.StemKey.EndsWith(inner, StringComparison.Ordinal) ? 4 : 6, FitKind.Part));
        }
        return fits;
    }

    /// <summary>Words that end with one that is known alone as well, where the rest is no word of the site.</summary>
    public List<Fit> Heads(string word)
    {
        var stemKey = WordKey.Of(StemOf(word));
        if (stemKey.Length < LeastHead)
            return [];
        var (isDanish, speltStem) = (WordKey.HasDanish(word), WordKey.Spelt(StemOf(word)));
        List<Fit> fits = [];
        for (var i = 0; i < vocabulary.Words.Length && fits.Count < MostWithin; i++)
        {
            var found = vocabulary.Words[i];
            if (found.StemKey.Length >= stemKey.Length + LeastBefore && found.StemKey.EndsWith(stemKey, StringComparison.Ordinal)
                && (!isDanish || WordKey.Spelt(found.Stem).EndsWith(speltStem, StringComparison.Ordinal)))
                fits.Add(new(i, 7, FitKind.Part));
        }
        return fits;
    }

    /// <summary>The two words that a compound consists of, when the index has both and not the compound; null otherwise.</summary>
    public (string First, string Head)? Parts(string word)
    {
        for (var cut = LeastOwnPart; cut <= word.Length - LeastOwnPart; cut++)
        {
            var head = word[cut..];
            if (Direct(head).Count == 0)
                continue;
            var first = word[..cut];
            if (Direct(first).Count > 0)
                return (first, head);
            if (first[^1] is 's' or 'e' && first.Length > LeastOwnPart && Direct(first[..^1]).Count > 0)
                return (first[..^1], head);
        }
        return null;
    }

    /// <summary>What was meant by a word that is nowhere: the words with the fewest slips, at most one from four letters and two from eight.</summary>
    public List<string> Meant(string word)
    {
        var key = WordKey.Of(word);
        var stem = WordKey.Of(StemOf(word));
        var limit = key.Length >= 8 ? 2 : key.Length >= 4 ? 1 : 0;
        if (limit == 0 || word.AsSpan().ContainsAnyInRange('0', '9'))
            return [];
        List<string> meant = [];
        foreach (var found in vocabulary.Words)
        {
            var slips = Slips.Between(key, found.Key, limit);
            if (slips > limit && stem.Length >= 5 && found.StemKey.Length >= 5)
            {
                var most = Math.Min(limit, stem.Length >= 8 ? 2 : 1);
                slips = Slips.Between(stem, found.StemKey, most) is var between && between <= most ? between : slips;
            }
            // Few begin a word wrongly: with two slips, or in a short word, it would be another word.
            if (slips > limit || (key[0] != found.Key[0] && (key.Length < 6 || slips > 1)))
                continue;
            if (slips < limit)
            {
                limit = slips;
                meant.Clear();
            }
            if (meant.Count < MostMeant)
                meant.Add(found.Text);
        }
        return meant;
    }
}
