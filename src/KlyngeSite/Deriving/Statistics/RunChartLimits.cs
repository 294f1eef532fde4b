using System.Numerics;

namespace KlyngeSite.Deriving.Statistics;

/// <summary>What chance alone allows of runs and crossings.</summary>
/// <param name="LongestRun">No more useful points in a row than this: round(log₂ n) + 3.</param>
/// <param name="FewestCrossings">No fewer crossings than this: the least k with P(X ≤ k) ≥ 5 %, X being binomial with n − 1 tosses of a fair coin.</param>
/// <remarks>n is the number of useful points, those not on the median. Source: J. Anhøj and A. V. Olesen, PLoS ONE 9 (2014) e113825; J. Anhøj, PLoS ONE 10 (2015) e0121349.</remarks>
internal readonly record struct RunChartLimits(int LongestRun, int FewestCrossings)
{
    /// <summary>Below this the rules find too little and are not asked.</summary>
    public const int FewestUseful = 10;

    /// <param name="useful">10 or more.</param>
    public static RunChartLimits Of(int useful)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(useful, FewestUseful);
        return new((int)Math.Round(Math.Log2(useful)) + 3, LowerTwentieth(useful - 1));
    }

    /// <summary>Whole numbers throughout: the sum of C(n, k) is held against a twentieth of 2ⁿ, so nothing is rounded however long the chart is.</summary>
    private static int LowerTwentieth(int tosses)
    {
        var all = BigInteger.One << tosses;
        var (ways, sum, k) = (BigInteger.One, BigInteger.One, 0);
        while (sum * 20 < all)
        {
            ways = ways * (tosses - k) / (k + 1);
            k++;
            sum += ways;
        }
        return k;
    }
}
