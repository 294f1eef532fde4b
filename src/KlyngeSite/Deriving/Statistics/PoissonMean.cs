namespace KlyngeSite.Deriving.Statistics;

/// <summary>Which mean of a Poisson distribution gives a probability, for few events.</summary>
/// <remarks>
/// P(X ≤ x) = e^−λ Σ λᵏ/k! for k = 0..x falls as λ grows, so halving finds the λ: each step adds a bit, and after some sixty nothing is left to halve. These are the χ²
/// quantiles ½ χ²(2x) and ½ χ²(2x + 2) without a table of them. Domain: a few dozen events; sums of more terms would lose digits.
/// </remarks>
internal static class PoissonMean
{
    /// <summary>More than any answer for a few dozen events.</summary>
    private const double Highest = 200;

    /// <summary>The λ with P(X ≥ events) = probability; 0 for no events.</summary>
    public static double WithAtLeast(int events, double probability) => events == 0 ? 0 : WithAtMost(events - 1, 1 - probability);

    /// <summary>The λ with P(X ≤ events) = probability.</summary>
    public static double WithAtMost(int events, double probability)
    {
        var (low, high) = (0.0, Highest);
        while (true)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
                return middle;
            if (AtMost(events, middle) > probability)
                low = middle;
            else
                high = middle;
        }
    }

    private static double AtMost(int events, double mean)
    {
        var (term, sum) = (1.0, 1.0);
        for (var k = 1; k <= events; k++)
        {
            term *= mean / k;
            sum += term;
        }
        return Math.Exp(-mean) * sum;
    }
}
