namespace KlyngeSite.Deriving.Search;

/// <summary>
/// How much a word says of a section, in steps: four steps are twice as much. Steps are whole numbers, so what a reader of the index does is
/// to add them and to look up the weight; the index has the table.
/// </summary>
internal static class SearchWeights
{
    /// <summary>How many levels a word in a section has.</summary>
    public const int Levels = 8;

    /// <summary>What is left for a word that is only like the one that was asked for.</summary>
    private const int Below = 16;

    private const int HighestRarity = 13;

    /// <summary>The length that counts as usual: lengths are held against it and not against the site's average, so that no section weighs on another.</summary>
    private const double UsualLength = 80;

    /// <summary>How many sections there must be for one with the word, for each step of rarity: the steps of the inverse document frequency, ln(1 + n).</summary>
    private static readonly double[] Rarities = [1.718, 2.29, 3.11, 4.38, 6.39, 9.78, 15.92, 27.9, 53.6, 115.7, 285.3, 832.6, 2980];

    private static readonly double[] Limits = [0.57, 0.8, 1.13, 1.6, 2.26, 3.2, 4.5];

    /// <summary>By the sum of steps.</summary>
    public static readonly int[] Table = [.. Enumerable.Range(0, Below + HighestRarity + 2 * (Levels - 1) + 1).Select(step => (int)Math.Round(16 * Math.Pow(2, step / 4.0)))];

    /// <summary>The step at which a word as it was asked for begins.</summary>
    public const int Base = Below;

    /// <summary>How rare a word is.</summary>
    public static int RarityOf(int sections, int sectionsWithIt)
    {
        var rarity = 0;
        while (rarity < HighestRarity && sections >= Rarities[rarity] * sectionsWithIt)
            rarity++;
        return rarity;
    }

    /// <summary>How much a section is about a word: BM25 of its text, and more for a word of its heading or its other names.</summary>
    /// <param name="length">The section's words, stop words left out.</param>
    public static int LevelOf(int inText, bool isInHeading, bool isInWords, int length)
    {
        var value = inText * 2.2 / (inText + 1.2 * (0.4 + 0.6 * length / UsualLength));
        value += (isInHeading ? 3 : 0) + (isInWords ? 1.6 : 0);
        var level = 0;
        while (level < Levels - 1 && value >= Limits[level])
            level++;
        return level;
    }
}
