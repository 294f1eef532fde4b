using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>
/// A date as Danes write it, day first, in a field that is declared as a date. The calendar decides with them: 25-04-2019 is no month
/// first, and 04-25-2019 is left to a person, and so is a year of two digits and a time of day.
/// </summary>
internal static class DateMend
{
    public static readonly Mend Mend = Mending.Mend.OfLine("dato", Rules.WrongDate, Mended);

    private static string? Mended(FindingLine finding)
    {
        var quote = finding.Token[0] is '"' or '\'' ? finding.Token[..1] : "";
        var text = quote.Length > 0 ? finding.Token.Trim(quote[0]) : finding.Token;
        return !text.Contains(':', StringComparison.Ordinal) && DateGuess.Of(text) is { } guess ? finding.With(quote + guess.Date.Iso + quote) : null;
    }
}
