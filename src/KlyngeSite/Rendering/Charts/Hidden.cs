namespace KlyngeSite.Rendering.Charts;

/// <summary>A cross on the axis, where it tells no size: there is a number, or was none, and it is not shown.</summary>
internal static class Hidden
{
    public static void Draw(Svg svg, int x, int y) => svg.Path("cross", $"M{x - 4} {y - 4}L{x + 4} {y + 4}M{x - 4} {y + 4}L{x + 4} {y - 4}");
}
