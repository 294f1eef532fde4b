namespace KlyngeSite.Deriving.Statistics;

/// <summary>Wilson's score interval of a share.</summary>
/// <remarks>
/// With x of n, p = x / n and q = 1 − p: (2x + z² ∓ z √(z² + 4xq)) / (2 (n + z²)). Unit: a proportion from 0 to 1. Domain: 0 ≤ x ≤ n, n ≥ 1; it holds for small n and for
/// shares near 0 and 1, where the simple p ± z √(pq / n) does not. Source: E. B. Wilson 1927; R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, method 3.
/// </remarks>
internal static class WilsonInterval
{
    /// <exception cref="ArgumentException">The numerator is over the denominator.</exception>
    public static Interval Of(Counted counted, Confidence confidence)
    {
        var (x, n) = ((double)counted.AsShare().Numerator, (double)counted.Denominator);
        var z = confidence.Z;
        var middle = 2 * x + z * z;
        var reach = z * Math.Sqrt(z * z + 4 * x * (1 - x / n));
        var scale = 2 * (n + z * z);
        // The ends are 0 and 1 by algebra there, and would be nearly so by arithmetic.
        return new(x == 0 ? 0 : (middle - reach) / scale, x == n ? 1 : (middle + reach) / scale);
    }
}
