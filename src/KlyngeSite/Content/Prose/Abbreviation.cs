namespace KlyngeSite.Content.Prose;

/// <summary>Words of two to six capitals that a reader may not know.</summary>
internal static class Abbreviation
{
    private const int Longest = 6;

    /// <summary>Everybody's, and what is no abbreviation.</summary>
    private static readonly HashSet<string> Everybodys = new(["CPR", "CSV", "DK", "EU", "IT", "PDF", "TV", "USA", "II", "III", "IV", "VI", "VII", "VIII", "IX", "OK", Fields.FillMark.Word], StringComparer.Ordinal);

    /// <summary>Where they stand in a text. One that is part of a longer word or name (<c>KAP-H</c>, <c>DOC7</c>) is none.</summary>
    public static List<(int Start, int Length)> In(ReadOnlySpan<char> text)
    {
        List<(int, int)> found = [];
        var at = 0;
        while (text[at..].IndexOfAnyInRange('A', 'Z') is >= 0 and var next)
        {
            var start = at + next;
            at = start;
            while (at < text.Length && IsWithin(text[at]))
                at++;
            if (at - start is >= 2 and <= Longest && (start == 0 || !IsWithin(text[start - 1])) && IsCapitals(text[start..at]))
                found.Add((start, at - start));
        }
        return found;
    }

    public static bool IsEverybodys(string word) => Everybodys.Contains(word);

    private static bool IsWithin(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '\'';

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }
        // A level or a row of signs, as AA, stands for no words.
        return word.ContainsAnyExcept(word[0]);
    }
}
