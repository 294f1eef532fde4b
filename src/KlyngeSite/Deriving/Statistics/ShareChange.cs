namespace KlyngeSite.Deriving.Statistics;

/// <summary>How a share changed. Percentage points and percent have names of their own, so that nobody can write one and mean the other: from 20 % to 50 % is 30 percentage points, and 150 %.</summary>
/// <param name="PercentagePoints">(b − a) · 100.</param>
/// <param name="RelativePercent">(b / a − 1) · 100; null when it was nothing before.</param>
/// <param name="Times">b / a; null when it was nothing before.</param>
internal sealed record ShareChange(double PercentagePoints, double? RelativePercent, double? Times)
{
    /// <param name="before">A proportion from 0 to 1.</param>
    /// <param name="after">A proportion from 0 to 1.</param>
    public static ShareChange Of(double before, double after)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(before, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(after, 1);
        var relative = RateChange.Of(before, after);
        return new(relative.Difference * 100, relative.RelativePercent, relative.Times);
    }
}

/// <summary>How a rate or a count changed.</summary>
/// <param name="Difference">b − a, in the rate's own unit.</param>
/// <param name="RelativePercent">(b / a − 1) · 100; null when it was nothing before.</param>
/// <param name="Times">b / a; null when it was nothing before.</param>
internal sealed record RateChange(double Difference, double? RelativePercent, double? Times)
{
    /// <param name="before">0 or more.</param>
    /// <param name="after">0 or more.</param>
    public static RateChange Of(double before, double after)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return before == 0 ? new(after - before, null, null) : new(after - before, (after / before - 1) * 100, after / before);
    }
}
