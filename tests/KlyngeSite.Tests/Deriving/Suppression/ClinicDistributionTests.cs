using KlyngeSite.Deriving.Suppression;

namespace KlyngeSite.Tests.Deriving.Suppression;

/// <summary>What is told of single clinics.</summary>
public class ClinicDistributionTests
{
    private static readonly SuppressionRules Usual = new();

    [Fact]
    public void Five_clinics_are_dots_in_rising_order()
    {
        var distribution = ClinicDistribution.Of(MeasureKind.Share, 100, [new(37, 213), new(60, 100), new(20, 100), new(30, 101), new(80, 160)], Usual)!;
        Assert.Equal([17m, 20m, 30m, 50m, 60m], distribution.Values.AsEnumerable());
        Assert.Equal((17.0, 20.0, 30.0, 50.0, 60.0, 0), (distribution.Spread.Least, distribution.Spread.LowerQuartile, distribution.Spread.Median, distribution.Spread.UpperQuartile, distribution.Spread.Greatest, distribution.LeftOut));
    }

    [Fact]
    public void Four_are_none() => Assert.Null(ClinicDistribution.Of(MeasureKind.Share, 100, [new(20, 100), new(30, 100), new(40, 100), new(50, 100)], Usual));

    [Fact]
    public void Small_numbers_are_left_out_and_do_not_count_among_the_five()
    {
        RawCount[] five = [new(20, 100), new(30, 100), new(40, 100), new(50, 100), new(60, 100)];
        RawCount[] small = [new(4, 100), new(97, 100), new(0, 100), new(2, 4), new(null, 100), new(0, 0)];
        Assert.Equal(6, ClinicDistribution.Of(MeasureKind.Share, 100, [.. small, .. five], Usual)!.LeftOut);
        Assert.Null(ClinicDistribution.Of(MeasureKind.Share, 100, [.. small, .. five[1..]], Usual));
    }

    [Fact]
    public void Neither_the_order_nor_a_hidden_number_shows()
    {
        RawCount[] clinics = [new(20, 100), new(30, 100), new(40, 100), new(50, 100), new(60, 100), new(1, 100)];
        var one = ClinicDistribution.Of(MeasureKind.Share, 100, clinics, Usual)!;
        var other = ClinicDistribution.Of(MeasureKind.Share, 100, [new(4, 90), .. clinics[..5].Reverse()], Usual)!;
        Assert.Equal(one.Values.AsEnumerable(), other.Values.AsEnumerable());
        Assert.Equal((one.Spread, one.LeftOut), (other.Spread, other.LeftOut));
    }

    [Theory]
    [InlineData(37, 2130, "17")]
    [InlineData(370, 2130, "170")]
    [InlineData(9, 2130, "4.2")]
    [InlineData(9, 213000, "0.042")]
    public void Rates_have_two_digits(long numerator, long denominator, string expected)
    {
        var clinics = Enumerable.Repeat(new RawCount(numerator, denominator), 5).ToArray();
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ClinicDistribution.Of(MeasureKind.Rate, 1000, clinics, Usual)!.Values[0]);
    }

    [Fact]
    public void A_bare_count_is_refused() => Assert.Throws<ArgumentException>(() => ClinicDistribution.Of(MeasureKind.Count, 1, [], Usual));
}
