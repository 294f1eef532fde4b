using System.Globalization;
using System.Text.RegularExpressions;

namespace KlyngeSite.Text;

/// <summary>What somebody may have meant by a date in another form. Offered to the author; only <c>ret</c> takes it, and shows it first.</summary>
/// <param name="IsCertain">Whether no other reading is possible: the year comes first, or the month is a word.</param>
internal sealed partial record DateGuess(PartialDate Date, bool IsCertain)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>Reads <c>7. april 2019</c>, <c>april 2019</c>, <c>7-4-2019</c>, <c>04-2019</c>, <c>2019/4/7</c>, <c>20190407</c> and the like; null otherwise. A year of two digits is not guessed.</summary>
    public static DateGuess? Of(string text)
    {
        var match = Words().Match(text);
        if (match.Success)
            return Make(match, MonthOf(match.Groups["word"].Value), isCertain: true);
        match = YearFirst().Match(text);
        if (match.Success)
            return Make(match, Number(match.Groups["month"]), isCertain: true);
        match = YearLast().Match(text);
        return match.Success ? Make(match, Number(match.Groups["month"]), isCertain: false) : null;
    }

    /// <summary>Whether a text looks like a date whose year has two digits.</summary>
    public static bool HasShortYear(string text) => ShortYear().IsMatch(text);

    private static DateGuess? Make(Match match, int? month, bool isCertain)
    {
        var day = match.Groups["day"].Success ? $"-{Number(match.Groups["day"]):00}" : "";
        var iso = string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{month:00}{day}");
        return PartialDate.Parse(iso) is { } date ? new(date, isCertain) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int MonthOf(string word) => Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1;

    private const string Divider = @"[ ]?[-./ \u2010-\u2015\u2212][ ]?";

    [GeneratedRegex(@"^(?:den[ ])?(?:(?<day>[0-9]{1,2})\.?[ -]?)?(?<word>jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?[ -]?(?<year>[12][0-9]{3})\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:(?<year>[12][0-9]{3})" + Divider + @"(?<month>[0-9]{1,2})(?:" + Divider + @"(?<day>[0-9]{1,2}))?|(?<year>(?:19|20)[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2}))(?:[T ][0-9]{1,2}[:.][0-9]{2}.*)?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:den[ ])?(?:(?<day>[0-9]{1,2})" + Divider + @")?(?<month>[0-9]{1,2})" + Divider + @"(?<year>[12][0-9]{3})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^[0-9]{1,2}" + Divider + "[0-9]{1,2}" + Divider + @"'?[0-9]{2}\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShortYear();
}
