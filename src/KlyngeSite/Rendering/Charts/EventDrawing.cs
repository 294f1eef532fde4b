using System.Collections.Immutable;
using System.Globalization;
using KlyngeSite.Deriving.Charts;

namespace KlyngeSite.Rendering.Charts;

/// <summary>What happened, as upright lines: a single one is named at its line, several have numbers that the key explains.</summary>
internal static class EventDrawing
{
    public static void Draw(Svg svg, ImmutableArray<ChartEvent> events, SeriesPlaces places, int top, int bottom)
    {
        var free = 0;
        foreach (var group in events.Select((one, place) => (one.PointsBefore, one.Text, Number: place + 1)).GroupBy(one => one.PointsBefore).OrderBy(group => group.Key))
        {
            var x = places.Between(group.Key);
            svg.Line("event", x, top - 8, x, bottom);
            svg.Circle("flag", x, top - 8, 5);
            var text = events.Length == 1 ? group.First().Text : string.Join(", ", group.Select(one => one.Number.ToString(CultureInfo.InvariantCulture)));
            var (before, after) = (x - 10, Svg.Width - x - 10);
            // A number may stand on one side only, so that it is not taken for its neighbour's.
            if (events.Length == 1 && before > after)
                svg.Text(LetterRoom.Fit(text, before), x - 10, top - 12, Anchor.End, "strong");
            else if (x + 10 >= free && LetterRoom.Fit(text, after) is { Length: > 0 } fitting)
            {
                svg.Text(fitting, x + 10, top - 12, Anchor.Start, "strong");
                free = x + 10 + LetterRoom.Of(fitting);
            }
        }
    }
}
