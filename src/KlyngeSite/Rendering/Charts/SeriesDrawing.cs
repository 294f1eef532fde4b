using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KlyngeSite.Deriving.Charts;

namespace KlyngeSite.Rendering.Charts;

/// <summary>Measurements in order of time, with what happened between them and, when there are enough, their median.</summary>
internal static class SeriesDrawing
{
    private const int Top = 44;
    private const int Bottom = 180;
    private const string MedianLabel = "Median";

    /// <summary>Returns the height.</summary>
    /// <param name="run">Null when there are too few for a median.</param>
    public static int Draw(Svg svg, ChartUnit unit, ImmutableArray<ChartPoint> points, ImmutableArray<ChartEvent> events, Scale scale, Chart.Run? run)
    {
        var last = points.LastOrDefault(point => point.Value.Number(unit) is not null);
        var label = LetterRoom.Fit(ShownNumber.Of(last!.Value, unit)!, 110);
        var right = Svg.Width - Math.Max(LetterRoom.Of(label), run is null ? 0 : LetterRoom.Of(MedianLabel)) - 10;
        var plot = Plot.Upright(scale, unit, Top, right, Bottom);
        var places = new SeriesPlaces(plot.Left, right, points.Length);
        if (run is { Analysis.HasLongRun: true })
            Zone(svg, places, run);
        plot.DrawUpright(svg, unit, right);
        if (ShownNumber.UnitOf(unit, last.Value) is { } text)
            svg.Text(LetterRoom.Fit(text, Svg.Width), 0, 12);
        var median = run is null ? (int?)null : plot.Y(run.Analysis.Median);
        if (median is { } level)
            svg.Line("median", plot.Left, level, right, level);
        EventDrawing.Draw(svg, events, places, Top, Bottom);
        Trace(svg, unit, points, plot, places);
        var from = events.Length == 0 ? 0 : events.Min(one => one.PointsBefore);
        foreach (var (place, point) in points.Index())
        {
            if (point.Value.Number(unit) is { } number)
                svg.Circle(place < from ? "before" : "p", places.X(place), plot.Y(number), places.Dot);
            else
                Hidden.Draw(svg, places.X(place), Bottom);
        }
        var y = plot.Y(last.Value.Number(unit)!.Value);
        if (median is { } line)
        {
            svg.Text(MedianLabel, right + 6, line + 5);
            if (Math.Abs(y - line) < Svg.Letter + 1)
                y = y <= line ? line - Svg.Letter - 1 : line + Svg.Letter + 1;
        }
        svg.Text(label, right + 6, y + 5, Anchor.Start, "hot");
        Ends(svg, points, plot);
        return 206;
    }

    private static void Zone(Svg svg, SeriesPlaces places, Chart.Run run)
    {
        var (from, to) = (places.Between(run.RunFrom), places.Between(run.RunTo + 1));
        svg.Box("zone", from, Top, to - from, Bottom - Top);
    }

    /// <summary>A line through measurements that follow each other; where one is not shown there is a gap, for nobody knows its way.</summary>
    private static void Trace(Svg svg, ChartUnit unit, ImmutableArray<ChartPoint> points, Plot plot, SeriesPlaces places)
    {
        var (data, isDrawing) = (new StringBuilder(), false);
        foreach (var (place, point) in points.Index())
        {
            if (point.Value.Number(unit) is { } number)
                data.Append(CultureInfo.InvariantCulture, $"{(isDrawing ? 'L' : 'M')}{places.X(place)} {plot.Y(number)}");
            isDrawing = point.Value.Number(unit) is not null;
        }
        svg.Path("trace", data.ToString());
    }

    private static void Ends(Svg svg, ImmutableArray<ChartPoint> points, Plot plot)
    {
        var half = (Svg.Width - plot.Left) / 2 - 4;
        var last = LetterRoom.Fit(points[^1].ShortLabel, half);
        // Below its dot, as far as the first leaves room.
        svg.Text(last, Math.Clamp(plot.Left + half + 8 + LetterRoom.Of(last), plot.Right, Svg.Width), 200, Anchor.End);
        svg.Text(LetterRoom.Fit(points[0].ShortLabel, half), plot.Left, 200);
    }
}

/// <summary>Where the measurements of a series lie: evenly, for each is a period of the same length.</summary>
internal readonly record struct SeriesPlaces(int Left, int Right, int Count)
{
    private const int Edge = 8;

    public int X(int place) => Count == 1 ? (Left + Right) / 2 : Left + Edge + (int)Math.Round((double)(Right - Left - 2 * Edge) * place / (Count - 1), MidpointRounding.AwayFromZero);

    /// <summary>Halfway between the measurement and the one before it.</summary>
    public int Between(int place) => place <= 0 ? Left : place >= Count ? Right : (X(place - 1) + X(place)) / 2;

    /// <summary>As large as has room beside the next.</summary>
    public int Dot => Count < 2 ? 5 : ((Right - Left - 2 * Edge) / (Count - 1)) switch { >= 12 => 4, >= 7 => 3, _ => 2 };
}
