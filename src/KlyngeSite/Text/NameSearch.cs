using System.Net;

namespace KlyngeSite.Text;

/// <summary>A place in a text where a person may be named.</summary>
/// <param name="IsSure">Whether more than the last name stands there.</param>
internal readonly record struct NameMatch(int Start, int Length, bool IsSure)
{
    public int End => Start + Length;
}

/// <summary>
/// Looks for persons by name, however it is written: in any case, with æ ø å or their substitutes, as <c>&amp;oslash;</c>, with
/// initials, the last name first, as part of an address, in the genitive. A name of one word cannot be told from other words and is not
/// looked for.
/// </summary>
/// <param name="names">Full names, the last name last.</param>
/// <param name="others">Persons who may be named, so that a last name behind one of their first names is theirs.</param>
internal sealed class NameSearch(IEnumerable<string> names, IEnumerable<string> others)
{
    /// <summary>Words of one name stand no further apart than this: <c>**Jens**&amp;nbsp;*Hansen*</c>.</summary>
    private const int WidestGap = 12;

    /// <summary>No name has more first names and initials; a text may repeat one without end.</summary>
    private const int MostGiven = 8;

    private readonly ILookup<string, Name> byLast = Named(names).ToLookup(name => name.Last);
    private readonly ILookup<string, Name> othersByLast = Named(others).ToLookup(name => name.Last);
    private readonly HashSet<char> firstLetters = [.. Named(names).Select(name => name.Last[0])];

    public bool IsEmpty => byLast.Count == 0;

    /// <summary>All matches in order. A last name alone counts when it has a capital and nobody else's first name stands before it.</summary>
    public IReadOnlyList<NameMatch> Find(string text) => Find(text, isForMasking: false);

    /// <summary>The same text, as long as before, with every name as stars, last names alone in any case.</summary>
    public string Mask(string text)
    {
        char[]? masked = null;
        foreach (var match in Find(text, isForMasking: true))
        {
            masked ??= text.ToCharArray();
            foreach (ref var c in masked.AsSpan(match.Start, match.Length))
            {
                if (char.IsLetter(c))
                    c = '*';
            }
        }
        return masked is null ? text : new string(masked);
    }

    /// <summary>Whether an address tells any part of a name.</summary>
    public bool IsIn(string address)
    {
        var parts = WordsOf(address).Select(word => Key(address, word)).ToList();
        var joined = string.Concat(parts);
        return byLast.SelectMany(group => group).Any(name =>
            parts.Exists(part => part.StartsWith(name.Last, StringComparison.Ordinal) || name.Given.Contains(part))
            || joined.Contains(name.Given[0] + name.Last, StringComparison.Ordinal));
    }

    private List<NameMatch> Find(string text, bool isForMasking)
    {
        List<NameMatch> found = [];
        if (IsEmpty)
            return found;
        var words = WordsOf(text);
        for (var i = 0; i < words.Count; i++)
        {
            // Most words are none of them, and their first letter says so.
            if (!firstLetters.Contains(FirstLetter(text, words[i])))
                continue;
            var end = words[i].Start + words[i].Length;
            var isCut = isForMasking && end < text.Length && text[end] == '…';
            var candidates = byLast[Key(text, words[i])].Concat(byLast[WithoutGenitive(Key(text, words[i]))]);
            if (isCut)
                candidates = byLast.SelectMany(group => group).Where(name => name.Last.StartsWith(Key(text, words[i]), StringComparison.Ordinal));
            if (candidates.Select(name => Match(text, words, i, name)).OrderByDescending(match => match.Length).FirstOrDefault() is not { Length: > 0 } match)
                continue;
            if (match.IsSure || isForMasking || (char.IsUpper(text[words[i].Start]) && !IsOthers(text, words, i)))
                found.Add(match);
        }
        return found;
    }

    private static NameMatch Match(string text, List<Word> words, int last, Name name)
    {
        var first = last;
        while (first > 0 && last - first < MostGiven && Gap(text, words, first - 1).Length <= WidestGap && name.HasGiven(text, words[first - 1]))
            first--;
        var end = last;
        if (first == last && last + 1 < words.Count && Gap(text, words, last) is { Length: <= 3 } gap && gap.Contains(',') && name.HasGiven(text, words[last + 1]))
            end++;
        return new(words[first].Start, words[end].End - words[first].Start, first < end);
    }

