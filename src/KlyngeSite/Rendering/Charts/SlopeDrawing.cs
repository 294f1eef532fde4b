using KlyngeSite.Deriving.Charts;

namespace KlyngeSite.Rendering.Charts;

/// <summary>Before and after: an empty dot, a full dot, and the line between them.</summary>
internal static class SlopeDrawing
{
    private const int Top = 40;
    private const int Bottom = 180;

    /// <summary>Returns the height.</summary>
    public static int Draw(Svg svg, Chart.BeforeAfter chart)
    {
        var plot = Plot.Upright(chart.Scale, chart.Unit, Top, Svg.Width, Bottom);
        var (left, right) = (plot.Left + (Svg.Width - plot.Left) / 4, plot.Left + (Svg.Width - plot.Left) * 5 / 8);
        plot.DrawUpright(svg, chart.Unit, Svg.Width);
        if ((ShownNumber.UnitOf(chart.Unit, chart.After.Value) ?? ShownNumber.UnitOf(chart.Unit, chart.Before.Value)) is { } unit)
            svg.Text(LetterRoom.Fit(unit, Svg.Width), 0, 12);
        int? Y(ChartPoint point) => point.Value.Number(chart.Unit) is { } number ? plot.Y(number) : null;
        var (before, after) = (Y(chart.Before), Y(chart.After));
        Open(svg, plot, chart.Before.Value, left, before);
        Open(svg, plot, chart.After.Value, right, after);
        if ((before, after) is ({ } from, { } to))
            svg.Line("trace", left, from, right, to);
        Point(svg, chart.Unit, chart.Before, "before", left, before);
        Point(svg, chart.Unit, chart.After, "p", right, after);
        // On the side of the dot that the line does not take.
        if (before is { } one)
        {
            var text = LetterRoom.Fit(Value(chart.Before, chart.Unit), 2 * (left - plot.Left) + 60);
            var half = LetterRoom.Of(text) / 2;
            svg.Text(text, Math.Max(left, half), Math.Clamp(after < one ? one + 22 : one - 12, 28, Bottom - 4), Anchor.Middle, "strong");
        }
        if (after is { } other)
            svg.Text(LetterRoom.Fit(Value(chart.After, chart.Unit), Svg.Width - right - 10), right + 10, other + 5, Anchor.Start, "hot");
        return 210;
    }

    private static void Point(Svg svg, ChartUnit unit, ChartPoint point, string name, int x, int? y)
    {
        if (y is { } at)
            svg.Circle(name, x, at, 5);
        else
            Hidden.Draw(svg, x, Bottom);
        var room = unit == ChartUnit.Share ? 130 : 120;
        var text = LetterRoom.Fit(point.ShortLabel, room);
        svg.Text(text, Math.Clamp(x, LetterRoom.Of(text) / 2, Svg.Width - LetterRoom.Of(text) / 2), 204, Anchor.Middle);
    }

    private static void Open(Svg svg, Plot plot, ChartValue value, int x, int? y)
    {
        if (y is { } at && value.Bound is ValueBound.Above or ValueBound.Below)
            svg.Line("ghost", x, y!.Value, x, value.Bound == ValueBound.Above ? plot.Top : plot.Bottom);
    }

    /// <summary>Without a long unit, which stands above the axis.</summary>
    private static string Value(ChartPoint point, ChartUnit unit) => point.Value is ChartValue.Stated { Quantity: { Unit: not (null or "%") } quantity }
        ? (quantity with { Unit = null }).Danish
        : ShownNumber.Of(point.Value, unit)!;
}
