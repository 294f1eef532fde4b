using System.Collections.Immutable;

namespace KlyngeSite.Deriving;

/// <summary>
/// A cluster's mark: one dot for each doctor, laid out as leaves are on a stem. Dot i lies at angle i · 137.508° and
/// distance 0.54 · √(i + 0.5) (Vogel's model of phyllotaxis); dot 0 is the coordinator.
/// </summary>
/// <param name="Radius">Half the side of the square that holds all dots, in the dots' own unit.</param>
internal sealed record Seal(ImmutableArray<(double X, double Y)> Dots, double Radius)
{
    public const int MostDots = 200;
    private const double GoldenAngle = 2.39996322972865332;
    private const double Spacing = 0.54;
    private const double Margin = 0.5;

    /// <summary>The mark of so many doctors; null when there are none or too many to draw.</summary>
    public static Seal? Of(int doctors)
    {
        if (doctors is < 1 or > MostDots)
            return null;
        var dots = ImmutableArray.CreateBuilder<(double, double)>(doctors);
        for (var i = 0; i < doctors; i++)
        {
            var (distance, angle) = (Spacing * Math.Sqrt(i + 0.5), i * GoldenAngle + 1.2);
            dots.Add((Round(distance * Math.Cos(angle)), Round(distance * Math.Sin(angle))));
        }
        return new(dots.MoveToImmutable(), Round(Spacing * Math.Sqrt(doctors - 0.5) + Margin));
    }

    /// <summary>Two decimals: what the drawing needs, and the same text on every machine.</summary>
    private static double Round(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
