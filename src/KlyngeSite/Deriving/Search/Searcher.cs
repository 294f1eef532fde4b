namespace KlyngeSite.Deriving.Search;

/// <summary>A page that was found.</summary>
/// <param name="Page">Its place in the index.</param>
/// <param name="Sections">The best ones, by their place in the index; the page as a whole is its first section.</param>
/// <param name="Reasons">Why it was found, where the word itself does not stand there.</param>
internal sealed record SearchHit(int Page, int Score, IReadOnlyList<int> Sections, IReadOnlyList<SearchReason> Reasons);

/// <summary>A word that was asked for, and what was found for it.</summary>
internal sealed record SearchReason(FitKind Kind, string Asked, string Found);

/// <summary>
/// Answers from the index's own files, as the reader's script does: the same pages in the same order, for both only add and compare whole
/// numbers. <c>theme/assets/search.js</c> has the same steps by the same names.
/// </summary>
/// <param name="file">The bytes of a file of lists by its number.</param>
internal sealed class Searcher(SearchVocabulary vocabulary, Func<int, ReadOnlyMemory<byte>> file)
{
    /// <summary>The part of what was asked for, by weight and in percent, that a page must have.</summary>
    private const int LeastCovered = 40;

    /// <summary>How many sections of a page are shown.</summary>
    public const int MostSections = 3;

    private readonly SearchLists lists = new(vocabulary, file);

    public SearchVocabulary Vocabulary { get; } = vocabulary;

    /// <summary>All pages that fit, best first. What stands in quotation marks is not compared with texts yet.</summary>
    public IReadOnlyList<SearchHit> Rank(SearchQuery query, IReadOnlyList<SearchClause> clauses)
    {
        List<Scores> all = [.. clauses.Select(ScoresOf)];
        var needed = all.Sum(scores => (long)scores.Weight);
        if (needed == 0)
            return [];
        var without = Without(query);
        List<SearchHit> hits = [];
        for (var page = 0; page + 1 < Vocabulary.FirstSections.Length; page++)
        {
            if (HitOf(page, all, needed, without) is { } hit)
                hits.Add(hit);
        }
        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Page)];
    }

    /// <summary>The page if enough of it fits. A section has half of what its page as a whole says, and the page half of what its best section says.</summary>
    private SearchHit? HitOf(int page, List<Scores> all, long needed, bool[] without)
    {
        var (first, end) = (Vocabulary.FirstSections[page], Vocabulary.FirstSections[page + 1]);
        if (without[first])
            return null;
        List<(int Section, int Score, int Own)> found = [];
        for (var section = first; section < end; section++)
        {
            if (without[section])
                continue;
            var (score, own, covered) = (0, 0, 0L);
            foreach (var scores in all)
            {
                var value = scores.Best[section];
                own += value;
                var lent = section == first ? scores.BestOf(first + 1, end, without) / 2 : scores.Best[first] / 2;
                value = Math.Max(value, lent);
                score += value;
                covered += value > 0 ? scores.Weight : 0;
            }
            if (score > 0 && 100 * covered >= LeastCovered * needed)
                found.Add((section, score, own));
        }
        if (found.Count == 0)
            return null;
        var best = found.OrderByDescending(one => one.Score).ThenBy(one => one.Section).First();
        return new(page, best.Score, [.. found.Where(one => one.Own > 0).OrderByDescending(one => one.Score).ThenBy(one => one.Section).Take(MostSections).Select(one => one.Section)],
            [.. all.Select(scores => scores.ReasonOf(best.Section, first, end, Vocabulary)).OfType<SearchReason>()]);
    }

    private bool[] Without(SearchQuery query)
    {
        var without = new bool[Vocabulary.Sections];
        var finder = new WordFinder(Vocabulary);
        foreach (var fit in query.Without.SelectMany(finder.Direct).Where(fit => fit.Kind != FitKind.Part))
            Each(fit.Word, (section, _, _) => without[section] = true);
        return without;
    }

    private Scores ScoresOf(SearchClause clause)
    {
        var scores = new Scores(clause, Vocabulary.Sections);
        var (weighedBy, rarity) = (int.MaxValue, Vocabulary.Rarest);
        for (var i = 0; i < clause.Fits.Count; i++)
        {
            var (fit, source) = (clause.Fits[i], i);
            var found = Each(fit.Word, (section, rare, level) => scores.Raise(section, Weight(rare + 2 * level - fit.Cost), source));
            // The word's weight is that of what fits best; of several, the most common.
            if (fit.Cost < weighedBy || (fit.Cost == weighedBy && found < rarity))
                (weighedBy, rarity) = (fit.Cost, found);
        }
        for (var i = 0; i < clause.Alternatives.Count; i++)
        {
            var (alternative, source) = (clause.Alternatives[i], -1 - i);
            var least = LeastOf(alternative);
            for (var section = 0; section < least.Length; section++)
                scores.Raise(section, least[section], source);
        }
        scores.Weight = Weight(rarity);
        return scores;
    }

    /// <summary>By section: the least that any of the alternative's words has there.</summary>
    private int[] LeastOf(Alternative alternative)
    {
        int[]? least = null;
        foreach (var fits in alternative.Fits)
        {
            var best = new int[Vocabulary.Sections];
            foreach (var fit in fits)
                Each(fit.Word, (section, rare, level) => best[section] = Math.Max(best[section], Weight(rare + 2 * level - fit.Cost - alternative.Cost)));
            least = least is null ? best : [.. least.Zip(best, Math.Min)];
        }
        return least!;
    }

    private int Weight(int steps) => Vocabulary.Weights[Math.Max(0, Vocabulary.Base + steps)];

    /// <summary>Tells of each section with a word how rare the word is, and its level there. Returns the rarity.</summary>
    private int Each(int word, Action<int, int, int> tell)
    {
        var (rarity, sections) = lists.Of(word);
        var (at, section) = (0, 0);
        while (at < sections.Length)
        {
            var next = SearchCode.Read(sections.Span, ref at);
            section += next / Vocabulary.Levels;
            tell(section, rarity, next % Vocabulary.Levels);
        }
        return rarity;
    }

    /// <summary>What a word weighs in each section, and what was found there for it.</summary>
    private sealed class Scores(SearchClause clause, int sections)
    {
        private readonly int[] sources = new int[sections];

        public int[] Best { get; } = new int[sections];

        /// <summary>What the word weighs among the others.</summary>
        public int Weight { get; set; }

        public void Raise(int section, int value, int source)
        {
            if (value > Best[section])
                (Best[section], sources[section]) = (value, source);
        }

        public int BestOf(int from, int end, bool[] without)
        {
            var best = 0;
            for (var section = from; section < end; section++)
                best = without[section] ? best : Math.Max(best, Best[section]);
            return best;
        }

        /// <summary>Null where the word itself is there, or nothing for it.</summary>
        public SearchReason? ReasonOf(int section, int first, int end, SearchVocabulary vocabulary)
        {
            if (Best[section] == 0)
                section = section != first ? first : Array.IndexOf(Best, Best[first..end].Max(), first, end - first);
            if (Best[section] == 0)
                return null;
            var source = sources[section];
            if (source < 0)
                return new(clause.Alternatives[-1 - source].Kind, clause.Word, clause.Alternatives[-1 - source].Words);
            var fit = clause.Fits[source];
            return fit.Kind is FitKind.Exact or FitKind.Spelling or FitKind.Stem ? null : new(fit.Kind, clause.Word, vocabulary.Words[fit.Word].Text);
        }
    }
}
