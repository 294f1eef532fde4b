using KlyngeSite.Deriving.Charts;

namespace KlyngeSite.Rendering.Charts;

/// <summary>A dot for each clinic, without names; the middle half is toned and the median a line.</summary>
internal static class ClinicsDrawing
{
    private const int Top = 30;
    private const int Bottom = 110;
    private const int Middle = 70;
    private const int Dot = 5;

    /// <summary>Returns the height.</summary>
    public static int Draw(Svg svg, Chart.Clinics chart)
    {
        var plot = new Plot(8, Top, Svg.Width - 8, Bottom, chart.Scale);
        var all = chart.Quantiles;
        var (low, high, median) = (plot.X(all.LowerQuartile), plot.X(all.UpperQuartile), plot.X(all.Median));
        svg.Box("zone", low, Top, high - low, Bottom - Top);
        plot.DrawLevel(svg, chart.Unit);
        svg.Line("median", median, Top, median, Bottom);
        foreach (var (x, y) in Places([.. chart.Values.Select(plot.X)]))
            svg.Circle("p", x, y, Dot);
        var text = $"Median {ShownNumber.Of(all.Median, chart.Unit)}";
        var half = LetterRoom.Of(text) / 2 + 1;
        svg.Text(text, Math.Clamp(median, half, Svg.Width - half), 20, Anchor.Middle, "strong");
        return 134;
    }

    /// <summary>Beside each other where there is room, else above and below the middle in turn; on each other when even that is full.</summary>
    private static IEnumerable<(int X, int Y)> Places(int[] across)
    {
        int[] rows = [0, -1, 1, -2, 2];
        var taken = new int[rows.Length];
        Array.Fill(taken, int.MinValue / 2);
        foreach (var x in across)
        {
            var row = Math.Max(Array.FindIndex(taken, last => x - last > 2 * Dot), 0);
            taken[row] = x;
            yield return (x, Middle + rows[row] * (2 * Dot + 2));
        }
    }
}
