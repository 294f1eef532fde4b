namespace KlyngeSite.Deriving.Statistics;

/// <summary>How sure an interval or a limit is, with the normal quantile that belongs to it.</summary>
/// <remarks>
/// Two levels are used and no others, so the quantiles are constants: z = Φ⁻¹((1 + level) / 2), with Φ the standard normal distribution. They are held against
/// an independent library in the tests.
/// </remarks>
internal sealed record Confidence
{
    public static readonly Confidence Percent95 = new(0.95, 1.959963984540054);

    /// <summary>The outer limits of a funnel plot: one point in 500 lies outside them by chance.</summary>
    public static readonly Confidence Percent998 = new(0.998, 3.090232306167813);

    private Confidence(double level, double z) => (Level, Z) = (level, z);

    /// <summary>Between 0 and 1.</summary>
    public double Level { get; }

    /// <summary>Standard deviations on either side of the mean.</summary>
    public double Z { get; }

    /// <summary>The probability beyond one end, (1 − level) / 2.</summary>
    public double Tail => (1 - Level) / 2;
}
