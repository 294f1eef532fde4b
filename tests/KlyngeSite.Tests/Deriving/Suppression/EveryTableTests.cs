using KlyngeSite.Deriving.Suppression;

namespace KlyngeSite.Tests.Deriving.Suppression;

/// <summary>
/// The strongest reader there is: one who runs the program on every table that there could be, and keeps those that give the very bytes that were published. No hidden number may be the same in all
/// of them. It knows nothing of how the program works, so it holds whatever the argument overlooks.
/// </summary>
public class EveryTableTests
{
    /// <summary>Shapes, with the denominators row by row; numerators take all values from 0 to the denominator.</summary>
    public static TheoryData<int, int, int[]> Shapes => new()
    {
        { 1, 1, [9] },
        { 1, 1, [2] },
        { 1, 3, [9, 9, 12] },
        { 3, 1, [9, 12, 9] },
        { 4, 1, [9, 6, 9, 5] },
        { 2, 2, [9, 9, 9, 9] },
        { 2, 2, [5, 9, 11, 7] },
        { 2, 2, [2, 9, 9, 9] },
        { 2, 2, [2, 9, 9, 1] },
        { 2, 2, [0, 9, 9, 9] },
        { 2, 3, [9, 3, 9, 9, 5, 2] },
        { 3, 2, [4, 4, 9, 9, 4, 4] },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void No_hidden_number_is_the_same_in_all_tables_that_look_alike(int units, int periods, int[] denominators)
    {
        foreach (var showsZero in new[] { false, true })
        {
            foreach (var totals in denominators.Length > 4 ? new[] { PublishedTotals.All } : [PublishedTotals.All, PublishedTotals.ByUnit, PublishedTotals.ByPeriod | PublishedTotals.Whole])
                Hold(units, periods, denominators, new(3, showsZero, totals));
        }
    }

    /// <summary>Counts have no upper end: only tables whose neighbours were tried as well are asked about.</summary>
    [Theory]
    [InlineData(1, 3, 9)]
    [InlineData(3, 1, 9)]
    [InlineData(2, 2, 9)]
    [InlineData(2, 3, 5)]
    public void Counts_hold_as_well(int units, int periods, int highest)
    {
        var limits = Enumerable.Repeat(highest, units * periods).ToArray();
        foreach (var showsZero in new[] { false, true })
            Hold(units, periods, limits, new(3, showsZero), isCount: true);
    }

    private static void Hold(int units, int periods, int[] highest, SuppressionRules rules, bool isCount = false)
    {
        var alike = new Dictionary<string, Seen>();
        foreach (var values in All(highest))
        {
            var table = Tables.Of(isCount ? MeasureKind.Count : MeasureKind.Share, units, periods, (unit, period) =>
                new(values[unit * periods + period], isCount ? null : highest[unit * periods + period]));
            var published = Suppressor.Publish(table, rules);
            var text = Tables.Text(published);
            if (!alike.TryGetValue(text, out var seen))
                alike[text] = seen = new([.. Enumerable.Range(0, values.Length).Select(place => published.Cells[place] is Cell.Hidden)], [.. values], new bool[values.Length]);
            for (var place = 0; place < values.Length; place++)
                seen.Differs[place] |= values[place] != seen.First[place];
            seen.IsInner |= values.All(value => value < highest[0]);
        }
        foreach (var (text, seen) in alike)
        {
            if (isCount && !seen.IsInner)
                continue;
            for (var place = 0; place < seen.First.Length; place++)
            {
                Assert.True(!seen.IsHidden[place] || seen.Differs[place], $"Cell {place} can only be {seen.First[place]} (zero shown: {rules.ShowsZero}, totals: {rules.Totals}) in\n{text}");
                Assert.True(seen.IsHidden[place] || !seen.Differs[place], $"Cell {place} is shown and not the same in\n{text}");
            }
        }
    }

    private static IEnumerable<int[]> All(int[] highest)
    {
        var values = new int[highest.Length];
        while (true)
        {
            yield return values;
            var place = 0;
            while (place < values.Length && values[place] == highest[place])
                values[place++] = 0;
            if (place == values.Length)
                yield break;
            values[place]++;
        }
    }

    private sealed record Seen(bool[] IsHidden, int[] First, bool[] Differs)
    {
        public bool IsInner { get; set; }
    }
}
