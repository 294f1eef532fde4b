using System.Globalization;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data;

/// <summary>Looks for small numbers among stated values: the value itself, its denominator, and the count that a share of a known denominator gives.</summary>
internal sealed class PublicValues(Measure? measure, int smallestCount, DiagnosticBag bag)
{
    public void Check(DataSummary summary)
    {
        foreach (var value in summary.Values.Where(value => value.Kind != StatedKind.Change && HasSmall(value)))
        {
            bag.Report(Rules.SmallNumber, value.Location, $"Bag tallet står et lille antal (1 til {DanishNumber.Of(smallestCount - 1)}), og bag det kan personer kendes.",
                $"Skriv, at tallet er under {DanishNumber.Of(smallestCount)}, i teksten i stedet. {PublicTable.InHistory}");
        }
    }

    private bool HasSmall(StatedValue value)
    {
        var people = CountIn(value.Denominator);
        if (people is { } n && IsSmall(n))
            return true;
        if (value.Value.Unit is null && measure?.Unit.IsBare == true)
            return IsSmall(value.Value.Value);
        if (value.Value.Unit != MeasureUnit.Share.Words || people is not { } whole)
            return false;
        var part = Math.Round(value.Value.Value * whole / 100, MidpointRounding.AwayFromZero);
        return IsSmall(part) || IsSmall(whole - part);
    }

    private bool IsSmall(decimal people) => people > 0 && people < smallestCount;

    /// <summary>The number that a denominator in words begins with: <c>120 patienter</c>; null for any other words.</summary>
    private static decimal? CountIn(string? denominator)
    {
        var digits = string.Concat((denominator ?? "").TakeWhile(c => char.IsAsciiDigit(c) || c == '.'));
        return decimal.TryParse(digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }
}
