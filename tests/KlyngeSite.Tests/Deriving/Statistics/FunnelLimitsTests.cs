using CsCheck;
using KlyngeSite.Deriving.Statistics;
using MathNet.Numerics.Distributions;

namespace KlyngeSite.Tests.Deriving.Statistics;

/// <summary>Limits of a funnel plot.</summary>
public class FunnelLimitsTests
{
    [Fact]
    public void Shares_have_the_known_limits()
    {
        var limits = FunnelLimits.OfShare(0.2, 100);
        Assert.Equal(0.127846, limits.Inner.Low, 1e-6);
        Assert.Equal(0.283641, limits.Inner.High, 1e-6);
        Assert.Equal(0.092559, limits.Outer.Low, 1e-6);
        Assert.Equal(0.335862, limits.Outer.High, 1e-6);
    }

    [Theory]
    [InlineData(0.05, nameof(FunnelPlace.BelowOuter))]
    [InlineData(0.11, nameof(FunnelPlace.BelowInner))]
    [InlineData(0.2, nameof(FunnelPlace.Within))]
    [InlineData(0.3, nameof(FunnelPlace.AboveInner))]
    [InlineData(0.4, nameof(FunnelPlace.AboveOuter))]
    public void A_unit_has_a_place(double value, string place) => Assert.Equal(place, FunnelLimits.OfShare(0.2, 100).Place(value).ToString());

    [Fact]
    public void Limits_hold_the_target_lie_in_each_other_and_narrow() => Gen.Select(Gen.Double[0, 1], Gen.Long[1, 20000], Gen.Bool).Sample((target, n, isShare) =>
    {
        var (limits, larger) = isShare ? (FunnelLimits.OfShare(target, n), FunnelLimits.OfShare(target, 2 * n)) : (FunnelLimits.OfRate(target, n), FunnelLimits.OfRate(target, 2 * n));
        Assert.True(limits.Inner.Low <= target + 1e-12 && target - 1e-12 <= limits.Inner.High);
        Assert.True(0 <= limits.Outer.Low && limits.Outer.Low <= limits.Inner.Low && limits.Inner.High <= limits.Outer.High && (!isShare || limits.Outer.High <= 1));
        Assert.True(larger.Inner.Low >= limits.Inner.Low - 1e-12 && larger.Inner.High <= limits.Inner.High + 1e-12);
        if (isShare)
            Assert.Equal(limits.Inner.Low, 1 - FunnelLimits.OfShare(1 - target, n).Inner.High, 1e-9);
    });

    [Fact]
    public void The_limits_of_a_rate_are_near_the_exact_ones()
    {
        // Expected 80 events: the limits of the count hold 95 and 99.8 % of a Poisson distribution, as near as whole numbers come to it.
        var limits = FunnelLimits.OfRate(0.02, 4000);
        var poisson = new Poisson(80);
        Assert.InRange(poisson.CumulativeDistribution(limits.Inner.High * 4000) - poisson.CumulativeDistribution(limits.Inner.Low * 4000), 0.94, 0.96);
        Assert.InRange(poisson.CumulativeDistribution(limits.Outer.High * 4000) - poisson.CumulativeDistribution(limits.Outer.Low * 4000), 0.997, 0.999);
    }

    [Fact]
    public void Out_of_the_domain_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FunnelLimits.OfShare(1.1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => FunnelLimits.OfShare(0.1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => FunnelLimits.OfRate(-0.1, 10));
    }
}
