using System.Collections.Immutable;
using KlyngeSite.Deriving.Statistics;

namespace KlyngeSite.Deriving.Charts;

/// <summary>Why the data do not bear the chart that the author asks for.</summary>
internal enum WishRefusal
{
    /// <summary>It is for one measurement.</summary>
    NotOneMeasurement,

    /// <summary>It is for two.</summary>
    NotTwoMeasurements,

    /// <summary>It takes three or more.</summary>
    TooFewMeasurements,

    /// <summary>It takes ten measurements that are not on the median.</summary>
    TooFewForMedian,

    /// <summary>It takes five clinics, so that none can be recognised.</summary>
    TooFewClinics,

    /// <summary>It takes ten units with a number and a denominator.</summary>
    TooFewForFunnel,

    /// <summary>It takes two units with a number.</summary>
    TooFewUnits,

    /// <summary>There is no change without a base.</summary>
    NoChange,

    /// <summary>The numbers have several units, or one is below nothing, so they have no axis in common.</summary>
    NoCommonAxis,
}

/// <summary>The chart, and why it is not the one that was asked for; null when it is, or when none was.</summary>
internal sealed record ChosenChart(Chart Chart, WishRefusal? Refusal);

/// <summary>Which chart the data bear.</summary>
internal static class ChartChoice
{
    public const int FewestClinics = 5;
    public const int FewestForFunnel = 10;
    public const int FewestForLine = 3;

    /// <summary>In this order: what tells most of what there is.</summary>
    private static readonly ChartKind[] Usual =
        [ChartKind.Run, ChartKind.Line, ChartKind.BeforeAfter, ChartKind.Funnel, ChartKind.Bars, ChartKind.Clinics, ChartKind.Single, ChartKind.Change];

    public static ChosenChart Of(ChartInput input)
    {
        var refusal = input.Wish is { } wish ? Refusal(input, wish) : null;
        var kind = input.Wish is { } granted && refusal is null ? granted : Usual.FirstOrDefault(kind => Refusal(input, kind) is null, ChartKind.None);
        return new(ChartMaking.Of(input, kind), refusal);
    }

    private static WishRefusal? Refusal(ChartInput input, ChartKind kind) => kind switch
    {
        ChartKind.Single => OfSeries(input, input.Series.Length == 1, WishRefusal.NotOneMeasurement),
        ChartKind.BeforeAfter => OfSeries(input, input.Series.Length == 2, WishRefusal.NotTwoMeasurements),
        ChartKind.Line => OfSeries(input, input.Series.Length >= FewestForLine, WishRefusal.TooFewMeasurements),
        ChartKind.Run => OfSeries(input, HasMedian(input), WishRefusal.TooFewForMedian),
        ChartKind.Clinics => input.Clinics.Length >= FewestClinics ? null : WishRefusal.TooFewClinics,
        ChartKind.Funnel => input.Unit != ChartUnit.Count && input.Units.Count(unit => unit.Value.Counted is not null) >= FewestForFunnel ? null : WishRefusal.TooFewForFunnel,
        ChartKind.Bars => Numbers(input.Units, input.Unit).Length < 2 ? WishRefusal.TooFewUnits : HasAxis(input.Units, input.Unit) ? null : WishRefusal.NoCommonAxis,
        ChartKind.Change => input.Change is null ? WishRefusal.NoChange : null,
        _ => null,
    };

    private static WishRefusal? OfSeries(ChartInput input, bool isEnough, WishRefusal refusal) =>
        !isEnough || Numbers(input.Series, input.Unit).IsEmpty ? refusal : HasAxis(input.Series, input.Unit) ? null : WishRefusal.NoCommonAxis;

    private static bool HasMedian(ChartInput input)
    {
        var numbers = Numbers(input.Series, input.Unit);
        return numbers.Length >= RunChartLimits.FewestUseful && RunChart.Of(numbers).Verdict != RunChartVerdict.TooFewPoints;
    }

    private static bool HasAxis(ImmutableArray<ChartPoint> points, ChartUnit unit) =>
        Numbers(points, unit).All(number => number >= 0)
        && points.Where(point => point.Value.Number(unit) is not null).Select(point => (point.Value as ChartValue.Stated)?.Quantity.Unit).Distinct().Count() <= 1;

    private static ImmutableArray<double> Numbers(ImmutableArray<ChartPoint> points, ChartUnit unit) => [.. points.Select(point => point.Value.Number(unit)).OfType<double>()];
}
