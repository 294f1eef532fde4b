using CsCheck;
using KlyngeSite.Deriving.Statistics;

namespace KlyngeSite.Tests.Deriving.Statistics;

/// <summary>Rates, percent and percentage points, before and after.</summary>
public class ChangeTests
{
    [Fact]
    public void A_rate_is_so_many_for_so_many()
    {
        var counted = new Counted(20, 400);
        Assert.Equal((0.05, 5.0, 50.0), (counted.Ratio, counted.Per(100), counted.Per(1000)));
    }

    [Fact]
    public void From_twenty_to_fifty_percent_is_thirty_points_and_two_and_a_half_times()
    {
        var change = ShareChange.Of(0.2, 0.5);
        Assert.Equal(30, change.PercentagePoints, 1e-9);
        Assert.Equal(150, change.RelativePercent!.Value, 1e-9);
        Assert.Equal(2.5, change.Times!.Value, 1e-9);
    }

    [Fact]
    public void From_nothing_there_is_no_relative_change() => Assert.Equal(new RateChange(3, null, null), RateChange.Of(0, 3));

    [Fact]
    public void A_share_over_one_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => ShareChange.Of(20, 50));

    [Fact]
    public void A_change_there_and_back_is_none() => Gen.Select(Gen.Double[0.01, 1], Gen.Double[0.01, 1]).Sample((a, b) =>
    {
        var (there, back) = (ShareChange.Of(a, b), ShareChange.Of(b, a));
        Assert.Equal(0, there.PercentagePoints + back.PercentagePoints, 1e-9);
        Assert.Equal(1, there.Times!.Value * back.Times!.Value, 1e-9);
    });

    [Fact]
    public void Before_and_after_have_their_intervals_in_the_unit_that_is_shown()
    {
        var shares = ShareBeforeAfter.Of(new(48, 80), new(56, 70), Confidence.Percent95);
        Assert.Equal(20, shares.Change.PercentagePoints, 1e-9);
        Assert.Equal(5.24, shares.Difference.Low, 5e-3);
        Assert.Equal(33.39, shares.Difference.High, 5e-3);
        Assert.False(shares.MayBeNoChange);
        Assert.True(ShareBeforeAfter.Of(new(5, 10), new(6, 10), Confidence.Percent95).MayBeNoChange);

        var rates = RateBeforeAfter.Of(new(100, 4000), new(60, 4000), 1000, Confidence.Percent95);
        Assert.Equal(-10, rates.Change.Difference, 1e-9);
        Assert.Equal(81.3621 / 4, rates.Before.Low, 1e-4);
        Assert.True(rates.Difference.Contains(-10) && !rates.MayBeNoChange);
    }

    [Fact]
    public void The_same_rate_for_a_larger_unit_is_a_larger_number() => Gen.Select(Gen.Long[1, 400], Gen.Long[1, 400], Gen.Long[500, 9000]).Sample((x, y, n) =>
    {
        var (one, thousand) = (RateBeforeAfter.Of(new(x, n), new(y, n), 1, Confidence.Percent95), RateBeforeAfter.Of(new(x, n), new(y, n), 1000, Confidence.Percent95));
        Assert.Equal(one.Difference.Low * 1000, thousand.Difference.Low, 1e-6);
        Assert.Equal(one.MayBeNoChange, thousand.MayBeNoChange);
    });
}
