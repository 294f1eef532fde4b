using KlyngeSite.Deriving.Suppression;

namespace KlyngeSite.Tests.Deriving.Suppression;

/// <summary>What is hidden and what is not, in tables that one can follow by eye. S: small, C: follows from it, B: hidden by the source, W: withheld.</summary>
public class SuppressionTests
{
    private static readonly SuppressionRules Usual = new();
    private static readonly SuppressionRules WithZero = new(showsZero: true);

    [Fact]
    public void A_lone_small_number_takes_three_cells_with_it_and_no_total()
    {
        var table = Tables.Counts([30, 40, 50], [60, 3, 70], [80, 90, 20]);
        Assert.Equal("""
            All
            C C 50 120 
            C S 70 133 
            80 90 20 190 
            170 133 140 443 
            """.ReplaceLineEndings("\n"), Tables.Text(Suppressor.Publish(table, Usual)));
    }

    [Fact]
    public void Two_inputs_that_differ_in_hidden_numbers_alone_give_the_same_bytes()
    {
        var (one, other) = (Tables.Counts([1, 40], [4, 60], [35, 70]), Tables.Counts([2, 40], [3, 60], [35, 70]));
        Assert.NotEqual(Tables.Text(Suppressor.Publish(one, Usual)), Tables.Text(Suppressor.Publish(Tables.Counts([2, 41], [3, 60], [35, 70]), Usual)));
        Assert.NotEqual("", Tables.Text(Suppressor.Publish(other, Usual)));
        // The totals of the units differ, and must, when they are shown; those of the periods do not.
        var rules = new SuppressionRules(totals: PublishedTotals.ByPeriod | PublishedTotals.Whole);
        Assert.Equal(Tables.Text(Suppressor.Publish(one, rules)), Tables.Text(Suppressor.Publish(other, rules)));
        Assert.Contains("S", Tables.Text(Suppressor.Publish(one, rules)), StringComparison.Ordinal);
    }

