using KlyngeSite.Content.Settings;

namespace KlyngeSite.Deriving.Suppression;

/// <summary>Which sums over a table are published beside its cells.</summary>
[Flags]
internal enum PublishedTotals
{
    None = 0,

    /// <summary>Each unit over all periods.</summary>
    ByUnit = 1,

    /// <summary>Each period over all units.</summary>
    ByPeriod = 2,

    /// <summary>All units over all periods.</summary>
    Whole = 4,

    All = ByUnit | ByPeriod | Whole,
}

/// <summary>What is hidden.</summary>
internal sealed record SuppressionRules
{
    /// <summary>What is published nowhere in the country with less: a site may ask for more, never for less.</summary>
    public const int LeastThreshold = SiteSettings.LeastSmallestCount;

    public const int UsualThreshold = SiteSettings.UsualSmallestCount;

    /// <param name="threshold">3 or more. 1 to threshold − 1 is small.</param>
    /// <param name="showsZero">Whether none, and all of a share, may be shown; else they are as small numbers.</param>
    public SuppressionRules(int threshold = UsualThreshold, bool showsZero = false, PublishedTotals totals = PublishedTotals.All)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, LeastThreshold);
        (Threshold, ShowsZero, Totals) = (threshold, showsZero, totals);
    }

    public int Threshold { get; }
    public bool ShowsZero { get; }
    public PublishedTotals Totals { get; }

    /// <summary>Whether a number of people is too small to be told. None at all is not: a denominator of 0 says that nobody was asked.</summary>
    public bool IsSmall(long people) => people > 0 && people < Threshold;
}
