namespace KlyngeSite.Deriving.Statistics;

/// <summary>What a run chart says.</summary>
internal enum RunChartVerdict
{
    /// <summary>Under ten useful points: nothing is said.</summary>
    TooFewPoints,

    /// <summary>No more than chance: not a proof that nothing changed.</summary>
    NoSign,

    /// <summary>A run that is too long, or too few crossings.</summary>
    Sign,
}

/// <summary>A run chart after Anhøj: values in time about their own median.</summary>
/// <param name="Median">Of all points.</param>
/// <param name="Useful">Points that are not on the median; the others neither break a run nor make it longer.</param>
/// <param name="LongestRun">Useful points in a row on one side.</param>
/// <param name="LongestFrom">Place of the first of the longest run, the earliest among equals; −1 when there is none.</param>
/// <param name="LongestTo">Place of its last.</param>
/// <param name="Crossings">How often two useful points that follow each other lie on different sides.</param>
/// <param name="Limits">Null under ten useful points.</param>
/// <remarks>Unit: that of the values. Domain: values in order of time, what is missing or hidden left out. Cost: n log n. Source: as <see cref="RunChartLimits"/>.</remarks>
internal sealed record RunChart(double Median, int Useful, int LongestRun, int LongestFrom, int LongestTo, int Crossings, RunChartLimits? Limits)
{
    public bool HasLongRun => Limits is { } limits && LongestRun > limits.LongestRun;
    public bool HasFewCrossings => Limits is { } limits && Crossings < limits.FewestCrossings;

    public RunChartVerdict Verdict => Limits is null ? RunChartVerdict.TooFewPoints : HasLongRun || HasFewCrossings ? RunChartVerdict.Sign : RunChartVerdict.NoSign;

    /// <param name="values">At least one, in order of time; none is a NaN.</param>
    public static RunChart Of(IReadOnlyList<double> values)
    {
        var median = Quantiles.Of(values).Median;
        var sorted = values.Order().ToArray();
        var (lower, upper) = (sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2]);
        var (useful, run, from, side, crossings) = (0, 0, 0, 0, 0);
        var longest = (Length: 0, From: -1, To: -1);
        for (var i = 0; i < values.Count; i++)
        {
            var now = Side(values[i], lower, upper);
            if (now == 0)
                continue;
            useful++;
            if (now != side)
            {
                crossings += side == 0 ? 0 : 1;
                (side, run, from) = (now, 0, i);
            }
            run++;
            if (run > longest.Length)
                longest = (run, from, i);
        }
        return new(median, useful, longest.Length, longest.From, longest.To, crossings, useful < RunChartLimits.FewestUseful ? null : RunChartLimits.Of(useful));
    }

    // By order alone: a median between two values has no point on it, whatever their mean is rounded to.
    private static int Side(double value, double lower, double upper) => lower < upper ? value <= lower ? -1 : 1 : value.CompareTo(lower);
}