    [Fact]
    public void One_and_four_look_like_two_and_three_with_every_total_shown()
    {
        var (one, other) = (Tables.Counts([1, 4, 30], [44, 41, 50], [60, 60, 60]), Tables.Counts([2, 3, 30], [43, 42, 50], [60, 60, 60]));
        var text = Tables.Text(Suppressor.Publish(one, Usual));
        Assert.Equal(text, Tables.Text(Suppressor.Publish(other, Usual)));
        Assert.StartsWith("All\nS S", text, StringComparison.Ordinal);
        Assert.Contains(" 35 \n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nearly_all_is_as_small_as_few() =>
        Assert.Equal("""
            All
            C/100 C/100 50/100 120/300 
            C/100 S/100 70/100 227/300 
            80/100 90/100 20/100 190/300 
            170/300 227/300 140/300 537/900 
            """.ReplaceLineEndings("\n"), Tables.Text(Suppressor.Publish(Tables.Shares(100, [30, 40, 50], [60, 97, 70], [80, 90, 20]), Usual)));

    [Fact]
    public void Nothing_small_and_nothing_is_hidden() =>
        Assert.Equal("All\n5 6 11 \n7 8 15 \n12 14 26 ", Tables.Text(Suppressor.Publish(Tables.Counts([5, 6], [7, 8]), Usual)));

    [Fact]
    public void Zero_is_small_unless_it_may_be_shown()
    {
        var table = Tables.Counts([0, 40, 50], [60, 30, 70], [80, 90, 20]);
        Assert.StartsWith("All\nS C 50", Tables.Text(Suppressor.Publish(table, Usual)), StringComparison.Ordinal);
        Assert.StartsWith("All\n0 40 50", Tables.Text(Suppressor.Publish(table, WithZero)), StringComparison.Ordinal);
        Assert.StartsWith("All\nS/40", Tables.Text(Suppressor.Publish(Tables.Shares(40, [40, 20], [20, 20]), Usual)), StringComparison.Ordinal);
        Assert.StartsWith("All\n40/40", Tables.Text(Suppressor.Publish(Tables.Shares(40, [40, 20], [20, 20]), WithZero)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_number_hides_what_would_repeat_it() =>
        Assert.Equal("All\nS C \nC C ", Tables.Text(Suppressor.Publish(Tables.Counts([3]), Usual)));

    [Fact]
    public void In_one_period_a_second_unit_is_hidden_and_the_whole_is_not() =>
        Assert.Equal("All\nC C \nS C \n60 60 \n93 93 ", Tables.Text(Suppressor.Publish(Tables.Counts([30], [3], [60]), Usual)));

    [Fact]
    public void Without_totals_small_numbers_alone_are_hidden() =>
        Assert.Equal("All\n30 40 - \n60 S - \n- - - ", Tables.Text(Suppressor.Publish(Tables.Counts([30, 40], [60, 3]), new(totals: PublishedTotals.None))));

    [Fact]
    public void A_small_denominator_is_hidden_with_all_sums_over_it()
    {
        var table = Tables.Of(MeasureKind.Share, 3, 3, (unit, period) => (unit, period) == (1, 1) ? new(2, 4) : new(40, 100));
        Assert.Equal("""
            All
            40/100 40/100 40/100 120/300 
            40/100 S 40/100 C 
            40/100 40/100 40/100 120/300 
            120/300 C 120/300 C 
            """.ReplaceLineEndings("\n"), Tables.Text(Suppressor.Publish(table, Usual)));
    }

    [Fact]
    public void What_the_source_hides_stays_hidden_and_no_sum_over_it_is_made_up()
    {
        var table = Tables.Of(MeasureKind.Rate, 3, 2, (unit, period) => (unit, period) == (0, 0) ? new(null, 100) : new(40, 100));
        Assert.Equal("All\nB/100 40/100 C/200 \n40/100 40/100 80/200 \n40/100 40/100 80/200 \nC/300 120/300 C/600 ", Tables.Text(Suppressor.Publish(table, Usual)));
    }

    [Fact]
    public void A_gap_is_no_number()
    {
        var table = Tables.Of(MeasureKind.Count, 2, 2, (unit, period) => (unit, period) == (0, 0) ? null : new(40, null));
        Assert.Equal("All\n- 40 40 \n40 40 80 \n40 80 120 ", Tables.Text(Suppressor.Publish(table, Usual)));
    }

    [Fact]
    public void Where_totals_would_tell_a_number_they_are_withheld()
    {
        // 1 can only rise, and the 5 beside it would have to become a small number.
        var table = Tables.Shares(50, [1, 5], [5, 5]);
        Assert.Equal("CellsOnly\nS/50 C/50 W/100 \nC/50 C/50 W/100 \nW/100 W/100 W/200 ", Tables.Text(Suppressor.Publish(table, WithZero)));
        // 2 can be 1, with 6 beside it and 5 across.
        Assert.StartsWith("All", Tables.Text(Suppressor.Publish(Tables.Shares(50, [2, 5], [5, 6]), WithZero)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_threshold_is_three_at_least()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SuppressionRules(2));
        Assert.StartsWith("All\nS", Tables.Text(Suppressor.Publish(Tables.Counts([9, 40], [50, 60]), new(10))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_impossible_row_is_refused_without_its_numbers()
    {
        Assert.Throws<ArgumentException>(() => Tables.Shares(40, [41]));
        Assert.Throws<ArgumentException>(() => Tables.Counts([-1]));
        var twice = Assert.Throws<ArgumentException>(() => RawTable.Of(MeasureKind.Count, ["a"], ["b"], [("a", "b", new(77, null)), ("a", "b", new(77, null))]));
        Assert.DoesNotContain("77", twice.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("77", new RawCount(77, 777).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_published_type_holds_a_raw_one()
    {
        foreach (var type in new[] { typeof(PublishedTable), typeof(Cell), typeof(Cell.Shown), typeof(Cell.Hidden), typeof(Cell.Nothing), typeof(ClinicDistribution) })
        {
            const System.Reflection.BindingFlags All = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
            Assert.DoesNotContain(type.GetFields(All), field => field.FieldType == typeof(RawTable) || field.FieldType == typeof(RawCount) || field.FieldType == typeof(RawCount?));
        }
        Assert.Equal(["Denominator", "Reason"], typeof(Cell.Hidden).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }
}
