using CsCheck;
using KlyngeSite.Deriving.Statistics;
using MathNet.Numerics.Distributions;

namespace KlyngeSite.Tests.Deriving.Statistics;

/// <summary>The run chart after Anhøj.</summary>
public class RunChartTests
{
    private static readonly Gen<double[]> Some = Gen.Int[0, 20].Select(value => value / 4.0).Array[1, 60];

    [Theory]
    [InlineData(10, 6, 2)]
    [InlineData(12, 7, 3)]
    [InlineData(16, 7, 4)]
    [InlineData(20, 7, 6)]
    [InlineData(24, 8, 8)]
    [InlineData(36, 8, 13)]
    [InlineData(48, 9, 18)]
    public void The_limits_are_those_of_the_table(int useful, int longest, int crossings) => Assert.Equal(new RunChartLimits(longest, crossings), RunChartLimits.Of(useful));

    [Fact]
    public void The_fewest_crossings_are_the_binomial_quantile()
    {
        for (var useful = RunChartLimits.FewestUseful; useful <= 400; useful++)
        {
            var k = RunChartLimits.Of(useful).FewestCrossings;
            Assert.True(Binomial.CDF(0.5, useful - 1, k) >= 0.05 && Binomial.CDF(0.5, useful - 1, k - 1) < 0.05, $"{useful}");
        }
    }

    [Fact]
    public void Nine_useful_points_get_no_verdict()
    {
        double[] nine = [1, 1, 1, 1, 5, 9, 9, 9, 9, 5];
        Assert.Equal((RunChartVerdict.TooFewPoints, 8), (RunChart.Of(nine).Verdict, RunChart.Of(nine).Useful));
        Assert.Equal(RunChartVerdict.Sign, RunChart.Of([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9]).Verdict);
    }

    [Fact]
    public void A_long_run_is_found_with_its_place()
    {
        var chart = RunChart.Of([5, 1, 5, 1, 5, 1, 1, 1, 5, 1, 1, 5, 6, 6, 6, 6, 6, 6, 6, 6]);
        Assert.Equal((5.0, 15, 8, 12, 19, true), (chart.Median, chart.Useful, chart.LongestRun, chart.LongestFrom, chart.LongestTo, chart.HasLongRun));
        Assert.Equal(RunChartVerdict.Sign, chart.Verdict);
    }

    [Fact]
    public void Points_on_the_median_neither_break_a_run_nor_make_it_longer()
    {
        var chart = RunChart.Of([1, 1, 3, 1, 3, 5, 5, 3, 5]);
        Assert.Equal((3.0, 6, 3, 0, 3, 1), (chart.Median, chart.Useful, chart.LongestRun, chart.LongestFrom, chart.LongestTo, chart.Crossings));
    }

    [Fact]
    public void A_flat_series_has_no_useful_point()
    {
        var chart = RunChart.Of([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
        Assert.Equal((0, 0, -1, RunChartVerdict.TooFewPoints), (chart.Useful, chart.LongestRun, chart.LongestFrom, chart.Verdict));
    }

    [Fact]
    public void Up_and_down_in_turn_is_no_sign() =>
        Assert.Equal(RunChartVerdict.NoSign, RunChart.Of([1, 9, 2, 8, 1, 9, 3, 7, 1, 9, 2, 8]).Verdict);

    [Fact]
    public void Scale_and_direction_of_time_and_value_change_no_verdict() => Gen.Select(Some, Gen.Double[0.01, 90]).Sample((values, factor) =>
    {
        var chart = RunChart.Of(values);
        foreach (var other in new[] { RunChart.Of([.. values.Select(value => value * factor + 3)]), RunChart.Of([.. values.Reverse()]), RunChart.Of([.. values.Select(value => -value)]) })
            Assert.Equal((chart.Useful, chart.LongestRun, chart.Crossings, chart.Verdict), (other.Useful, other.LongestRun, other.Crossings, other.Verdict));
        Assert.True(chart.LongestRun <= chart.Useful && chart.Crossings < Math.Max(1, chart.Useful));
    });
}
