using KlyngeSite.Deriving.Suppression;

namespace KlyngeSite.Tests.Deriving.Suppression;

/// <summary>What holds for any table: made by seed, so that a failure can be looked at again.</summary>
public class SuppressionPropertyTests
{
    private const int Seeds = 400;

    [Fact]
    public void Pairs_that_differ_in_hidden_numbers_alone_give_the_same_bytes()
    {
        var (pairs, numbers) = (0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var made = Made.Of(seed);
            var text = Tables.Text(Suppressor.Publish(made.Table, made.Rules));
            var other = made.Moved(Suppressor.Publish(made.Table, made.Rules), seed);
            var changed = made.Changed(other);
            if (changed == 0)
                continue;
            (pairs, numbers) = (pairs + 1, numbers + changed);
            Assert.True(text == Tables.Text(Suppressor.Publish(other.Table, other.Rules)), $"seed {seed}\n{text}");
        }
        Assert.True(pairs > Seeds / 2 && numbers > 10 * pairs, $"{pairs} pairs, {numbers} numbers");
    }

    [Fact]
    public void No_hidden_number_follows_from_the_sums()
    {
        var (tables, hidden) = (0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var made = Made.Of(seed, largest: 7);
            var published = Suppressor.Publish(made.Table, made.Rules);
            var determined = LinearSystem.Determined(published, made.Rules.Totals, cell => cell is Cell.Hidden, cell => cell is Cell.Shown shown ? shown.Numerator : 0);
            Assert.True(determined.Count == 0, $"seed {seed}: {string.Join(", ", determined)}\n{Tables.Text(published)}");
            var denominators = LinearSystem.Determined(published, made.Rules.Totals, IsWithoutDenominator, DenominatorOf);
            Assert.True(made.Table.Kind == MeasureKind.Count || denominators.Count == 0, $"seed {seed}, denominators: {string.Join(", ", denominators)}\n{Tables.Text(published)}");
            (tables, hidden) = (tables + 1, hidden + published.Cells.Count(cell => cell is Cell.Hidden));
        }
        Assert.True(hidden > 5 * tables);
    }

    [Fact]
    public void The_linear_system_finds_what_small_numbers_alone_would_leave_open()
    {
        // Hidden by hand: one cell, with its totals shown.
        var published = Suppressor.Publish(Tables.Counts([30, 40], [50, 60]), new());
        var careless = published with { Cells = published.Cells.SetItem(0, new Cell.Hidden(HiddenReason.SmallNumber, null)) };
        Assert.Equal(["0,0"], LinearSystem.Determined(careless, PublishedTotals.All, cell => cell is Cell.Hidden, cell => cell is Cell.Shown shown ? shown.Numerator : 0));
    }

    [Fact]
    public void Nothing_small_is_shown_and_what_is_shown_is_true()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var made = Made.Of(seed);
            var published = Suppressor.Publish(made.Table, made.Rules);
            var threshold = made.Rules.Threshold;
            foreach (var cell in published.Cells.Concat(published.UnitTotals).Concat(published.PeriodTotals).Append(published.Whole))
            {
                if (cell is Cell.Shown shown)
                {
                    Assert.False(IsSmall(shown.Numerator) || IsSmall(shown.Denominator ?? 0), $"seed {seed}: {shown}");
                    Assert.False(made.Table.Kind == MeasureKind.Share && IsSmall(shown.Denominator!.Value - shown.Numerator), $"seed {seed}: {shown}");
                    Assert.True(made.Rules.ShowsZero || shown.Numerator > 0 || shown.Denominator == 0, $"seed {seed}: {shown}");
                }
                else if (cell is Cell.Hidden hidden)
                {
                    Assert.False(IsSmall(hidden.Denominator ?? 0), $"seed {seed}: {hidden}");
                }
            }
            for (var unit = 0; unit < published.Units.Length; unit++)
            {
                if (published.UnitTotals[unit] is Cell.Shown total)
                    Assert.Equal(Enumerable.Range(0, published.Periods.Length).Sum(period => made.Table[unit, period]?.Numerator ?? 0), total.Numerator);
                for (var period = 0; period < published.Periods.Length; period++)
                    Assert.True(published[unit, period] is not Cell.Shown one || made.Table[unit, period]!.Value == new RawCount(one.Numerator, one.Denominator));
            }

            bool IsSmall(long people) => people > 0 && people < threshold;
        }
    }

    [Fact]
    public void The_order_of_the_rows_shows_nowhere()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var made = Made.Of(seed);
            var rows = made.Rows().ToArray();
            var text = Tables.Text(Suppressor.Publish(made.Table, made.Rules));
            new Random(seed).Shuffle(rows);
            Assert.Equal(text, Tables.Text(Suppressor.Publish(RawTable.Of(made.Table.Kind, made.Table.Units, made.Table.Periods, rows), made.Rules)));
        }
    }

    [Fact]
    public void What_was_published_can_be_published_again_and_shows_no_more()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var made = Made.Of(seed);
            var published = Suppressor.Publish(made.Table, made.Rules);
            var again = Suppressor.Publish(Tables.Of(made.Table.Kind, published.Units.Length, published.Periods.Length, (unit, period) => published[unit, period] switch
            {
                Cell.Shown shown => new(shown.Numerator, shown.Denominator),
                Cell.Hidden hidden => new(null, hidden.Denominator),
                _ => null,
            }), made.Rules);
            for (var place = 0; place < published.Cells.Length; place++)
                Assert.Equal(published.Cells[place] as Cell.Shown, again.Cells[place] as Cell.Shown);
        }
    }

    [Fact]
    public void Ninety_four_units_over_sixty_months_lose_few_numbers_and_no_total()
    {
        var random = new Random(7);
        var table = Tables.Of(MeasureKind.Rate, 94, 60, (unit, period) => new(random.Next(200) == 0 ? 2 : 20 + random.Next(60), 4000 + 100 * unit));
        var published = Suppressor.Publish(table, new());
        var small = published.Cells.Count(cell => cell is Cell.Hidden { Reason: HiddenReason.SmallNumber });
        var others = published.Cells.Count(cell => cell is Cell.Hidden { Reason: HiddenReason.Consequence });
        Assert.InRange(small, 10, 60);
        // One for each line with a small number, and a few that join them.
        Assert.InRange(others, 1, 3 * small);
        Assert.All(published.UnitTotals.Concat(published.PeriodTotals).Append(published.Whole), total => Assert.IsType<Cell.Shown>(total));
    }

    private static bool IsWithoutDenominator(Cell cell) => cell is Cell.Hidden { Denominator: null };

    private static long DenominatorOf(Cell cell) => cell switch
    {
        Cell.Shown { Denominator: { } shown } => shown,
        Cell.Hidden { Denominator: { } hidden } => hidden,
        _ => 0,
    };
}
