namespace KlyngeSite.Deriving.Statistics;

/// <summary>The interval of a count of events, and of a rate made of one: Byar's from ten events on, the exact one below.</summary>
/// <remarks>
/// Byar's: x (1 − 1/(9x) − z/(3√x))³ to (x+1) (1 − 1/(9(x+1)) + z/(3√(x+1)))³. Exact: low is the λ with P(X ≥ x) = tail, high the λ with P(X ≤ x) = tail,
/// X being Poisson with mean λ; low is 0 for x = 0. Domain: x ≥ 0, events that do not come in clusters. Byar's is a good approximation of the exact one from about ten
/// events; below, and for x = 0 above all, it is not. Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987) 69; F. Garwood 1936.
/// </remarks>
internal static class CountInterval
{
    /// <summary>The fewest events that Byar's approximation is used for.</summary>
    public const int ByarFrom = 10;

    /// <summary>Unit: events.</summary>
    /// <param name="events">0 or more.</param>
    public static Interval Of(long events, Confidence confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        return events >= ByarFrom
            ? new(Byar(events, -confidence.Z), Byar(events + 1, confidence.Z))
            : new(PoissonMean.WithAtLeast((int)events, confidence.Tail), PoissonMean.WithAtMost((int)events, confidence.Tail));
    }

    /// <summary>The count's interval over n: the denominator is taken as known. Unit: events for each of the denominator.</summary>
    public static Interval OfRate(Counted counted, Confidence confidence) => Of(counted.Numerator, confidence).Times(1.0 / counted.Denominator);

    private static double Byar(double x, double z)
    {
        var root = 1 - 1 / (9 * x) + z / (3 * Math.Sqrt(x));
        return x * root * root * root;
    }
}
