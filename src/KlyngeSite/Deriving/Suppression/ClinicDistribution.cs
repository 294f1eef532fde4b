using System.Collections.Immutable;
using KlyngeSite.Deriving.Statistics;

namespace KlyngeSite.Deriving.Suppression;

/// <summary>What may be told of single clinics: how their rates lie, and not whose they are.</summary>
/// <param name="Values">Rising, which no order of the clinics shows through. Percent for a share, else per so many.</param>
/// <param name="Spread">Of these values.</param>
/// <param name="LeftOut">Clinics whose numbers are small or not given.</param>
/// <remarks>
/// An exact rate gives its denominator away (0.17370892 is 37 of 213, or a multiple of that), and clinics are known by their size: so rates are rounded, shares to whole percents and others to two digits. A clinic with a small
/// number is left out, and the spread is of what is shown, for a least value that is not among the dots would be the hidden one.
/// </remarks>
internal sealed record ClinicDistribution(ImmutableArray<decimal> Values, Quantiles Spread, int LeftOut)
{
    /// <summary>Among fewer, everybody knows who is who.</summary>
    public const int FewestClinics = 5;

    /// <param name="kind">A share or a rate: a clinic's bare count tells its size.</param>
    /// <param name="per">1000 for a rate per 1,000; not used for a share.</param>
    /// <returns>Null when fewer than five clinics can be shown.</returns>
    public static ClinicDistribution? Of(MeasureKind kind, int per, IReadOnlyCollection<RawCount> clinics, SuppressionRules rules)
    {
        if (kind == MeasureKind.Count)
            throw new ArgumentException("Counts of single clinics are not published.");
        var values = clinics
            .Where(clinic => clinic.Denominator > 0 && CellClass.Of(clinic, kind, rules).State is CellState.Ordinary or CellState.Settled)
            .Select(clinic => Rounded(clinic, kind, per))
            .Order()
            .ToImmutableArray();
        return values.Length < FewestClinics ? null : new(values, Quantiles.Of(values.Select(value => (double)value)), clinics.Count - values.Length);
    }

    private static decimal Rounded(RawCount clinic, MeasureKind kind, int per)
    {
        var rate = (decimal)clinic.Numerator!.Value * (kind == MeasureKind.Share ? 100 : per) / clinic.Denominator!.Value;
        if (kind == MeasureKind.Share)
            return Math.Round(rate, MidpointRounding.AwayFromZero);
        var step = 1m;
        while (rate >= 100 * step)
            step *= 10;
        while (rate > 0 && rate < 10 * step)
            step /= 10;
        return Math.Round(rate / step, MidpointRounding.AwayFromZero) * step;
    }
}
