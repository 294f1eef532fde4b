namespace KlyngeSite.Deriving.Statistics;

/// <summary>From low to high, both included, in the unit of what it is made for.</summary>
internal readonly record struct Interval(double Low, double High)
{
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>The same interval in another unit, as in percent for a share.</summary>
    public Interval Times(double factor) => new(Low * factor, High * factor);
}
