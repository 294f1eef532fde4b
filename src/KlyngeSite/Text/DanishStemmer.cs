using System.Buffers;

namespace KlyngeSite.Text;

/// <summary>
/// The Danish Snowball stemmer, written after the published algorithm (Porter and Boulton, snowballstem.org). Every step takes letters off
/// the end, so a stem is a beginning of its word.
/// </summary>
internal static class DanishStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæåø");

    /// <summary>Letters after which an <c>s</c> is an ending.</summary>
    private static readonly SearchValues<char> BeforeS = SearchValues.Create("abcdfghjklmnoprtvyzå");

    /// <summary>Longest first.</summary>
    private static readonly string[] MainSuffixes =
    [
        "erendes",
        "erende", "hedens",
        "ethed", "erede", "heden", "heder", "endes", "ernes", "erens", "erets",
        "ered", "ende", "erne", "eren", "erer", "heds", "enes", "eres", "eret",
        "hed", "ene", "ere", "ens", "ers", "ets",
        "en", "er", "es", "et",
        "e",
    ];

    private static readonly string[] OtherSuffixes = ["elig", "lig", "els", "ig"];

    /// <summary>How many of a word's letters are its stem.</summary>
    /// <param name="word">In small letters.</param>
    public static int Stem(ReadOnlySpan<char> word)
    {
        var region = RegionOf(word);
        var length = WithoutMainSuffix(word, region);
        length = WithoutPair(word[..length], region);
        length = WithoutOtherSuffix(word[..length], region);
        return WithoutDouble(word[..length], region);
    }

    /// <summary>Where endings may begin: after the first consonant that follows a vowel, and not among the first three letters.</summary>
    private static int RegionOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.IndexOfAny(Vowels) is not (>= 0 and var vowel) || word[vowel..].IndexOfAnyExcept(Vowels) is not (>= 0 and var after))
            return word.Length;
        return Math.Max(vowel + after + 1, 3);
    }

    private static int WithoutMainSuffix(ReadOnlySpan<char> word, int region)
    {
        foreach (var suffix in MainSuffixes)
        {
            if (EndsWith(word, suffix, region))
                return word.Length - suffix.Length;
        }
        return EndsWith(word, "s", region) && word.Length > 1 && BeforeS.Contains(word[^2]) ? word.Length - 1 : word.Length;
    }

    private static int WithoutPair(ReadOnlySpan<char> word, int region) =>
        EndsWith(word, "gd", region) || EndsWith(word, "dt", region) || EndsWith(word, "gt", region) || EndsWith(word, "kt", region) ? word.Length - 1 : word.Length;

    private static int WithoutOtherSuffix(ReadOnlySpan<char> word, int region)
    {
        if (word.EndsWith("igst"))
            word = word[..^2];
        if (EndsWith(word, "løst", region))
            return word.Length - 1;
        foreach (var suffix in OtherSuffixes)
        {
            if (EndsWith(word, suffix, region))
                return WithoutPair(word[..^suffix.Length], region);
        }
        return word.Length;
    }

    private static int WithoutDouble(ReadOnlySpan<char> word, int region) =>
        word.Length > region && word.Length > 1 && !Vowels.Contains(word[^1]) && word[^1] == word[^2] ? word.Length - 1 : word.Length;

    private static bool EndsWith(ReadOnlySpan<char> word, string suffix, int region) => word.Length - suffix.Length >= region && word.EndsWith(suffix);
}
