using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Search;

/// <summary>
/// Takes long Danish words apart where both sides are words of the site: <c>samarbejds·aftalen</c>. A part has four letters, or three when it is
/// on a list of words that compounds are made of, so that no <c>is</c> is found in <c>praksis</c>.
/// </summary>
internal sealed class CompoundSplitter
{
    /// <summary>Between two parts.</summary>
    public const char Joint = '.';

    /// <summary>Between two parts where the letter before only links them.</summary>
    public const char LinkedJoint = '-';

    private const int LeastPart = 4;
    private const int LeastWord = 7;

    /// <summary>Short words that Danish compounds are full of, and long ones that a site about clusters may lack alone.</summary>
    private static readonly HashSet<string> KnownParts =
    [
        "akut", "barn", "ben", "bil", "blod", "brev", "bror", "børn", "dag", "data", "dør", "fag", "fod", "fond", "hals", "hjem", "hud", "hus", "knæ", "kol", "kort", "kur", "køn", "land", "led", "liv",
        "lov", "løn", "mad", "mål", "mave", "nat", "net", "nyre", "næse", "plan", "pris", "psyk", "region", "ret", "ryg", "råd", "sag", "skema", "smerte", "sår", "tal", "tand", "tid", "tvang", "tøj", "uge", "vand", "vej", "vægt", "øje",
        "øjen", "øre", "år", "års",
    ];

    /// <summary>What looks like a word and is the end of another one, or part of one stem.</summary>
    private static readonly HashSet<string> Endings =
    [
        "agtig", "agtige", "ansk", "atio", "delse", "dele", "deles", "elige", "ende", "endes", "erede", "ering", "eringer", "erne", "ernes", "heden", "heder", "hederne", "inger", "ingen", "ingerne", "iske", "lige", "ligt", "ning", "ningen",
        "ninger", "ningerne", "nings", "række", "sten", "ster", "tion", "tionen", "tioner",
    ];

    private readonly HashSet<string> words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> isWord;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> isStem;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> isKnownPart = KnownParts.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> isEnding = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="vocabulary">Every word of the site that is no stop word.</param>
    public CompoundSplitter(IReadOnlyCollection<string> vocabulary)
    {
        words = new(vocabulary.Count);
        HashSet<string> stems = new(vocabulary.Count);
        var stemLookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in vocabulary)
        {
            if (word.Length < LeastPart || char.IsAsciiDigit(word[0]))
                continue;
            words.Add(word);
            var stem = DanishStemmer.Stem(word);
            if (stem >= LeastPart)
                stemLookup.Add(word.AsSpan(0, stem));
        }
        isWord = words.GetAlternateLookup<ReadOnlySpan<char>>();
        isStem = stemLookup;
    }

    /// <summary>The word with a joint between its parts; the word itself where it has none.</summary>
    public string Split(string word) => word.Length < LeastWord || char.IsAsciiDigit(word[0]) ? word : Split(word.AsSpan()) ?? word;

    private string? Split(ReadOnlySpan<char> word)
    {
        if (word.Length < LeastWord)
            return null;
        for (var cut = 3; cut <= word.Length - 3; cut++)
        {
            var head = word[cut..];
            if (!IsPart(head) || isEnding.Contains(head) || JointAfter(word[..cut]) is not { } joint)
                continue;
            var first = word[..cut];
            return $"{Split(first) ?? new(first)}{joint}{Split(head) ?? new(head)}";
        }
        return null;
    }

    private char? JointAfter(ReadOnlySpan<char> first) =>
        IsPart(first) && !isEnding.Contains(first) ? Joint
        : first[^1] is 's' or 'e' && IsPart(first[..^1]) ? LinkedJoint
        : null;

    private bool IsPart(ReadOnlySpan<char> part)
    {
        if (isKnownPart.Contains(part))
            return true;
        if (part.Length < LeastPart)
            return false;
        if (isWord.Contains(part))
            return true;
        var stem = DanishStemmer.Stem(part);
        return stem >= LeastPart && isStem.Contains(part[..stem]);
    }
}
