namespace KlyngeSite.Deriving.Statistics;

/// <summary>So many out of, or for, so many: 20 of 100 patients, 12 events for 4,000 persons. What is hidden is not one of these and cannot become one.</summary>
internal readonly record struct Counted
{
    /// <param name="numerator">0 or more.</param>
    /// <param name="denominator">1 or more.</param>
    public Counted(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        (Numerator, Denominator) = (numerator, denominator);
    }

    public long Numerator { get; }
    public long Denominator { get; }

    /// <summary>x / n. Unit: a proportion, or events for each person; <see cref="Per"/> gives the unit that is shown.</summary>
    public double Ratio => (double)Numerator / Denominator;

    /// <summary>x / n · per: 100 gives percent, 1000 gives so many per 1,000.</summary>
    public double Per(int per) => (double)Numerator * per / Denominator;

    /// <summary>The numerator as a part of the denominator, for formulas that hold for nothing else.</summary>
    /// <exception cref="ArgumentException">The numerator is over the denominator.</exception>
    public Counted AsShare() =>
        Numerator <= Denominator ? this : throw new ArgumentException("The numerator of a share is not over its denominator.");
}
