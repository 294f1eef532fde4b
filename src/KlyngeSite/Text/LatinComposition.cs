namespace KlyngeSite.Text;

/// <summary>
/// Composes a letter followed by a combining mark into one letter (NFD å to å), and takes composed letters apart.
/// Covers Latin-1 Supplement and Latin Extended-A: the letters of Danish and of the names that appear in Danish text.
/// </summary>
/// <remarks>Own table because <see cref="string.Normalize()"/> does nothing under invariant globalisation. Tested against ICU.</remarks>
internal static class LatinComposition
{
    /// <summary>Each entry is a composed letter, its base letter and its combining mark.</summary>
    private const string Table =
        "ÀA\u0300ÁA\u0301ÂA\u0302ÃA\u0303ÄA\u0308ÅA\u030AÇC\u0327ÈE\u0300ÉE\u0301ÊE\u0302ËE\u0308ÌI\u0300ÍI\u0301ÎI\u0302ÏI\u0308" +
        "ÑN\u0303ÒO\u0300ÓO\u0301ÔO\u0302ÕO\u0303ÖO\u0308ÙU\u0300ÚU\u0301ÛU\u0302ÜU\u0308ÝY\u0301" +
        "àa\u0300áa\u0301âa\u0302ãa\u0303äa\u0308åa\u030Açc\u0327èe\u0300ée\u0301êe\u0302ëe\u0308ìi\u0300íi\u0301îi\u0302ïi\u0308" +
        "ñn\u0303òo\u0300óo\u0301ôo\u0302õo\u0303öo\u0308ùu\u0300úu\u0301ûu\u0302üu\u0308ýy\u0301ÿy\u0308" +
        "ĀA\u0304āa\u0304ĂA\u0306ăa\u0306ĄA\u0328ąa\u0328ĆC\u0301ćc\u0301ĈC\u0302ĉc\u0302ĊC\u0307ċc\u0307ČC\u030Cčc\u030C" +
        "ĎD\u030Cďd\u030CĒE\u0304ēe\u0304ĔE\u0306ĕe\u0306ĖE\u0307ėe\u0307ĘE\u0328ęe\u0328ĚE\u030Cěe\u030C" +
        "ĜG\u0302ĝg\u0302ĞG\u0306ğg\u0306ĠG\u0307ġg\u0307ĢG\u0327ģg\u0327ĤH\u0302ĥh\u0302" +
        "ĨI\u0303ĩi\u0303ĪI\u0304īi\u0304ĬI\u0306ĭi\u0306ĮI\u0328įi\u0328İI\u0307ĴJ\u0302ĵj\u0302ĶK\u0327ķk\u0327" +
        "ĹL\u0301ĺl\u0301ĻL\u0327ļl\u0327ĽL\u030Cľl\u030CŃN\u0301ńn\u0301ŅN\u0327ņn\u0327ŇN\u030Cňn\u030C" +
        "ŌO\u0304ōo\u0304ŎO\u0306ŏo\u0306ŐO\u030Bőo\u030BŔR\u0301ŕr\u0301ŖR\u0327ŗr\u0327ŘR\u030Cřr\u030C" +
        "ŚS\u0301śs\u0301ŜS\u0302ŝs\u0302ŞS\u0327şs\u0327ŠS\u030Cšs\u030CŢT\u0327ţt\u0327ŤT\u030Cťt\u030C" +
        "ŨU\u0303ũu\u0303ŪU\u0304ūu\u0304ŬU\u0306ŭu\u0306ŮU\u030Aůu\u030AŰU\u030Bűu\u030BŲU\u0328ųu\u0328" +
        "ŴW\u0302ŵw\u0302ŶY\u0302ŷy\u0302ŸY\u0308ŹZ\u0301źz\u0301ŻZ\u0307żz\u0307ŽZ\u030Cžz\u030C" +
        "ǼÆ\u0301ǽæ\u0301ǾØ\u0301ǿø\u0301";

    private static readonly Dictionary<(char Base, char Mark), char> Composed = [];
    private static readonly Dictionary<char, char> Bases = [];

    static LatinComposition()
    {
        for (var i = 0; i < Table.Length; i += 3)
        {
            Composed[(Table[i + 1], Table[i + 2])] = Table[i];
            Bases[Table[i]] = Table[i + 1];
        }
    }

    /// <summary>The same text with each known pair of letter and combining mark as one letter.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
            return text;
        var composed = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Composed.TryGetValue((composed[^1], c), out var one))
                composed[^1] = one;
            else
                composed.Append(c);
        }
        return composed.ToString();
    }

    /// <summary>The letter without its mark (é to e), or the letter itself.</summary>
    public static char BaseOf(char letter) => Bases.GetValueOrDefault(letter, letter);
}
