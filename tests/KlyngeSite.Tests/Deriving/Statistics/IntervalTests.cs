using CsCheck;
using KlyngeSite.Deriving.Statistics;
using MathNet.Numerics.Distributions;

namespace KlyngeSite.Tests.Deriving.Statistics;

/// <summary>Intervals of shares, counts and differences, against published values and an independent library.</summary>
public class IntervalTests
{
    private const double Near = 1e-6;

    private static readonly Gen<Counted> Shares = Gen.Select(Gen.Long[1, 5000], Gen.Double[0, 1]).Select((n, part) => new Counted((long)(n * part), n));

    [Fact]
    public void The_constants_are_the_normal_quantiles()
    {
        Assert.Equal(Normal.InvCDF(0, 1, 0.975), Confidence.Percent95.Z, 1e-12);
        Assert.Equal(Normal.InvCDF(0, 1, 0.999), Confidence.Percent998.Z, 1e-12);
        Assert.Equal((0.025, 0.001), (Math.Round(Confidence.Percent95.Tail, 12), Math.Round(Confidence.Percent998.Tail, 12)));
    }

    [Theory]
    [InlineData(20, 100, 0.133367, 0.288829)]
    [InlineData(3, 12, 0.088942, 0.532305)]
    [InlineData(0, 10, 0, 0.277533)]
    [InlineData(10, 10, 0.722467, 1)]
    public void Wilson_gives_the_known_values(long x, long n, double low, double high)
    {
        var interval = WilsonInterval.Of(new(x, n), Confidence.Percent95);
        Assert.Equal(low, interval.Low, Near);
        Assert.Equal(high, interval.High, Near);
    }

    [Theory]
    [InlineData(10, 4.7874, 18.3915)]
    [InlineData(100, 81.3621, 121.6279)]
    public void Byar_gives_the_known_values(long x, double low, double high)
    {
        var interval = CountInterval.Of(x, Confidence.Percent95);
        Assert.Equal(low, interval.Low, 5e-5);
        Assert.Equal(high, interval.High, 5e-5);
    }

    [Fact]
    public void Few_events_have_the_exact_interval_of_the_gamma_quantiles()
    {
        foreach (var confidence in new[] { Confidence.Percent95, Confidence.Percent998 })
        {
            for (var x = 0; x < CountInterval.ByarFrom; x++)
            {
                var interval = CountInterval.Of(x, confidence);
                Assert.Equal(x == 0 ? 0 : Gamma.InvCDF(x, 1, confidence.Tail), interval.Low, Near);
                Assert.Equal(Gamma.InvCDF(x + 1, 1, 1 - confidence.Tail), interval.High, Near);
            }
        }
    }

    [Fact]
    public void Byar_is_near_the_exact_interval_from_ten_events_on()
    {
        for (var x = CountInterval.ByarFrom; x < 2000; x += 7)
        {
            var interval = CountInterval.Of(x, Confidence.Percent95);
            Assert.Equal(1, interval.Low / Gamma.InvCDF(x, 1, 0.025), 2e-3);
            Assert.Equal(1, interval.High / Gamma.InvCDF(x + 1, 1, 0.975), 2e-3);
        }
    }

    /// <summary>The table of Newcombe's paper, method 10.</summary>
    [Theory]
    [InlineData(48, 80, 56, 70, 0.0524, 0.3339)]
    [InlineData(3, 10, 9, 10, 0.1705, 0.8090)]
    [InlineData(0, 10, 10, 10, 0.6075, 1.0000)]
    public void Newcombe_gives_the_known_values(long x1, long n1, long x2, long n2, double low, double high)
    {
        var interval = DifferenceInterval.OfShares(new(x1, n1), new(x2, n2), Confidence.Percent95);
        Assert.Equal(low, interval.Low, 5e-5);
        Assert.Equal(high, interval.High, 5e-5);
    }

    [Fact]
    public void An_interval_holds_its_estimate_and_a_surer_one_holds_it() => Shares.Sample(share =>
    {
        var (wilson, wide) = (WilsonInterval.Of(share, Confidence.Percent95), WilsonInterval.Of(share, Confidence.Percent998));
        Assert.True(wilson.Contains(share.Ratio) && wide.Low <= wilson.Low && wilson.High <= wide.High && wide.Low >= 0 && wide.High <= 1);
        var (count, wideCount) = (CountInterval.OfRate(share, Confidence.Percent95), CountInterval.OfRate(share, Confidence.Percent998));
        Assert.True(count.Contains(share.Ratio) && wideCount.Low <= count.Low && count.High <= wideCount.High && wideCount.Low >= 0);
    });

    [Fact]
    public void More_of_the_same_is_surer_and_more_events_are_more() => Shares.Sample(share =>
    {
        var (one, ten) = (WilsonInterval.Of(share, Confidence.Percent95), WilsonInterval.Of(new(share.Numerator * 10, share.Denominator * 10), Confidence.Percent95));
        Assert.True(ten.High - ten.Low < one.High - one.Low);
        var (less, more) = (CountInterval.Of(share.Numerator, Confidence.Percent95), CountInterval.Of(share.Numerator + 1, Confidence.Percent95));
        Assert.True(less.Low < more.Low && less.High < more.High);
    });

    [Fact]
    public void What_is_left_of_a_share_has_the_interval_turned_round() => Shares.Sample(share =>
    {
        var (one, other) = (WilsonInterval.Of(share, Confidence.Percent95), WilsonInterval.Of(new(share.Denominator - share.Numerator, share.Denominator), Confidence.Percent95));
        Assert.Equal(one.Low, 1 - other.High, 1e-9);
    });

    [Fact]
    public void A_difference_holds_itself_and_turns_with_its_parts() => Gen.Select(Shares, Shares).Sample((before, after) =>
    {
        var (there, back) = (DifferenceInterval.OfShares(before, after, Confidence.Percent95), DifferenceInterval.OfShares(after, before, Confidence.Percent95));
        Assert.True(there.Contains(after.Ratio - before.Ratio) && there.Low >= -1 - 1e-12 && there.High <= 1 + 1e-12);
        Assert.Equal(there.Low, -back.High, 1e-12);
        var rates = DifferenceInterval.OfRates(before, after, Confidence.Percent95);
        Assert.True(rates.Contains(after.Ratio - before.Ratio));
    });

    [Fact]
    public void Out_of_the_domain_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Counted(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Counted(-1, 5));
        Assert.Throws<ArgumentException>(() => WilsonInterval.Of(new(6, 5), Confidence.Percent95));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountInterval.Of(-1, Confidence.Percent95));
    }
}
