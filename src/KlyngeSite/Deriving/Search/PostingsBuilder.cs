using System.Runtime.InteropServices;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Search;

/// <summary>Counts the words of one section after the other, and keeps for each word the sections that have it, already in the index's form.</summary>
internal sealed class PostingsBuilder
{
    private readonly Dictionary<string, int> ids = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<Postings> all = [];
    private readonly List<Counts> counts = [];
    private readonly List<int> touched = [];
    private int sections;
    private int length;

    public PostingsBuilder() => lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many sections have been counted.</summary>
    public int Sections => sections;

    /// <summary>Every word, in the order in which it was first met.</summary>
    public IReadOnlyCollection<string> Words => ids.Keys;

    /// <summary>In how many sections a word is.</summary>
    public int SectionsWith(string word) => all[ids[word]].Count;

    /// <summary>The sections that have a word.</summary>
    public ReadOnlySpan<byte> Of(string word)
    {
        var postings = all[ids[word]];
        return postings.Bytes.AsSpan(0, postings.Length);
    }

    /// <summary>Counts a section.</summary>
    /// <param name="title">The page's, for the section that is the page as a whole; empty for others.</param>
    public void Add(SearchSection section, string title)
    {
        Count(title, Place.Heading);
        Count(section.Heading, Place.Heading);
        Count(section.Words, Place.Words);
        Count(section.Text, Place.Text);
        Span<byte> signs = stackalloc byte[8];
        var postingsOf = CollectionsMarshal.AsSpan(all);
        var countsOf = CollectionsMarshal.AsSpan(counts);
        foreach (var id in touched)
        {
            ref var postings = ref postingsOf[id];
            ref var count = ref countsOf[id];
            var level = SearchWeights.LevelOf(count.InText, count.IsInHeading, count.IsInWords, length);
            var written = SearchCode.Write((sections - postings.Last) * SearchWeights.Levels + level, signs);
            if (postings.Length + written > postings.Bytes.Length)
                Array.Resize(ref postings.Bytes, Math.Max(8, 2 * postings.Bytes.Length));
            signs[..written].CopyTo(postings.Bytes.AsSpan(postings.Length));
            postings.Length += written;
            postings.Last = sections;
            postings.Count++;
            count = default;
        }
        touched.Clear();
        length = 0;
        sections++;
    }

    private void Count(string text, Place place)
    {
        Span<char> word = stackalloc char[WordReader.Longest];
        var reader = new WordReader(text);
        while (reader.Next(word) is > 0 and var letters)
        {
            var read = word[..letters];
            if (StopWords.Has(read))
                continue;
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, read, out var isKnown);
            if (!isKnown)
            {
                id = all.Count;
                all.Add(new());
                counts.Add(default);
            }
            ref var count = ref CollectionsMarshal.AsSpan(counts)[id];
            if (count.IsEmpty)
                touched.Add(id);
            switch (place)
            {
                case Place.Heading: count.IsInHeading = true; break;
                case Place.Words: count.IsInWords = true; break;
                default: count.InText++; length++; break;
            }
        }
    }

    private enum Place
    {
        Heading,
        Words,
        Text,
    }

    /// <summary>A word in the section that is being counted.</summary>
    private struct Counts
    {
        public int InText;
        public bool IsInHeading;
        public bool IsInWords;

        public readonly bool IsEmpty => InText == 0 && !IsInHeading && !IsInWords;
    }

    /// <summary>The sections of a word: each as the distance from the last one, times the number of levels, and its level.</summary>
    private struct Postings()
    {
        public byte[] Bytes = [];
        public int Length = 0;
        public int Last = 0;
        public int Count = 0;
    }
}
