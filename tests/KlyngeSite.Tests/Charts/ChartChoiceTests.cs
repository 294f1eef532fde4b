using System.Collections.Immutable;
using KlyngeSite.Deriving.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Charts;

/// <summary>Which chart so many numbers bear, and what is said to an author who asks for another.</summary>
public class ChartChoiceTests
{
    [Theory]
    [InlineData(0, 0, 0, "None")]
    [InlineData(1, 0, 0, "Single")]
    [InlineData(2, 0, 0, "BeforeAfter")]
    [InlineData(3, 0, 0, "Line")]
    [InlineData(9, 0, 0, "Line")]
    [InlineData(10, 0, 0, "Run")]
    [InlineData(0, 1, 0, "None")]
    [InlineData(0, 2, 0, "Bars")]
    [InlineData(0, 9, 0, "Bars")]
    [InlineData(0, 10, 0, "Funnel")]
    [InlineData(0, 0, 4, "None")]
    [InlineData(0, 0, 5, "Clinics")]
    [InlineData(1, 0, 5, "Clinics")]
    public void The_data_choose(int series, int units, int clinics, string kind) =>
        Assert.Equal(kind, ChartChoice.Of(Input(series, units, clinics)).Chart.Kind.ToString());

    [Theory]
    [InlineData(12, 0, 0, "Line", "Line", null)]
    [InlineData(9, 0, 0, "Run", "Line", "TooFewForMedian")]
    [InlineData(2, 0, 0, "Line", "BeforeAfter", "TooFewMeasurements")]
    [InlineData(3, 0, 0, "BeforeAfter", "Line", "NotTwoMeasurements")]
    [InlineData(2, 0, 0, "Single", "BeforeAfter", "NotOneMeasurement")]
    [InlineData(0, 12, 0, "Bars", "Bars", null)]
    [InlineData(0, 9, 0, "Funnel", "Bars", "TooFewForFunnel")]
    [InlineData(0, 0, 4, "Clinics", "None", "TooFewClinics")]
    [InlineData(1, 0, 0, "Bars", "Single", "TooFewUnits")]
    [InlineData(1, 0, 0, "Change", "Single", "NoChange")]
    public void A_wish_is_granted_or_answered(int series, int units, int clinics, string wish, string kind, string? refusal)
    {
        var chosen = ChartChoice.Of(Input(series, units, clinics) with { Wish = Enum.Parse<ChartKind>(wish) });
        Assert.Equal((kind, refusal), (chosen.Chart.Kind.ToString(), chosen.Refusal?.ToString()));
    }

    [Fact]
    public void Points_on_the_median_do_not_count()
    {
        var flat = new ChartInput(ChartUnit.Share) { Series = [.. Enumerable.Range(0, 12).Select(i => Samples.Point($"{i}", i < 4 ? 10 + i : 20, 100))] };
        Assert.Equal(ChartKind.Line, ChartChoice.Of(flat).Chart.Kind);
    }

    [Fact]
    public void A_table_of_hidden_numbers_has_no_chart()
    {
        ImmutableArray<ChartPoint> hidden = [.. Enumerable.Range(0, 12).Select(i => Samples.Hidden($"{i}", 100))];
        Assert.IsType<Chart.None>(ChartChoice.Of(new(ChartUnit.Share) { Series = hidden }).Chart);
        Assert.IsType<Chart.None>(ChartChoice.Of(new(ChartUnit.Share) { Units = hidden }).Chart);
    }

    [Fact]
    public void Numbers_of_several_units_share_no_axis()
    {
        var input = new ChartInput(ChartUnit.Count) { Series = [Samples.Stated("a", "20 timer"), Samples.Stated("b", "3 uger")], Wish = ChartKind.BeforeAfter };
        Assert.Equal(WishRefusal.NoCommonAxis, ChartChoice.Of(input).Refusal);
    }

    [Fact]
    public void A_change_alone_has_no_axis() =>
        Assert.IsType<Chart.Change>(ChartChoice.Of(new(ChartUnit.Share) { Change = Quantity.Parse("-43 %") }).Chart);

    private static ChartInput Input(int series, int units, int clinics) => new(ChartUnit.Share)
    {
        Series = [.. Enumerable.Range(0, series).Select(i => Samples.Point($"{i}", 10 + i, 100))],
        Units = [.. Enumerable.Range(0, units).Select(i => Samples.Point($"{i}", 10 + i, 100))],
        Clinics = [.. Enumerable.Range(0, clinics).Select(i => (double)i)],
    };
}
