namespace KlyngeSite.Deriving.Statistics;

/// <summary>The interval of a difference, after minus before, made of the two intervals.</summary>
/// <remarks>
/// With d = b − a and the intervals (l, u) of each: d − √((b − l_b)² + (u_a − a)²) to d + √((u_b − b)² + (a − l_a)²). Of Wilson's intervals it is Newcombe's for two shares
/// (Statistics in Medicine 17 (1998) 873–890, method 10); of the intervals of two counts it is the same construction for rates (G. Y. Zou and A. Donner, Statistics in Medicine 27
/// (2008) 1693–1702). Domain: two independent groups. The same patients measured twice are not independent: the interval is then too wide, as a rule, and never says too much.
/// </remarks>
internal static class DifferenceInterval
{
    /// <summary>Unit: a proportion from −1 to 1; times 100 it is percentage points.</summary>
    public static Interval OfShares(Counted before, Counted after, Confidence confidence) =>
        Of(before.Ratio, WilsonInterval.Of(before, confidence), after.Ratio, WilsonInterval.Of(after, confidence));

    /// <summary>Unit: events for each of the denominator.</summary>
    public static Interval OfRates(Counted before, Counted after, Confidence confidence) =>
        Of(before.Ratio, CountInterval.OfRate(before, confidence), after.Ratio, CountInterval.OfRate(after, confidence));

    private static Interval Of(double a, Interval ofA, double b, Interval ofB)
    {
        var difference = b - a;
        return new(difference - Length(b - ofB.Low, ofA.High - a), difference + Length(ofB.High - b, a - ofA.Low));
    }

    private static double Length(double one, double other) => Math.Sqrt(one * one + other * other);
}
