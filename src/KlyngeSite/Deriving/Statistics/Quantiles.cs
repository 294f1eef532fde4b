namespace KlyngeSite.Deriving.Statistics;

/// <summary>Least, quartiles, greatest.</summary>
/// <remarks>
/// The quantile q of n sorted values is at place (n − 1) q, counted from 0, and between two values on the line from one to the other: the definition of PERCENTILE_CONT in SQL, of
/// QUARTILE.INC in spreadsheets and of type 7 in R. Unit: that of the values. Domain: one value or more. Source: R. J. Hyndman and Y. Fan, The American Statistician 50 (1996) 361–365.
/// </remarks>
internal readonly record struct Quantiles(double Least, double LowerQuartile, double Median, double UpperQuartile, double Greatest)
{
    /// <param name="values">In any order; none is a NaN.</param>
    /// <exception cref="ArgumentException">There is no value, or one is no number.</exception>
    public static Quantiles Of(IEnumerable<double> values)
    {
        var sorted = values.ToArray();
        if (sorted.Length == 0 || Array.Exists(sorted, value => !double.IsFinite(value)))
            throw new ArgumentException("Quantiles are of numbers.");
        Array.Sort(sorted);
        return new(sorted[0], At(sorted, 1), At(sorted, 2), At(sorted, 3), sorted[^1]);
    }

    // In whole quarters, so that a quartile that is one of the values is that value to the bit.
    private static double At(double[] sorted, int quarters)
    {
        var (place, rest) = Math.DivRem((sorted.Length - 1) * quarters, 4);
        return rest == 0 ? sorted[place] : sorted[place] + (sorted[place + 1] - sorted[place]) * (rest / 4.0);
    }
}
