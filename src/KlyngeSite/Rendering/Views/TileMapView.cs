using System.Globalization;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A map of tiles as numbers for SVGs, and its key in words.</summary>
internal static class TileMapView
{
    /// <summary>From one tile to the next, in the drawing's own unit; on a wide screen one unit is one pixel.</summary>
    private const int Pitch = 44;

    private const int Gap = 1;

    /// <summary>Around the tiles, so that the mark of focus is not cut off.</summary>
    private const int Margin = 3;

    /// <summary>Labels of more letters are set smaller.</summary>
    private const int LongLabel = 4;

    private static readonly string[] Tones = ["ingen historie endnu", "1 historie", $"2–{StoryCount.Many - 1} historier", $"{StoryCount.Many} eller flere historier"];

    /// <summary>Null when there is no map.</summary>
    public static ScriptObject? Of(TileMap? map, string label, ViewContext context) => map is null ? null : View.Of(
        ("label", label),
        ("parts", View.List(map.Parts.Select(part => Part(part, context)))));

    /// <summary>What the tones and dots stand for; only those that are on the map.</summary>
    public static ScriptArray? Key(ViewContext context)
    {
        var counts = context.Site.All<Municipality>().Select(context.Insights.Stories.Of).ToList();
        var tones = Enumerable.Range(0, Tones.Length).Where(tone => counts.Exists(count => count.Tone == tone))
            .Select(tone => View.Of(("class", $"t{tone}"), ("text", Tones[tone]), ("dots", Dots(tone, false, Pitch / 2, Pitch / 2))));
        var mentioned = counts.Exists(IsOnlyMentioned) ? View.Of(("class", "t0"), ("text", "nævnt i et interview fra en anden kommune"), ("dots", Dots(0, true, Pitch / 2, Pitch / 2))) : null;
        return View.List([.. tones, mentioned]);
    }

    /// <summary><c>1 interview, 2 kommentarer</c>; null when nothing is told.</summary>
    public static string? Told(StoryCount count)
    {
        string?[] parts =
        [
            count.Interviews == 0 ? null : DanishNumber.Count(count.Interviews, "interview", "interview"),
            count.Comments == 0 ? null : DanishNumber.Count(count.Comments, "kommentar", "kommentarer"),
            count.Mentions == 0 ? null : count.Stories == 0 ? "nævnt i et interview fra en anden kommune" : "nævnt i et andet interview",
        ];
        var told = string.Join(", ", parts.OfType<string>());
        return told.Length == 0 ? null : told;
    }

    private static ScriptObject Part(MapPart part, ViewContext context)
    {
        var (width, height) = ((part.LastColumn - part.FirstColumn + 1) * Pitch + 2 * Margin, (part.LastRow - part.FirstRow + 1) * Pitch + 2 * Margin);
        return View.Of(
            ("view_box", $"{-Margin} {-Margin} {Number(width)} {Number(height)}"),
            ("width", Number(width)),
            ("height", Number(height)),
            ("borders", part.Borders.IsEmpty ? null : string.Concat(part.Borders.Select(border => Line(border, part)))),
            ("regions", View.List(part.Regions.Select(region => Region(region, part, context)))));
    }

    private static ScriptObject Region(MapRegion region, MapPart part, ViewContext context) => View.Of(
        ("name", region.Name),
        ("short_name", NameRoom.ShortName(region.Name)),
        ("name_at", region.NameAt is { } at ? View.Of(("x", Number(X(at.Column, part) + at.Columns * Pitch / 2)), ("y", Number(Y(at.Row, part) + Pitch * 5 / 8))) : null),
        ("tiles", View.List(region.Tiles.Select(tile => Tile(tile, part, context)))));

    private static ScriptObject Tile(MapTile tile, MapPart part, ViewContext context)
    {
        var count = context.Insights.Stories.Of(tile.Municipality);
        var (x, y) = (X(tile.Column, part), Y(tile.Row, part));
        return View.Of(
            ("url", context.Site.Url(tile.Municipality)),
            ("title", $"{tile.Municipality.Name} ({tile.Tile.Label}): {Told(count) ?? Tones[0]}"),
            ("class", $"t{count.Tone}{(tile.Tile.Label.Length >= LongLabel ? " long" : "")}"),
            ("label", tile.Tile.Label),
            ("x", Number(x + Gap)),
            ("y", Number(y + Gap)),
            ("size", Number(Pitch - 2 * Gap)),
            ("text_x", Number(x + Pitch / 2)),
            ("text_y", Number(y + Pitch * 5 / 8)),
            ("dots", Dots(count.Tone, IsOnlyMentioned(count), x + Pitch / 2, y + Pitch * 5 / 6)));
    }

    private static bool IsOnlyMentioned(StoryCount count) => count is { Stories: 0, Mentions: > 0 };

    /// <summary>As many dots as the tone says, beside each other; a ring for what is only mentioned.</summary>
    private static ScriptArray? Dots(int tone, bool isRing, int x, int y) => View.List(Enumerable.Range(0, isRing ? 1 : tone)
        .Select(i => View.Of(("x", Number(x + (2 * i - Math.Max(0, tone - 1)) * 4)), ("y", Number(y)), ("class", isRing ? "ring" : null))));

    private static string Line(MapBorder border, MapPart part) =>
        $"M{Number(X(border.Column, part))} {Number(Y(border.Row, part))}{(border.IsUpright ? "v" : "h")}{Number(Pitch)}";

    private static int X(int column, MapPart part) => (column - part.FirstColumn) * Pitch;

    private static int Y(int row, MapPart part) => (row - part.FirstRow) * Pitch;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
