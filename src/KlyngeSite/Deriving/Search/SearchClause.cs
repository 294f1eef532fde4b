using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Search;

/// <summary>Other words for one or more of those that were asked for; all of them must be in a section.</summary>
/// <param name="Words">As they are shown.</param>
/// <param name="Fits">For each word.</param>
internal sealed record Alternative(string Words, IReadOnlyList<IReadOnlyList<Fit>> Fits, FitKind Kind, int Cost);

/// <summary>A word that was asked for, with all that fits it.</summary>
/// <param name="Meant">What the word was a slip for; empty when it is known.</param>
internal sealed record SearchClause(string Word, IReadOnlyList<Fit> Fits, List<Alternative> Alternatives, IReadOnlyList<string> Meant)
{
    private const int CostOfSplit = 4;
    private const int CostOfSlip = 6;
    private const int CostOfSynonym = 5;

    /// <summary>Between two names that only share what they are other names for.</summary>
    private const int CostOfCousin = 9;

    public bool IsKnown => Fits.Count > 0 || Alternatives.Count > 0;

    /// <summary>One for each word of the query, in its order.</summary>
    public static IReadOnlyList<SearchClause> Of(SearchQuery query, SearchVocabulary vocabulary)
    {
        var finder = new WordFinder(vocabulary);
        List<SearchClause> clauses = [.. query.Words.Select(word => new SearchClause(word, Known(word, finder), [], []))];
        AddSynonyms(query, clauses, vocabulary, finder);
        for (var i = 0; i < clauses.Count; i++)
        {
            if (!clauses[i].IsKnown)
                clauses[i] = Guessed(clauses[i].Word, finder);
        }
        return clauses;
    }

    private static List<Fit> Known(string word, WordFinder finder)
    {
        var direct = finder.Direct(word);
        return direct.Count == 0 ? direct : [.. direct, .. finder.Heads(word).ExceptBy(direct.Select(fit => fit.Word), fit => fit.Word)];
    }

    /// <summary>A word that is nowhere, as it may have been meant.</summary>
    private static SearchClause Guessed(string word, WordFinder finder)
    {
        if (finder.Within(word) is { Count: > 0 } within)
            return new(word, within, [], []);
        if (finder.Parts(word) is { } parts)
            return new(word, [], [new($"{parts.First} {parts.Head}", [finder.Direct(parts.First), finder.Direct(parts.Head)], FitKind.Split, CostOfSplit)], []);
        var meant = finder.Meant(word);
        var seen = new HashSet<int>();
        return new(word, [.. meant.SelectMany(finder.Direct).Where(fit => seen.Add(fit.Word)).Select(fit => fit with { Cost = fit.Cost + CostOfSlip, Kind = FitKind.Slip })], [], meant);
    }

    /// <summary>For each name that was asked for, the other names of the same thing.</summary>
    private static void AddSynonyms(SearchQuery query, List<SearchClause> clauses, SearchVocabulary vocabulary, WordFinder finder)
    {
        string[] said = [.. query.Said.Select(word => WordKey.Of(WordFinder.StemOf(word)))];
        foreach (var group in vocabulary.Synonyms)
        {
            foreach (var name in group)
            {
                string[] stems = [.. name.Split(' ').Select(word => WordKey.Of(WordFinder.StemOf(word)))];
                var at = said.AsSpan().IndexOf(stems);
                if (at < 0)
                    continue;
                var covered = clauses.Where(clause => query.Said.Skip(at).Take(stems.Length).Contains(clause.Word)).ToList();
                foreach (var other in group.Where(other => other != name))
                {
                    List<IReadOnlyList<Fit>> fits = [.. other.Split(' ').Where(word => !SearchQuery.IsStop(word, vocabulary.Stop)).Select(finder.Direct)];
                    if (fits.Count == 0 || fits.Exists(one => one.Count == 0))
                        continue;
                    foreach (var clause in covered.Where(clause => !clause.Alternatives.Exists(known => known.Words == other)))
                        clause.Alternatives.Add(new(other, fits, FitKind.Synonym, name == group[0] || other == group[0] ? CostOfSynonym : CostOfCousin));
                }
            }
        }
    }
}
