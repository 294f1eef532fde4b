using System.Collections.Immutable;
using KlyngeSite.Deriving.Statistics;

namespace KlyngeSite.Deriving.Charts;

/// <summary>The values of a funnel: each unit by its size, and what chance allows at each size.</summary>
internal static class FunnelMaking
{
    /// <summary>So many pieces make a curve that looks round.</summary>
    private const int Pieces = 32;

    /// <param name="input">It has a unit with a denominator.</param>
    public static Chart.Funnel Of(ChartInput input)
    {
        var counted = input.Units.Where(unit => unit.Value.Counted is not null).Select(unit => (Point: unit, Counted: unit.Value.Counted!.Value)).ToList();
        var target = TargetOf(input.Whole, counted.Select(unit => unit.Counted));
        var factor = input.Unit.Factor();
        ImmutableArray<FunnelUnit> units =
        [
            .. counted.OrderBy(unit => unit.Counted.Denominator).ThenBy(unit => unit.Counted.Numerator).ThenBy(unit => unit.Point.Label, StringComparer.Ordinal)
                .Select(unit => new FunnelUnit(unit.Point, unit.Counted.Denominator, unit.Counted.Per(factor), Limits(unit.Counted.Denominator).Place(unit.Counted.Ratio))),
        ];
        var across = Scale.To(units[^1].Denominator, isWhole: true);
        ImmutableArray<FunnelCurvePoint> curve =
        [
            .. Sizes(units[0].Denominator, (long)across.High).Select(size => (Size: size, Limits: Limits(size)))
                .Select(at => new FunnelCurvePoint(at.Size, at.Limits.Inner.Times(factor), at.Limits.Outer.Times(factor))),
        ];
        var greatest = Math.Max(units.Max(unit => unit.Value), curve[0].Outer.High);
        return new(
            input.Unit, units, target * factor, curve, [.. ChartMaking.ByName(input.Units.Where(unit => unit.Value.Counted is null))],
            across, ChartMaking.ScaleOf(input, input.Unit == ChartUnit.Share ? Math.Min(greatest, 100) : greatest));

        FunnelLimits Limits(long size) => input.Unit == ChartUnit.Share ? FunnelLimits.OfShare(target, size) : FunnelLimits.OfRate(target, size);
    }

    /// <summary>The published whole when there is one: it counts those that are hidden as well. Else the units that are shown.</summary>
    private static double TargetOf(ChartPoint? whole, IEnumerable<Counted> units)
    {
        if (whole?.Value.Counted is { } published)
            return published.Ratio;
        var (numerator, denominator) = (0L, 0L);
        foreach (var unit in units)
            (numerator, denominator) = (numerator + unit.Numerator, denominator + unit.Denominator);
        return new Counted(numerator, denominator).Ratio;
    }

    /// <summary>Close where the funnel is narrow in size and bends, wide where it is nearly straight.</summary>
    private static IEnumerable<long> Sizes(long first, long last) =>
        Enumerable.Range(0, Pieces + 1).Select(piece => first + (long)((last - first) * ((double)piece * piece / (Pieces * Pieces)))).Distinct();
}
