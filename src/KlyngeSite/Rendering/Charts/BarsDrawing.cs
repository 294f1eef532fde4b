using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Suppression;

namespace KlyngeSite.Rendering.Charts;

/// <summary>A bar for each cluster, the longest first, with its name above it; all together is a line through them.</summary>
internal static class BarsDrawing
{
    private const int Row = 42;
    private const int Thick = 12;

    /// <summary>Beside the longest bar there is room for its number.</summary>
    private const int Longest = 240;

    /// <summary>Returns the height.</summary>
    public static int Draw(Svg svg, Chart.Bars chart)
    {
        var whole = chart.Whole?.Value.Number(chart.Unit) is { } number ? number : (double?)null;
        var top = whole is null ? 6 : 30;
        var bottom = top + chart.Units.Length * Row;
        var plot = new Plot(0, top, Longest, bottom, chart.Scale);
        svg.Line("axis", 0, top, 0, bottom);
        foreach (var (place, unit) in chart.Units.Index())
        {
            if (unit.Value.Number(chart.Unit) is { } value)
                svg.Box("bar", 0, top + place * Row + 24, End(plot, value), Thick);
            else
                Hidden.Draw(svg, 8, top + place * Row + 30);
        }
        if (whole is { } level)
        {
            var x = plot.X(level);
            svg.Line("median", x, top - 6, x, bottom);
            var text = LetterRoom.Fit($"{chart.Whole!.ShortLabel} {ShownNumber.Of(level, chart.Unit)}", Svg.Width);
            var half = LetterRoom.Of(text) / 2 + 1;
            svg.Text(text, Math.Clamp(x, half, Svg.Width - half), 18, Anchor.Middle, "strong");
        }
        // After the line, which passes behind them.
        foreach (var (place, unit) in chart.Units.Index())
            Name(svg, unit, chart.Unit, plot, top + place * Row, whole is { } all ? plot.X(all) : -1);
        return bottom + 4;
    }

    private static void Name(Svg svg, ChartPoint unit, ChartUnit measure, Plot plot, int y, int line)
    {
        svg.Text(LetterRoom.Fit(unit.ShortLabel, Svg.Width - 4), 4, y + 17);
        if (unit.Value.Number(measure) is { } value)
        {
            var (text, start) = (ShownNumber.Of(unit.Value, measure)!, End(plot, value) + 6);
            // Beyond the line, where it would run through the number.
            start = line > start - 4 && line < start + LetterRoom.Of(text) ? line + 6 : start;
            svg.Text(LetterRoom.Fit(text, Svg.Width - start), start, y + 35, Anchor.Start, "hot");
        }
        else
            svg.Text(unit.Value is ChartValue.Published { Cell: Cell.Hidden } ? "skjult" : "ikke vist", 18, y + 35);
    }

    private static int End(Plot plot, double value) => Math.Max(plot.X(value), 1);
}
