using KlyngeSite.Deriving.Charts;

namespace KlyngeSite.Rendering.Charts;

/// <summary>One value on its axis: a dot, a line for what chance allows, a dotted one where the source leaves an end open.</summary>
internal static class SingleDrawing
{
    private const int Middle = 52;

    /// <summary>Returns the height.</summary>
    public static int Draw(Svg svg, Chart.Single chart)
    {
        var plot = new Plot(8, 24, Svg.Width - 8, 76, chart.Scale);
        plot.DrawLevel(svg, chart.Unit);
        var value = chart.Point.Value;
        var x = plot.X(value.Number(chart.Unit)!.Value);
        if (value.Bound is ValueBound.Above or ValueBound.Below)
            svg.Line("ghost", x, Middle, value.Bound == ValueBound.Above ? plot.Right : plot.Left, Middle);
        if (chart.Interval is { } interval)
        {
            var (low, high) = (plot.X(interval.Low), plot.X(interval.High));
            svg.Path("range", $"M{low} {Middle}H{high}M{low} {Middle - 6}V{Middle + 6}M{high} {Middle - 6}V{Middle + 6}");
        }
        svg.Circle("p", x, Middle, 5);
        var text = LetterRoom.Fit(ShownNumber.Of(value, chart.Unit)!, Svg.Width);
        var half = LetterRoom.Of(text) / 2 + 1;
        svg.Text(text, Math.Clamp(x, half, Svg.Width - half), 34, Anchor.Middle, "hot");
        return 100;
    }
}
