using System.Globalization;
using System.Text.RegularExpressions;

namespace KlyngeSite.Text;

/// <summary>
/// A number with what the source says about its precision and its unit, as an author writes it: <c>26</c>, <c>ca. 30.000</c>,
/// <c>over 50 %</c>, <c>-43 %</c>.
/// </summary>
internal sealed partial record Quantity(string? Qualifier, decimal Value, string? Unit)
{
    /// <summary>
    /// Reads an optional qualifier (ca., over, under, mindst, højst), a number in Danish form (thousand point, decimal comma)
    /// and an optional unit of letters or <c>%</c>; null otherwise.
    /// </summary>
    public static Quantity? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        var digits = match.Groups["number"].Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var negative = match.Groups["sign"].Success;
        return new(Optional(match.Groups["qualifier"]), negative ? -value : value, Optional(match.Groups["unit"]));
    }

    /// <summary>The number alone, in Danish form.</summary>
    public string Number => DanishNumber.Of(Value);

    /// <summary>The number with its unit, joined by a no-break space.</summary>
    public string NumberWithUnit => Unit is null ? Number : Number + DanishNumber.NoBreakSpace + Unit;

    /// <summary>The whole: <c>over 50 %</c>.</summary>
    public string Danish => Qualifier is null ? NumberWithUnit : Qualifier + DanishNumber.NoBreakSpace + NumberWithUnit;

    private static string? Optional(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"^(?:(?<qualifier>ca\.|over|under|mindst|højst)[ \u00A0])?(?<sign>[-\u2212])?(?<number>(\d{1,3}(\.\d{3}){1,3}|\d{1,9})(,\d{1,6})?)(?:[ \u00A0](?<unit>%|[\p{L}][\p{L}\d. ]{0,30}))?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
