using System.Collections.Immutable;
using KlyngeSite.Deriving.Statistics;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Charts;

/// <summary>The kinds of chart.</summary>
internal enum ChartKind
{
    Single,
    BeforeAfter,
    Line,
    Run,
    Clinics,
    Funnel,
    Bars,
    Change,

    /// <summary>No number may be shown, or none can share an axis: there is a table and no picture.</summary>
    None,
}

/// <summary>A chart as values, in the unit that is shown. Axes begin at 0 and are never cut.</summary>
internal abstract record Chart(ChartKind Kind, ChartUnit Unit)
{
    /// <param name="Interval">95 %; null without a denominator.</param>
    public sealed record Single(ChartUnit Unit, ChartPoint Point, Interval? Interval, Scale Scale) : Chart(ChartKind.Single, Unit);

    /// <param name="Difference">The 95 % interval of after minus before, for a share in percentage points; null without two denominators.</param>
    public sealed record BeforeAfter(ChartUnit Unit, ChartPoint Before, ChartPoint After, Interval? Difference, Scale Scale) : Chart(ChartKind.BeforeAfter, Unit);

    /// <summary>Too few measurements for a verdict.</summary>
    public sealed record Line(ChartUnit Unit, ImmutableArray<ChartPoint> Points, ImmutableArray<ChartEvent> Events, Scale Scale) : Chart(ChartKind.Line, Unit);

    /// <param name="Shown">How many of the points have a number.</param>
    /// <param name="RunFrom">The place in <paramref name="Points"/> where the longest run begins: of several, the latest, which is what one asks about after a change.</param>
    /// <param name="RunTo">The place of its last.</param>
    public sealed record Run(
        ChartUnit Unit, ImmutableArray<ChartPoint> Points, ImmutableArray<ChartEvent> Events, RunChart Analysis, int Shown, int RunFrom, int RunTo, Scale Scale)
        : Chart(ChartKind.Run, Unit);

    /// <param name="Values">From the least to the greatest, so that no order tells who is who.</param>
    public sealed record Clinics(ChartUnit Unit, ImmutableArray<double> Values, Quantiles Quantiles, Scale Scale) : Chart(ChartKind.Clinics, Unit);

    /// <param name="Target">The value of the whole.</param>
    /// <param name="Curve">The limits from the smallest denominator to the greatest, in the unit that is shown.</param>
    /// <param name="Others">Units without a number, by name.</param>
    public sealed record Funnel(
        ChartUnit Unit, ImmutableArray<FunnelUnit> Units, double Target, ImmutableArray<FunnelCurvePoint> Curve, ImmutableArray<ChartPoint> Others, Scale Across, Scale Scale)
        : Chart(ChartKind.Funnel, Unit);

    /// <param name="Units">From the greatest to the least; those without a number last, by name.</param>
    public sealed record Bars(ChartUnit Unit, ImmutableArray<ChartPoint> Units, ChartPoint? Whole, Scale Scale) : Chart(ChartKind.Bars, Unit);

    public sealed record Change(ChartUnit Unit, Quantity Quantity) : Chart(ChartKind.Change, Unit);

    public sealed record None(ChartUnit Unit, ImmutableArray<ChartPoint> Points) : Chart(ChartKind.None, Unit);
}

/// <summary>A unit in a funnel.</summary>
/// <param name="Value">In the unit that is shown.</param>
internal sealed record FunnelUnit(ChartPoint Point, long Denominator, double Value, FunnelPlace Place);

/// <summary>The limits for units of one size, in the unit that is shown.</summary>
internal sealed record FunnelCurvePoint(long Denominator, Interval Inner, Interval Outer);
