using System.Globalization;
using KlyngeSite.Deriving.Charts;

namespace KlyngeSite.Rendering.Charts;

/// <summary>The field that marks are drawn in, and where a value lies there.</summary>
internal readonly record struct Plot(int Left, int Top, int Right, int Bottom, Scale Scale)
{
    private const int TickGap = 6;

    /// <summary>A field with a labelled upright axis: as much room on the left as the labels take.</summary>
    public static Plot Upright(Scale scale, ChartUnit unit, int top, int right, int bottom) =>
        new(scale.Ticks.Max(tick => LetterRoom.Of(Label(scale, tick, unit))) + TickGap, top, right, bottom, scale);

    public int Y(double value) => Bottom - Part(value, Bottom - Top);

    /// <summary>In tenths of a unit, for curves: whole units would show as steps on a wide screen.</summary>
    public string Fine(double across, Scale scale, double up) => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Round(Left + Math.Clamp(scale.Part(across), 0, 1) * (Right - Left), 1):0.#} {Math.Round(Bottom - Math.Clamp(Scale.Part(up), 0, 1) * (Bottom - Top), 1):0.#}");

    public int X(double value) => Left + Part(value, Right - Left);

    /// <summary>The lines and numbers of an upright axis.</summary>
    /// <param name="to">Where the lines end.</param>
    public void DrawUpright(Svg svg, ChartUnit unit, int to)
    {
        foreach (var tick in Scale.Ticks)
        {
            svg.Line("axis", Left, Y(tick), to, Y(tick));
            svg.Text(Label(Scale, tick, unit), Left - TickGap, Y(tick) + Svg.Letter / 3, Anchor.End);
        }
    }

    /// <summary>A level axis at the bottom with as many numbers as have room.</summary>
    public void DrawLevel(Svg svg, ChartUnit unit)
    {
        svg.Line("axis", Left, Bottom, Right, Bottom);
        var free = 0;
        foreach (var (place, tick) in Scale.Ticks.Index())
        {
            var isLast = place == Scale.Ticks.Length - 1;
            var label = Label(Scale, tick, unit);
            var room = LetterRoom.Of(label);
            var end = LetterRoom.Of(Label(Scale, Scale.High, unit));
            svg.Line("axis", X(tick), Bottom, X(tick), Bottom + 4);
            if (isLast)
                svg.Text(label, Right, Bottom + 20, Anchor.End);
            else if (place == 0)
                svg.Text(label, Left, Bottom + 20);
            else if (X(tick) - room / 2 > free && X(tick) + room / 2 + TickGap < Right - end)
                svg.Text(label, X(tick), Bottom + 20, Anchor.Middle);
            else
                continue;
            free = X(tick) + (place == 0 ? room : room / 2) + TickGap;
        }
    }

    private static string Label(Scale scale, double tick, ChartUnit unit) => ShownNumber.Tick(tick, tick == scale.High, unit);

    private int Part(double value, int length) => (int)Math.Round(Math.Clamp(Scale.Part(value), 0, 1) * length, MidpointRounding.AwayFromZero);
}
