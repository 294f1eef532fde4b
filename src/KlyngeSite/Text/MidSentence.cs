namespace KlyngeSite.Text;

/// <summary>Headings in running text.</summary>
internal static class MidSentence
{
    /// <summary>
    /// The same with a small first letter: <c>Fald og ældre</c> to <c>fald og ældre</c>. Abbreviations and names with more than one capital
    /// keep theirs: <c>KOL</c>, <c>KiAP</c>, <c>E-journal</c>.
    /// </summary>
    public static string Of(string heading)
    {
        var end = heading.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? heading : heading[..end];
        return first.Length > 1 && first.Skip(1).All(char.IsLower) && char.IsUpper(first[0]) ? char.ToLowerInvariant(heading[0]) + heading[1..] : heading;
    }
}
