using System.Collections.Immutable;

namespace KlyngeSite.Deriving.Suppression;

/// <summary>Hides small numbers, and what one could work them out from. The only way from a <see cref="RawTable"/> to a <see cref="PublishedTable"/>.</summary>
/// <remarks>
/// <para>
/// What is promised: for a reader who knows the rules, the threshold, every number and total that is shown and the reason of all that are not, every hidden number is still one of two or more.
/// Why it holds (<c>docs/decisions.md</c>, "Small numbers", has the same in words for editors):
/// </para>
/// <list type="number">
/// <item>Every number has a class (<see cref="CellClass"/>, <see cref="LineSum"/>): hidden as small, ordinary, or settled. What is hidden beside the small numbers
/// (<see cref="BufferChoice"/>) follows from classes, denominators and places alone. So two tables with the same classes hide the same.</item>
/// <item><see cref="FreedomCheck"/> asks whether each hidden number has a second value within its class. Its answer is the same for all tables that agree in classes and in what is shown.
/// So all those tables give the same bytes, and as the check held, they differ in each hidden number.</item>
/// <item>Where it does not hold, the totals over hidden cells are withheld, and the reader learns that it did not. To hide only a little more could tell him the very number; but without totals it is fine: the cells
/// hidden are then those for the least small numbers with these classes, and the check fails for the table with the least in all hidden cells, and for those with one more in one of them, as
/// long as two lines side by side show their totals there: in one of the two, all are the least and have no room. These tables all look the same, and differ in each hidden cell.</item>
/// <item>Where there are no two such lines, no numerator at all is shown.</item>
/// <item>Small denominators, and numbers that the source hides, are hidden without a look at them, in both parts and with every total over them, so they move freely.</item>
/// </list>
/// <para>
/// What is not promised: anything about what readers know from elsewhere, such as another table over the same people, or the same table of last week. One table is published once.
/// </para>
/// </remarks>
internal static class Suppressor
{
    public static PublishedTable Publish(RawTable table, SuppressionRules rules)
    {
        var graph = Hide(table, rules);
        if (FreedomCheck.Holds(graph))
            return Shown(table, rules, graph, PublishedExtent.All);
        var least = Hide(table.Select(raw => AtLeast(raw, table.Kind, rules)), rules);
        return Shown(table, rules, least, HasTwoLinesWithTotals(least) ? PublishedExtent.CellsOnly : PublishedExtent.DenominatorsOnly);
    }

    private static SumGraph Hide(RawTable table, SuppressionRules rules)
    {
        var graph = new SumGraph(table, rules);
        BufferChoice.Make(graph);
        return graph;
    }

    private static RawCount AtLeast(RawCount raw, MeasureKind kind, SuppressionRules rules) =>
        CellClass.Of(raw, kind, rules) is { State: CellState.Small, Low: var low } ? raw with { Numerator = low } : raw;

    private static bool HasTwoLinesWithTotals(SumGraph graph)
    {
        var (totalRow, totalColumn) = (graph.Rows - 1, graph.Nodes - 1);
        return Enumerable.Range(0, totalRow).Count(row => IsTold(row, totalColumn)) > 1 || Enumerable.Range(graph.Rows, graph.Columns - 1).Count(column => IsTold(column, totalRow)) > 1;

        bool IsTold(int line, int totals) => graph.HasHiddenCell(line) && !graph[graph.EdgeOf(line, totals)].IsHidden;
    }

    private static PublishedTable Shown(RawTable table, SuppressionRules rules, SumGraph graph, PublishedExtent extent)
    {
        var (units, periods) = (table.Units.Length, table.Periods.Length);
        var cells = ImmutableArray.CreateBuilder<Cell>(units * periods);
        for (var unit = 0; unit < units; unit++)
        {
            for (var period = 0; period < periods; period++)
                cells.Add(OfCell(graph.At(unit, period), table[unit, period], table.Kind, extent));
        }
        return new(
            table.Kind, table.Units, table.Periods, cells.MoveToImmutable(),
            [.. Enumerable.Range(0, units).Select(unit => Total(unit, periods, PublishedTotals.ByUnit))],
            [.. Enumerable.Range(0, periods).Select(period => Total(units, period, PublishedTotals.ByPeriod))],
            Total(units, periods, PublishedTotals.Whole),
            extent);

        Cell Total(int row, int column, PublishedTotals which)
        {
            // What is the sum of cells that all are shown is no secret.
            var isOpen = which != PublishedTotals.Whole && !graph.HasHiddenCell(which == PublishedTotals.ByUnit ? row : graph.Rows + column);
            return OfTotal(graph.At(row, column), rules.Totals.HasFlag(which), isOpen && extent == PublishedExtent.CellsOnly ? PublishedExtent.All : extent);
        }
    }

    private static Cell OfCell(Entry entry, RawCount? raw, MeasureKind kind, PublishedExtent extent) =>
        entry.Class.State == CellState.Absent ? Cell.Nothing.Here
        : raw is { Numerator: null } || (kind != MeasureKind.Count && raw is { Denominator: null }) ? new Cell.Hidden(HiddenReason.BySource, entry.Denominator)
        // A share of nobody is 0 for all to see, also where the rest is withheld.
        : extent == PublishedExtent.DenominatorsOnly && !(kind == MeasureKind.Share && entry.Denominator == 0) ? new Cell.Hidden(HiddenReason.Withheld, entry.Denominator)
        : !entry.IsHidden ? new Cell.Shown(entry.Value, entry.Denominator)
        : new Cell.Hidden(entry.Class.State == CellState.Ordinary ? HiddenReason.Consequence : HiddenReason.SmallNumber, entry.Denominator);

    // One reason for all totals: that a total is small itself would tell more than that it is hidden.
    private static Cell OfTotal(Entry entry, bool isAsked, PublishedExtent extent) =>
        !isAsked || entry.Class.State == CellState.Absent ? Cell.Nothing.Here
        : extent != PublishedExtent.All ? new Cell.Hidden(HiddenReason.Withheld, entry.Denominator)
        : entry.IsHidden ? new Cell.Hidden(HiddenReason.Consequence, entry.Denominator)
        : new Cell.Shown(entry.Value, entry.Denominator);
}
