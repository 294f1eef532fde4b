using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Statistics;

namespace KlyngeSite.Rendering.Charts;

/// <summary>Units by size, between the lines that chance draws. One outside the outer lines is a diamond with its name.</summary>
internal static class FunnelDrawing
{
    private const int Top = 28;
    private const int Bottom = 200;

    /// <summary>Returns the height.</summary>
    public static int Draw(Svg svg, Chart.Funnel chart)
    {
        var up = Plot.Upright(chart.Scale, chart.Unit, Top, Svg.Width - 58, Bottom);
        var across = new Plot(up.Left, Top, up.Right, Bottom, chart.Across);
        up.DrawUpright(svg, chart.Unit, up.Right);
        if (ShownNumber.UnitOf(chart.Unit, chart.Units[0].Point.Value) is { } unit)
            svg.Text(LetterRoom.Fit(unit, Svg.Width), 0, 12);
        svg.Line("median", up.Left, up.Y(chart.Target), up.Right, up.Y(chart.Target));
        foreach (var (name, value) in Curves())
            svg.Path(name, "M" + string.Join('L', chart.Curve.Select(at => up.Fine(at.Denominator, chart.Across, value(at)))));
        Labels(svg, chart, up);
        across.DrawLevel(svg, ChartUnit.Count);
        foreach (var one in chart.Units)
            Unit(svg, one, across.X(one.Denominator), up.Y(one.Value), up);
        return 226;
    }

    private static IEnumerable<(string Name, Func<FunnelCurvePoint, double> Value)> Curves() =>
        [("limit", at => at.Inner.Low), ("limit", at => at.Inner.High), ("limit outer", at => at.Outer.Low), ("limit outer", at => at.Outer.High)];

    /// <summary>Each line is named where it ends; when two ends are close, the outer name gives way upwards.</summary>
    private static void Labels(Svg svg, Chart.Funnel chart, Plot up)
    {
        var end = chart.Curve[^1];
        var whole = up.Y(chart.Target);
        var inner = Math.Min(up.Y(end.Inner.High), whole - Svg.Letter - 1);
        var outer = Math.Min(up.Y(end.Outer.High), inner - Svg.Letter - 1);
        svg.Text("Alle", up.Right + 4, whole + 5);
        svg.Text("95\u00A0%", up.Right + 4, inner + 5);
        svg.Text("99,8\u00A0%", up.Right + 4, Math.Max(outer + 5, Svg.Letter));
    }

    private static void Unit(Svg svg, FunnelUnit unit, int x, int y, Plot plot)
    {
        if (unit.Place is not (FunnelPlace.AboveOuter or FunnelPlace.BelowOuter))
        {
            svg.Circle(unit.Place == FunnelPlace.Within ? "p" : "before", x, y, 4);
            return;
        }
        svg.Path("p", $"M{x} {y - 6}L{x + 6} {y}L{x} {y + 6}L{x - 6} {y}Z");
        var (before, after) = (x - plot.Left - 10, Svg.Width - x - 10);
        var isBefore = before > after;
        svg.Text(LetterRoom.Fit(unit.Point.ShortLabel, Math.Max(before, after)), isBefore ? x - 9 : x + 9, y + 5, isBefore ? Anchor.End : Anchor.Start, "hot");
    }
}
