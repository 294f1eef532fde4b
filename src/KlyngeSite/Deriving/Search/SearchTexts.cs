using System.Text.Json;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Search;

/// <summary>A page of a file of texts.</summary>
internal sealed record FoundPage(string Url, string Title, string Cluster, IReadOnlyList<(string Anchor, string Heading, string Text)> Sections);

/// <summary>The texts behind the index, out of their files.</summary>
/// <param name="file">The bytes of a file of texts by its number.</param>
internal sealed class SearchTexts(SearchVocabulary vocabulary, Func<int, ReadOnlyMemory<byte>> file)
{
    /// <summary>How many pages are read for what stands in quotation marks: the best ones.</summary>
    public const int MostRead = 100;

    private readonly Dictionary<int, IReadOnlyList<FoundPage>> files = [];

    public FoundPage Of(int page)
    {
        var number = vocabulary.Texts.Length - 1;
        while (vocabulary.Texts[number] > page)
            number--;
        if (!files.TryGetValue(number, out var pages))
            files[number] = pages = Read(number);
        return pages[page - vocabulary.Texts[number]];
    }

    /// <summary>Those pages that have what stood in quotation marks, with the sections where it stands; all of them when nothing did.</summary>
    public IReadOnlyList<SearchHit> WithPhrases(IReadOnlyList<SearchHit> hits, SearchQuery query)
    {
        if (query.Phrases.Count == 0)
            return hits;
        string[] phrases = [.. query.Phrases.Select(phrase => $" {string.Join(' ', phrase.Select(word => WordKey.Of(word)))} ")];
        List<SearchHit> kept = [];
        foreach (var hit in hits.Take(MostRead))
        {
            var (page, first) = (Of(hit.Page), vocabulary.FirstSections[hit.Page]);
            List<int> having = [.. Enumerable.Range(0, page.Sections.Count)
                .Where(i => phrases.All(KeysOf((i == 0 ? page.Title : page.Sections[i].Heading) + " . " + page.Sections[i].Text).Contains))
                .Select(i => first + i)];
            if (having.Count > 0)
                kept.Add(hit with { Sections = [.. hit.Sections.Where(having.Contains).Concat(having.Except(hit.Sections)).Take(Searcher.MostSections)] });
        }
        return kept;
    }

    /// <summary>The words with a blank around each, as they are compared.</summary>
    private static string KeysOf(string text)
    {
        Span<char> word = stackalloc char[WordReader.Longest];
        var keys = new System.Text.StringBuilder(" ", text.Length);
        var reader = new WordReader(text);
        while (reader.Next(word) is > 0 and var length)
            keys.Append(WordKey.Of(word[..length])).Append(' ');
        return keys.ToString();
    }

    private List<FoundPage> Read(int number)
    {
        using var json = JsonDocument.Parse(ScriptValue.Of(file(number)));
        return [.. json.RootElement.GetProperty("urls").EnumerateArray().Zip(json.RootElement.GetProperty("pages").EnumerateArray(), (url, page) => PageOf(url.GetString()!, page))];
    }

    private static FoundPage PageOf(string url, JsonElement page)
    {
        string[] texts = [.. page.EnumerateArray().Select(text => text.GetString()!)];
        return new(url, texts[0], texts[1], [.. texts.Skip(2).Chunk(3).Select(section => (section[0], section[1], section[2]))]);
    }
}
