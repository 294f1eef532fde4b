namespace KlyngeSite.Deriving.Statistics;

/// <summary>Two measurements of a share with their change. Two points are no trend: there is no verdict, only what the interval holds.</summary>
/// <param name="Before">Wilson's interval, a proportion.</param>
/// <param name="After">Wilson's interval, a proportion.</param>
/// <param name="Difference">Newcombe's interval of after minus before, in percentage points.</param>
internal sealed record ShareBeforeAfter(Interval Before, Interval After, ShareChange Change, Interval Difference)
{
    /// <summary>Whether the interval holds 0: the figures alone cannot tell a change from none.</summary>
    public bool MayBeNoChange => Difference.Contains(0);

    public static ShareBeforeAfter Of(Counted before, Counted after, Confidence confidence) => new(
        WilsonInterval.Of(before, confidence),
        WilsonInterval.Of(after, confidence),
        ShareChange.Of(before.Ratio, after.Ratio),
        DifferenceInterval.OfShares(before, after, confidence).Times(100));
}

/// <summary>Two measurements of a rate with their change.</summary>
/// <param name="Before">The count's interval, per so many.</param>
/// <param name="After">The count's interval, per so many.</param>
/// <param name="Difference">The interval of after minus before, per so many.</param>
internal sealed record RateBeforeAfter(Interval Before, Interval After, RateChange Change, Interval Difference)
{
    /// <inheritdoc cref="ShareBeforeAfter.MayBeNoChange"/>
    public bool MayBeNoChange => Difference.Contains(0);

    /// <param name="per">1000 for a rate per 1,000.</param>
    public static RateBeforeAfter Of(Counted before, Counted after, int per, Confidence confidence) => new(
        CountInterval.OfRate(before, confidence).Times(per),
        CountInterval.OfRate(after, confidence).Times(per),
        RateChange.Of(before.Per(per), after.Per(per)),
        DifferenceInterval.OfRates(before, after, confidence).Times(per));
}
