using System.Text.RegularExpressions;

namespace KlyngeSite.Content.Prose;

/// <summary>
/// One person's age and sex with a place and a date near by: <c>den 82-årige kvinde fra Ringe, indlagt den 3. marts 2019</c>. Each of
/// them may be told; together they tell who it is. Ages of groups (<c>75-årige</c>) are nobody's.
/// </summary>
internal static partial class PatientShape
{
    /// <summary>How far from the age the place and the date may stand, in characters.</summary>
    private const int Near = 300;

    /// <summary>Where age and sex stand; null when something is missing.</summary>
    public static (int Start, int Length)? Find(ReadOnlySpan<char> text)
    {
        // Nearly no text tells an age, so nearly none comes further than this.
        if (text.IndexOf("år", StringComparison.Ordinal) < 0 || !text.ContainsAnyInRange('0', '9'))
            return null;
        foreach (var age in AgeAndSex().EnumerateMatches(text))
        {
            var start = Math.Max(0, age.Index - Near);
            var around = text[start..Math.Min(text.Length, age.Index + age.Length + Near)];
            if (Place().IsMatch(around) && Day().IsMatch(around))
                return (age.Index, age.Length);
        }
        return null;
    }

    private const string Someone = @"(?:kvinde|mand|pige|dreng|enke|enkemand|dame|herre|mor|far|bedstemor|bedstefar|datter|søn|frue)(?:n|en|s|ns|ens)?\b";

    [GeneratedRegex(@"\b\d{1,3}[- \u00A0\u2011]årig[et]?\s+(?:[\p{L}-]+\s+){0,2}" + Someone + @"|\b" + Someone + @",?\s+(?:på\s+|der\s+er\s+)?\d{1,3}[ \u00A0]år\b|\b(?:hun|han)\s+(?:er|var|blev|fyldte)\s+\d{1,3}[ \u00A0]år\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AgeAndSex();

    [GeneratedRegex(@"\b(?:[Ff]ra|[Ii]|[Pp]å|[Vv]ed|[Nn]ær|[Uu]den for)\s+(?:\[)?\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b\d{1,2}\.\s?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)\b|\b(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+\d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b|\b\d{1,2}/\d{1,2}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
