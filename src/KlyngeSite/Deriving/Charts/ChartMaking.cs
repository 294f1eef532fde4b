using System.Collections.Immutable;
using KlyngeSite.Deriving.Statistics;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Charts;

/// <summary>The values of a chart whose kind is settled.</summary>
internal static class ChartMaking
{
    public static Chart Of(ChartInput input, ChartKind kind) => kind switch
    {
        ChartKind.Single => OfSingle(input, input.Series[0]),
        ChartKind.BeforeAfter => OfTwo(input, input.Series[0], input.Series[1]),
        ChartKind.Line => new Chart.Line(input.Unit, input.Series, input.Events, ScaleOf(input, Greatest(input.Series, input.Unit))),
        ChartKind.Run => OfRun(input),
        ChartKind.Clinics => OfClinics(input),
        ChartKind.Funnel => FunnelMaking.Of(input),
        ChartKind.Bars => OfBars(input),
        ChartKind.Change => new Chart.Change(input.Unit, input.Change!),
        _ => new Chart.None(input.Unit, [.. input.Series, .. ByName(input.Units)]),
    };

    public static Scale ScaleOf(ChartInput input, double greatest) => Scale.To(greatest, input.Unit == ChartUnit.Count);

    public static IEnumerable<ChartPoint> ByName(IEnumerable<ChartPoint> points) => points.OrderBy(point => point.Label, DanishOrder.Comparer);

    private static Chart.Single OfSingle(ChartInput input, ChartPoint point)
    {
        var interval = point.Value.Counted is { } counted ? IntervalOf(counted, input.Unit) : (Interval?)null;
        return new(input.Unit, point, interval, ScaleOf(input, WithRoom(point.Value, interval?.High ?? point.Value.Number(input.Unit)!.Value)));
    }

    private static Chart.BeforeAfter OfTwo(ChartInput input, ChartPoint before, ChartPoint after)
    {
        var difference = (before.Value.Counted, after.Value.Counted) is ({ } one, { } other) ? DifferenceOf(one, other, input.Unit) : (Interval?)null;
        return new(input.Unit, before, after, difference, ScaleOf(input, Greatest(input.Series, input.Unit)));
    }

    private static Chart.Run OfRun(ChartInput input)
    {
        ImmutableArray<int> shown = [.. Enumerable.Range(0, input.Series.Length).Where(place => input.Series[place].Value.Number(input.Unit) is not null)];
        var numbers = shown.Select(place => input.Series[place].Value.Number(input.Unit)!.Value).ToArray();
        // The analysis names the first of the longest runs; read backwards, it is the last.
        var backwards = RunChart.Of([.. numbers.Reverse()]);
        return new(
            input.Unit, input.Series, input.Events, RunChart.Of(numbers), shown.Length,
            shown[^(1 + backwards.LongestTo)], shown[^(1 + backwards.LongestFrom)], ScaleOf(input, numbers.Max()));
    }

    private static Chart.Clinics OfClinics(ChartInput input)
    {
        ImmutableArray<double> values = [.. input.Clinics.Order()];
        return new(input.Unit, values, Quantiles.Of(values), ScaleOf(input, values[^1]));
    }

    private static Chart.Bars OfBars(ChartInput input)
    {
        var shown = input.Units.Where(unit => unit.Value.Number(input.Unit) is not null);
        var others = input.Units.Where(unit => unit.Value.Number(input.Unit) is null);
        return new(
            input.Unit,
            [.. ByName(shown).OrderByDescending(unit => unit.Value.Number(input.Unit)), .. ByName(others)],
            input.Whole,
            ScaleOf(input, Math.Max(Greatest(input.Units, input.Unit), input.Whole?.Value.Number(input.Unit) ?? 0)));
    }

    private static Interval IntervalOf(Counted counted, ChartUnit unit) =>
        (unit == ChartUnit.Share ? WilsonInterval.Of(counted, Confidence.Percent95) : CountInterval.OfRate(counted, Confidence.Percent95)).Times(unit.Factor());

    private static Interval DifferenceOf(Counted before, Counted after, ChartUnit unit) => unit == ChartUnit.Share
        ? ShareBeforeAfter.Of(before, after, Confidence.Percent95).Difference
        : RateBeforeAfter.Of(before, after, unit.Factor(), Confidence.Percent95).Difference;

    private static double Greatest(ImmutableArray<ChartPoint> points, ChartUnit unit) =>
        points.Max(point => point.Value.Number(unit) is { } number ? WithRoom(point.Value, number) : 0);

    /// <summary>What has no upper end needs an axis that goes on.</summary>
    private static double WithRoom(ChartValue value, double number) => value switch
    {
        { Bound: not ValueBound.Above } => number,
        ChartValue.Stated { Quantity.Unit: "%" } when number < 100 => Math.Min(100, number * 1.25),
        _ => number * 1.25,
    };
}
