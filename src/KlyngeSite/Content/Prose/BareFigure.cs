using System.Text.RegularExpressions;

namespace KlyngeSite.Content.Prose;

/// <summary>
/// A figure in running text (<c>43 %</c>, <c>tre gange så mange</c>) with not a word of when it was measured, where it comes from, or
/// that the source does not say. The words that count as said are many: a false alarm costs more than a missed one.
/// </summary>
internal static partial class BareFigure
{
    /// <summary>Where the first figure stands; null when there is none, or something is said about it.</summary>
    public static (int Start, int Length)? Find(ReadOnlySpan<char> paragraph)
    {
        if (!paragraph.Contains('%') && paragraph.IndexOf("procent", StringComparison.Ordinal) < 0 && paragraph.IndexOf(" gange så ", StringComparison.Ordinal) < 0)
            return null;
        // Headings and code are no running text.
        if (paragraph[0] is '#' or '`')
            return null;
        foreach (var figure in Figure().EnumerateMatches(paragraph))
            return Said().IsMatch(paragraph) ? null : (figure.Index, figure.Length);
        return null;
    }

    // "100 %" is a manner of speaking.
    [GeneratedRegex(@"(?<![\d,.])(?!100[ \u00A0]?(?:%|procent))\d{1,3}(?:,\d+)?[ \u00A0]?(?:%|procent\b)|(?<!\w)(?:\d+(?:,\d+)?|to|tre|fire|fem|seks|syv|otte|ni|ti)\s+gange\s+så\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b|\]\(|https?://|kilde|oplys|periode|måned|uge[rn]?\b|kvartal|halvår|forrige år|sidste år|i løbet af|siden sidst|ifølge|opgjort|opgørelse|opgør|udtræk|undersøgelse|rapport|statistik|register|database|regionens|regionen|sundhedsplatform|sentinel|ordiprax|eksempel|januar|februar|marts|april|\bmaj\b|juni|juli|august|september|oktober|november|december", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();
}
