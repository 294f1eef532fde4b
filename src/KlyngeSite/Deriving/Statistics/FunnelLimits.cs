namespace KlyngeSite.Deriving.Statistics;

/// <summary>Where a unit lies in a funnel plot.</summary>
internal enum FunnelPlace
{
    BelowOuter,
    BelowInner,
    Within,
    AboveInner,
    AboveOuter,
}

/// <summary>What chance allows a unit of a given size, when it is like the whole.</summary>
/// <param name="Inner">95 %: one unit in twenty lies outside by chance.</param>
/// <param name="Outer">99.8 %: one in five hundred.</param>
/// <remarks>
/// Shares, with the target t = Σx / Σn: sin²(asin √t ∓ z / (2√n)), the angle kept within 0 and π/2. Rates: (√t ∓ z / (2√n))², the root kept at 0 or above. Both are the
/// transformation that makes the variance the same for all t (¼n). No allowance for more spread than chance (overdispersion): for 5–25 units it cannot be estimated, and the page
/// must say so. Unit: that of the target. Domain: n ≥ 1, 0 ≤ t (≤ 1 for a share). Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202; M. S. Bartlett 1936.
/// </remarks>
internal readonly record struct FunnelLimits(Interval Inner, Interval Outer)
{
    /// <param name="target">The share of the whole, from 0 to 1.</param>
    public static FunnelLimits OfShare(double target, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(target, 1);
        return Of(target, denominator, share => Math.Asin(Math.Sqrt(share)), angle => Square(Math.Sin(Math.Clamp(angle, 0, Math.PI / 2))));
    }

    /// <param name="target">Events for each of the denominator.</param>
    public static FunnelLimits OfRate(double target, long denominator) =>
        Of(target, denominator, Math.Sqrt, root => Square(Math.Max(root, 0)));

    public FunnelPlace Place(double value) =>
        value < Outer.Low ? FunnelPlace.BelowOuter
        : value < Inner.Low ? FunnelPlace.BelowInner
        : value > Outer.High ? FunnelPlace.AboveOuter
        : value > Inner.High ? FunnelPlace.AboveInner
        : FunnelPlace.Within;

    private static FunnelLimits Of(double target, long denominator, Func<double, double> there, Func<double, double> back)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        return new(At(Confidence.Percent95), At(Confidence.Percent998));

        Interval At(Confidence confidence)
        {
            var reach = confidence.Z / (2 * Math.Sqrt(denominator));
            return new(back(there(target) - reach), back(there(target) + reach));
        }
    }

    private static double Square(double value) => value * value;
}
