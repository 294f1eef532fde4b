using System.Text.RegularExpressions;

namespace KlyngeSite.Diagnostics;

/// <summary>Hides what is shaped like a CPR number in anything that is printed: a birth date is personal data as well.</summary>
internal static partial class CprShape
{
    /// <summary>The same text, as long as before, with the digits of each match as stars.</summary>
    public static string Mask(string text) => Shape().Replace(text, match => Digit().Replace(match.Value, "*"));

    [GeneratedRegex(@"(?<!\d)[0-3]\d[01]\d\d\d[- \u00A0\u2010-\u2013]?\d{4}(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digit();
}
