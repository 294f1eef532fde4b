using CsCheck;
using KlyngeSite.Deriving.Statistics;
using MathNet.Numerics.Statistics;

namespace KlyngeSite.Tests.Deriving.Statistics;

/// <summary>Quartiles as spreadsheets and databases know them.</summary>
public class QuantilesTests
{
    private static readonly Gen<double[]> Some = Gen.Double[-1000, 1000].Array[1, 60];

    [Fact]
    public void The_quartiles_are_those_of_a_spreadsheet()
    {
        Assert.Equal(new Quantiles(1, 1.75, 2.5, 3.25, 4), Quantiles.Of([4, 1, 3, 2]));
        Assert.Equal(new Quantiles(7, 7, 7, 7, 7), Quantiles.Of([7]));
    }

    [Fact]
    public void They_agree_with_another_library() => Some.Sample(values =>
    {
        var quantiles = Quantiles.Of(values);
        foreach (var (q, ours) in new[] { (0.25, quantiles.LowerQuartile), (0.5, quantiles.Median), (0.75, quantiles.UpperQuartile) })
            Assert.Equal(values.QuantileCustom(q, QuantileDefinition.R7), ours, 1e-6);
    });

    [Fact]
    public void Order_does_not_matter_scale_does_and_they_rise() => Gen.Select(Some, Gen.Double[0.1, 50]).Sample((values, factor) =>
    {
        var quantiles = Quantiles.Of(values);
        Assert.Equal(quantiles, Quantiles.Of(values.Reverse()));
        Assert.Equal(quantiles.LowerQuartile * factor, Quantiles.Of(values.Select(value => value * factor)).LowerQuartile, 1e-6);
        Assert.True(quantiles.Least <= quantiles.LowerQuartile && quantiles.LowerQuartile <= quantiles.Median && quantiles.Median <= quantiles.UpperQuartile && quantiles.UpperQuartile <= quantiles.Greatest);
    });

    [Fact]
    public void No_numbers_no_quantiles()
    {
        Assert.Throws<ArgumentException>(() => Quantiles.Of([]));
        Assert.Throws<ArgumentException>(() => Quantiles.Of([1, double.NaN]));
    }
}
