using System.Globalization;
using System.Text.RegularExpressions;

namespace KlyngeSite.Text;

/// <summary>How long something lasts, as Danes write it: <c>tre og en halv time</c>, <c>2,5 timer</c>, <c>90 minutter</c>.</summary>
internal static partial class DanishDuration
{
    private static readonly string[] Words = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];

    /// <summary>The length in minutes; null when the text says anything else, for then nobody can tell what is longer.</summary>
    public static int? Minutes(string text)
    {
        var words = text.Trim().ToLowerInvariant().Replace('é', 'e').Replace(DanishNumber.NoBreakSpace, ' ');
        if (words is "halvanden time")
            return 90;
        if (words is "en halv time")
            return 30;
        var match = Pattern().Match(words);
        if (!match.Success || Number(match.Groups["number"].Value) is not { } number)
            return null;
        if (match.Groups["half"].Success)
            number += 0.5m;
        return (int)(match.Groups["unit"].Value.StartsWith('t') ? number * 60 : number);
    }

    private static decimal? Number(string text)
    {
        if (Array.IndexOf(Words, text) is > 0 and var word)
            return word;
        return decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"^(ca\. )?(?<number>[a-z]+|\d{1,3}(,\d)?)(?<half> (og )?en halv)? (?<unit>time|timer|minut|minutter)\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
