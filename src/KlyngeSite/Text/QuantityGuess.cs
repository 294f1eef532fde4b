using System.Text.RegularExpressions;

namespace KlyngeSite.Text;

/// <summary>Why a text is no number as it should be written, and what it should be.</summary>
/// <param name="Cause">A Danish sentence.</param>
/// <param name="Meant">The text as it should be; null when that is not certain.</param>
internal sealed partial record QuantityGuess(string Cause, string? Meant)
{
    /// <summary>Null for a text that is like none of the usual slips.</summary>
    public static QuantityGuess? Of(string text)
    {
        var bare = text.Trim();
        if (Zeros().Match(bare) is { Success: true } zeros)
            return new("Tallet begynder med 0.", zeros.Result("$1$2"));
        if (Dash().IsMatch(bare))
            return new("Foran tallet står en tankestreg og ikke et minus.", Spaced("-" + bare[1..].TrimStart()));
        if (bare.StartsWith('+'))
            return new("Et tal skrives uden plus.", Spaced(bare[1..].TrimStart()));
        if (About().Match(bare) is { Success: true } about)
            return new("Foran et omtrentligt tal skrives 'ca.' og et mellemrum.", "ca. " + about.Groups["rest"].Value);
        if (Interval().Match(bare) is { Success: true })
            return new("Her står to tal, og der er plads til ét.", null);
        if (EnglishThousands().IsMatch(bare) || BlankThousands().IsMatch(bare))
            return new("Tusinder skilles med punktum.", Joined(bare, [',', ' ', '\u00A0']));
        if (PointDecimals().Match(bare) is { Success: true } point)
            return new("Decimaler skrives efter komma; punktum skiller tusinder.", Spaced(point.Result("${whole},${decimals}${rest}")));
        if (NoBlank().IsMatch(bare))
            return new("Der mangler et mellemrum før enheden.", Spaced(bare));
        for (var n = 0; n <= 12; n++)
        {
            if (bare.Equals(DanishNumber.Word(n), StringComparison.OrdinalIgnoreCase) || (n == 1 && bare is "én" or "et" or "ét"))
                return new("Tallet er skrevet med bogstaver.", DanishNumber.Of(n));
        }
        return null;
    }

    private static string Joined(string text, char[] marks) => string.Join('.', text.Split(marks));

    /// <summary>The text with a blank before its unit.</summary>
    private static string Spaced(string text) => NoBlank().Match(text) is { Success: true } match ? match.Result("$1 $2") : text;

    [GeneratedRegex(@"^((?:(?:ca\.|over|under|mindst|højst) )?-?)0+([0-9]+(?:,[0-9]+)?(?: .*)?)\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zeros();

    [GeneratedRegex(@"^[\u2010-\u2015\uFE58\uFE63\uFF0D] ?[0-9]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?:ca\.?|cirka|circa|omkring|omtrent|cirka\.|~)[ \u00A0]*(?<rest>[1-9][0-9.]*.*)\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex About();

    [GeneratedRegex(@"^[0-9.,]+ ?%?(?: ?[-\u2010-\u2015] ?| til | eller )[0-9.,]+(?: ?[%\p{L}].*)?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Interval();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnglishThousands();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:[ \u00A0][0-9]{3})+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankThousands();

    [GeneratedRegex(@"^(?<whole>-?[0-9]{1,9})\.(?<decimals>[0-9]{1,2})(?<rest>(?: ?[%\p{L}].*)?)\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PointDecimals();

    [GeneratedRegex(@"^(.*[0-9])(%|\p{L}+)\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoBlank();
}
