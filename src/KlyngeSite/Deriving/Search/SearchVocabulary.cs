using System.Text;
using System.Text.Json;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Search;

/// <summary>The index as a reader knows it once the first file is there. <c>theme/assets/search.js</c> reads the same.</summary>
internal sealed class SearchVocabulary
{
    private SearchVocabulary(JsonElement core)
    {
        (Levels, Base, Rarest) = (core.GetProperty("levels").GetInt32(), core.GetProperty("base").GetInt32(), core.GetProperty("rarest").GetInt32());
        Weights = Numbers(core, "weights");
        Lists = Numbers(core, "lists");
        Texts = Numbers(core, "texts");
        Stop = [.. core.GetProperty("stop").GetString()!.Split(' ')];
        Synonyms = [.. core.GetProperty("synonyms").EnumerateArray().Select(group => group.GetString()!.Split('|'))];
        Words = WordsOf(core.GetProperty("words").GetString()!);
        (FirstSections, Sections) = FirstsOf(Encoding.ASCII.GetBytes(core.GetProperty("sections").GetString()!));
        for (var i = 0; i < Words.Length; i++)
            Add(i);
    }

    public int Levels { get; }
    public int Base { get; }
    public int Rarest { get; }
    public int[] Weights { get; }

    /// <summary>The first word of each file of lists.</summary>
    public int[] Lists { get; }

    /// <summary>The first page of each file of texts.</summary>
    public int[] Texts { get; }

    public HashSet<string> Stop { get; }
    public string[][] Synonyms { get; }
    public VocabularyWord[] Words { get; }

    /// <summary>The first section of each page, and the number of sections last.</summary>
    public int[] FirstSections { get; }

    public int Sections { get; }

    public Dictionary<string, int> ByText { get; } = [];
    public Dictionary<string, List<int>> ByKey { get; } = [];
    public Dictionary<string, List<int>> ByStem { get; } = [];

    /// <summary>Words by the stems of the parts within them.</summary>
    public Dictionary<string, List<(int Word, string Stem, PartPlace Place)>> ByPart { get; } = [];

    public static SearchVocabulary Read(ReadOnlyMemory<byte> script)
    {
        using var core = JsonDocument.Parse(ScriptValue.Of(script));
        return new(core.RootElement);
    }

    private void Add(int i)
    {
        var word = Words[i];
        ByText[word.Text] = i;
        Add(ByKey, word.Key, i);
        Add(ByStem, word.StemKey, i);
        if (word.Joints.Length == 0)
            return;
        for (var from = 0; from <= word.Joints.Length; from++)
        {
            for (var to = from; to <= word.Joints.Length; to++)
            {
                if (from == 0 && to == word.Joints.Length)
                    continue;
                var start = from == 0 ? 0 : word.Joints[from - 1].At;
                var end = to == word.Joints.Length ? word.Text.Length : word.Joints[to].At - (word.Joints[to].IsLinked ? 1 : 0);
                var stem = WordFinder.StemOf(word.Text[start..end]);
                Add(ByPart, WordKey.Of(stem), (i, stem, to == word.Joints.Length ? PartPlace.Head : from == 0 ? PartPlace.First : PartPlace.Inner));
            }
        }
    }

    private static void Add<T>(Dictionary<string, List<T>> map, string key, T value)
    {
        if (!map.TryGetValue(key, out var list))
            map[key] = list = [];
        list.Add(value);
    }

    private static VocabularyWord[] WordsOf(string text)
    {
        List<VocabularyWord> words = [];
        var last = "";
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && !char.IsAsciiLetterUpper(text[end]))
                end++;
            last = string.Concat(last.AsSpan(0, text[at] - 'A'), text.AsSpan(at + 1, end - at - 1));
            words.Add(VocabularyWord.Of(last));
            at = end;
        }
        return [.. words];
    }

    private static (int[] Firsts, int Sections) FirstsOf(ReadOnlySpan<byte> signs)
    {
        List<int> firsts = [];
        var sections = 0;
        for (var at = 0; at < signs.Length;)
        {
            firsts.Add(sections);
            sections += SearchCode.Read(signs, ref at);
        }
        return ([.. firsts, sections], sections);
    }

    private static int[] Numbers(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(number => number.GetInt32())];
}

/// <summary>A word of the index.</summary>
/// <param name="Joints">Where its parts meet: before which letter, and whether the letter before only links.</param>
internal sealed record VocabularyWord(string Text, string Key, string Stem, string StemKey, (int At, bool IsLinked)[] Joints)
{
    public static VocabularyWord Of(string jointed)
    {
        List<(int, bool)> joints = [];
        var text = jointed;
        if (jointed.AsSpan().ContainsAny(CompoundSplitter.Joint, CompoundSplitter.LinkedJoint))
        {
            var plain = new StringBuilder(jointed.Length);
            foreach (var c in jointed)
            {
                if (c is CompoundSplitter.Joint or CompoundSplitter.LinkedJoint)
                    joints.Add((plain.Length, c == CompoundSplitter.LinkedJoint));
                else
                    plain.Append(c);
            }
            text = plain.ToString();
        }
        var stem = WordFinder.StemOf(text);
        return new(text, WordKey.Of(text), stem, WordKey.Of(stem), [.. joints]);
    }
}

/// <summary>Where a part stands in a compound.</summary>
internal enum PartPlace
{
    Head,
    First,
    Inner,
}

/// <summary>The value in a script that hands one over.</summary>
internal static class ScriptValue
{
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> script)
    {
        var start = script.Span.IndexOf((byte)',') + 1;
        return script[start..script.Span.LastIndexOf(");"u8)];
    }
}
