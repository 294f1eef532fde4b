using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Search;

/// <summary>The index as files: what is read first, and the lists of sections by word, in one file or in several for a large site.</summary>
internal sealed class SearchIndex
{
    /// <summary>Danish letters as they are.</summary>

    /// <summary>About how many bytes of lists a file takes before another one is begun: about 20 KB as a network carries it.</summary>
    private const int BytesOfLists = 28_000;

    /// <summary>Pages to a file of lists. How many files there are must be known before any word is read.</summary>
    private const int PagesOfLists = 250;

    private SearchIndex(ReadOnlyMemory<byte> core, IReadOnlyList<ReadOnlyMemory<byte>> lists) => (Core, Lists) = (core, lists);

    /// <summary>The words and what is known of pages: <c>klyngeData("soeg", …)</c>.</summary>
    public ReadOnlyMemory<byte> Core { get; }

    /// <summary>As many as <see cref="ListFiles"/> says.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Lists { get; }

    /// <summary>How many files of lists a site with so many pages has.</summary>
    public static int ListFiles(int pages) => 1 + pages / PagesOfLists;

    /// <param name="textFiles">The first page of each file of texts.</param>
    public static SearchIndex Of(SearchPages pages, IReadOnlyList<int> textFiles)
    {
        var postings = new PostingsBuilder();
        var kinds = new List<(string Kind, int Count)>();
        var sections = new StringBuilder();
        var facets = new FacetLists(pages.Site);
        Span<byte> signs = stackalloc byte[8];
        for (var place = 0; place < pages.Count; place++)
        {
            var page = pages[place];
            for (var i = 0; i < page.Sections.Count; i++)
                postings.Add(page.Sections[i], i == 0 ? page.Title : "");
            sections.Append(Encoding.ASCII.GetString(signs[..SearchCode.Write(page.Sections.Count, signs)]));
            if (kinds.Count > 0 && kinds[^1].Kind == page.Kind)
                kinds[^1] = (page.Kind, kinds[^1].Count + 1);
            else
                kinds.Add((page.Kind, 1));
            facets.Add(place, pages.FacetsOf(place));
        }
        string[] words = [.. postings.Words];
        Array.Sort(words, StringComparer.Ordinal);
        var (lists, firsts) = ListsOf(words, postings, ListFiles(pages.Count));
        var core = Script("soeg", json =>
        {
            json.WriteString("version", Version(lists));
            json.WriteNumber("levels", SearchWeights.Levels);
            json.WriteNumber("base", SearchWeights.Base);
            json.WriteNumber("rarest", SearchWeights.RarityOf(postings.Sections, 1));
            Numbers(json, "weights", SearchWeights.Table);
            json.WriteString("stop", StopWords.All);
            json.WriteString("words", Vocabulary(words, new CompoundSplitter(words)));
            Numbers(json, "lists", firsts);
            Numbers(json, "texts", textFiles);
            json.WriteString("sections", sections.ToString());
            json.WriteStartArray("kinds");
            foreach (var (kind, count) in kinds)
            {
                json.WriteStringValue(kind);
                json.WriteNumberValue(count);
            }
            json.WriteEndArray();
            json.WriteStartArray("synonyms");
            foreach (var names in pages.Synonyms)
                json.WriteStringValue(string.Join('|', names.Select(WordsOf).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)));
            json.WriteEndArray();
            facets.Write(json);
        });
        return new(core, lists);
    }

    /// <summary>An object for the reader's script.</summary>
    public static ReadOnlyMemory<byte> Script(string name, Action<Utf8JsonWriter> members) => ScriptData.Of(name, 4096, json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });

    /// <summary>Each word as the letters that it shares with the one before (A for none, B for one …) and the rest, with its joints.</summary>
    private static string Vocabulary(string[] words, CompoundSplitter splitter)
    {
        const int MostShared = 'Z' - 'A';
        var text = new StringBuilder(8 * words.Length);
        var last = "";
        foreach (var word in words)
        {
            var jointed = splitter.Split(word);
            var shared = Math.Min(MostShared, last.AsSpan().CommonPrefixLength(jointed));
            text.Append((char)('A' + shared)).Append(jointed, shared, jointed.Length - shared);
            last = jointed;
        }
        return text.ToString();
    }

    /// <summary>The lists in the words' order, each with its word's rarity first and a blank after it; and the first word of each file.</summary>
    private static (IReadOnlyList<ReadOnlyMemory<byte>> Files, int[] Firsts) ListsOf(string[] words, PostingsBuilder postings, int files)
    {
        var total = words.Sum(word => (long)postings.Of(word).Length + 2);
        var share = Math.Max(BytesOfLists, total / files + 1);
        var (firsts, texts) = (new int[files], new ArrayBufferWriter<byte>[files]);
        for (var i = 0; i < files; i++)
            (firsts[i], texts[i]) = (words.Length, new ArrayBufferWriter<byte>((int)Math.Min(total + 64, share + share / 4)));
        var written = 0L;
        for (var i = 0; i < words.Length; i++)
        {
            var list = postings.Of(words[i]);
            var file = (int)Math.Min(files - 1, written / share);
            firsts[file] = Math.Min(firsts[file], i);
            var text = texts[file];
            var signs = text.GetSpan(list.Length + 8);
            var length = SearchCode.Write(SearchWeights.RarityOf(postings.Sections, postings.SectionsWith(words[i])), signs);
            list.CopyTo(signs[length..]);
            signs[length + list.Length] = (byte)' ';
            text.Advance(length + list.Length + 1);
            written += list.Length + 2;
        }
        return ([.. texts.Select((text, i) => Script($"ord-{i}", json => json.WriteString("lists", text.WrittenSpan)))], firsts);
    }

    /// <summary>A name as a reader of the index compares it: its words with a blank between.</summary>
    private static string WordsOf(string name)
    {
        Span<char> word = stackalloc char[WordReader.Longest];
        var text = new StringBuilder(name.Length);
        var reader = new WordReader(name);
        while (reader.Next(word) is > 0 and var length)
        {
            if (text.Length > 0)
                text.Append(' ');
            text.Append(word[..length]);
        }
        return text.ToString();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IReadOnlyList<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    /// <summary>Asked for with the lists, so that a browser that kept old ones does not read them with new words.</summary>
    private static string Version(IReadOnlyList<ReadOnlyMemory<byte>> lists)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var list in lists)
            hash.AppendData(list.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }
}
