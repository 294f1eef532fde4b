using System.Globalization;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A cluster's mark as numbers for an SVG.</summary>
internal static class SealView
{
    /// <summary>Null when the source does not say how many doctors there are.</summary>
    public static ScriptObject? Of(Cluster cluster)
    {
        if (cluster.Doctors is not { } doctors || Seal.Of((int)Math.Min(doctors.Value, Seal.MostDots + 1)) is not { } seal)
            return null;
        var (low, size) = (Number(-seal.Radius), Number(2 * seal.Radius));
        return View.Of(
            ("view_box", $"{low} {low} {size} {size}"),
            ("label", $"{DanishNumber.Count(seal.Dots.Length, "prik", "prikker")}, en for hver læge"),
            ("core", Dot(seal.Dots[0])),
            ("dots", View.List(seal.Dots.Skip(1).Select(Dot))));
    }

    private static ScriptObject Dot((double X, double Y) dot) => View.Of(("x", Number(dot.X)), ("y", Number(dot.Y)));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
