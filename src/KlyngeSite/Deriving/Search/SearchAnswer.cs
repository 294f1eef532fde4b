namespace KlyngeSite.Deriving.Search;

/// <summary>What the index answers: its pages in their order, and how the question was understood.</summary>
/// <param name="Meant">Words that are nowhere, each with what it was read as.</param>
/// <param name="Missing">Words that nothing was found for.</param>
internal sealed record SearchAnswer(IReadOnlyList<FoundHit> Hits, IReadOnlyList<(string Word, IReadOnlyList<string> Meant)> Meant, IReadOnlyList<string> Missing)
{
    /// <summary>Answers a question from the files of the index.</summary>
    public static SearchAnswer Of(string text, SearchSource source)
    {
        var query = SearchQuery.Parse(text, source.Vocabulary.Stop);
        var clauses = SearchClause.Of(query, source.Vocabulary);
        var hits = source.Texts.WithPhrases(source.Searcher.Rank(query, clauses), query);
        return new(
            [.. hits.Select(hit => FoundHit.Of(hit, source.Texts.Of(hit.Page), source.Vocabulary))],
            [.. clauses.Where(clause => clause.Meant.Count > 0).Select(clause => (clause.Word, clause.Meant))],
            [.. clauses.Where(clause => !clause.IsKnown).Select(clause => clause.Word)]);
    }
}

/// <summary>A page that was found, as it is shown.</summary>
/// <param name="Url">With the anchor of the section that fits best.</param>
/// <param name="Section">Its heading; empty when the page as a whole fits best.</param>
/// <param name="Sections">The addresses of all sections that fit.</param>
internal sealed record FoundHit(SearchHit Hit, string Url, string Title, string Cluster, string Section, IReadOnlyList<string> Sections)
{
    public static FoundHit Of(SearchHit hit, FoundPage page, SearchVocabulary vocabulary)
    {
        var first = vocabulary.FirstSections[hit.Page];
        var best = hit.Sections.Count == 0 ? 0 : hit.Sections[0] - first;
        return new(hit, UrlOf(page, best), page.Title, page.Cluster, page.Sections[best].Heading, [.. hit.Sections.Select(section => UrlOf(page, section - first))]);
    }

    private static string UrlOf(FoundPage page, int section) => page.Sections[section].Anchor.Length == 0 ? page.Url : $"{page.Url}#{page.Sections[section].Anchor}";
}

/// <summary>The files of an index, read as they are needed.</summary>
internal sealed class SearchSource
{
    public SearchSource(ReadOnlyMemory<byte> core, Func<int, ReadOnlyMemory<byte>> lists, Func<int, ReadOnlyMemory<byte>> texts)
    {
        Vocabulary = SearchVocabulary.Read(core);
        Searcher = new(Vocabulary, lists);
        Texts = new(Vocabulary, texts);
    }

    public SearchVocabulary Vocabulary { get; }
    public Searcher Searcher { get; }
    public SearchTexts Texts { get; }
}