    /// <summary>Whether a last name stands behind another first name: that of a person who may be named, or a word with a capital within a sentence.</summary>
    private bool IsOthers(string text, List<Word> words, int last)
    {
        if (last == 0 || Gap(text, words, last - 1).ContainsAnyExcept(" -"))
            return false;
        var before = words[last - 1];
        var key = Key(text, words[last]);
        if (othersByLast[key].Concat(othersByLast[WithoutGenitive(key)]).Any(other => other.HasGiven(text, before)))
            return true;
        return char.IsUpper(text[before.Start]) && before.Start > 1 && text[before.Start - 1] == ' ' && (char.IsLetter(text[before.Start - 2]) || text[before.Start - 2] == ',');
    }

    private static ReadOnlySpan<char> Gap(string text, List<Word> words, int before) => text.AsSpan(words[before].End..words[before + 1].Start);

    private static List<Name> Named(IEnumerable<string> names) =>
        [.. names.Select(name => WordsOf(name).Select(word => Key(name, word)).ToList()).Where(parts => parts.Count > 1).Select(parts => new Name(parts[..^1], parts[^1]))];

    /// <summary>Runs of letters; an entity such as <c>&amp;oslash;</c> counts as its letter.</summary>
    private static List<Word> WordsOf(string text)
    {
        List<Word> words = [];
        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            var entity = EntityAt(text, i);
            var isLetter = char.IsLetter(entity?.Letter ?? text[i]) || text[i] is >= '\u0300' and <= '\u036F';
            if (isLetter && start < 0)
                start = i;
            if (!isLetter && start >= 0)
            {
                words.Add(new(start, i - start));
                start = -1;
            }
            i += entity?.Length ?? 1;
        }
        if (start >= 0)
            words.Add(new(start, text.Length - start));
        return words;
    }

    /// <summary>The entity that begins at a place, and what it stands for; null when there is none.</summary>
    private static (int Length, char Letter)? EntityAt(string text, int at)
    {
        const int Longest = 10;
        if (text[at] != '&')
            return null;
        var length = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOf(';') + 1;
        return length > 0 && WebUtility.HtmlDecode(text.Substring(at, length)) is [var letter] ? (length, letter) : null;
    }

    /// <summary>A word as it is compared: what is written in several ways is written in one.</summary>
    private static string Key(string text, Word word)
    {
        var written = text.Substring(word.Start, word.Length);
        return Folding.Fold(written.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(written) : written)
            .Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("aa", "a", StringComparison.Ordinal);
    }

    /// <summary>The first letter of the key, without making the key.</summary>
    private static char FirstLetter(string text, Word word) => char.ToLowerInvariant(text[word.Start]) switch
    {
        '&' => Key(text, word) is [var first, ..] ? first : '&',
        'æ' or 'å' => 'a',
        'ø' => 'o',
        var letter => LatinComposition.BaseOf(letter),
    };

    private static string WithoutGenitive(string key) => key.EndsWith('s') ? key[..^1] : key;

    private readonly record struct Word(int Start, int Length)
    {
        public int End => Start + Length;
    }

    private static bool IsCapitals(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (!char.IsUpper(letter))
                return false;
        }
        return true;
    }

    private sealed record Name(IReadOnlyList<string> Given, string Last)
    {
        /// <summary>Whether a word is one of the first names, or their initials.</summary>
        public bool HasGiven(string text, Word word)
        {
            const int MostInitials = 3;
            var key = Key(text, word);
            if (Given.Contains(key))
                return true;
            var isInitials = word.Length <= MostInitials && IsCapitals(text.AsSpan(word.Start, word.Length));
            return isInitials && (key.Length == 1 ? Given.Any(name => name.StartsWith(key, StringComparison.Ordinal)) : string.Concat(Given.Select(name => name[0])).StartsWith(key, StringComparison.Ordinal));
        }
    }
}
