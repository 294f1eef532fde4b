using System.Collections.Immutable;

namespace KlyngeSite.Deriving.Suppression;

/// <summary>How much of a table could be published.</summary>
internal enum PublishedExtent
{
    /// <summary>All that need not be hidden.</summary>
    All,

    /// <summary>No totals over hidden cells: with them, one could be worked out.</summary>
    CellsOnly,

    /// <summary>Denominators alone: the table has too many small numbers for its size.</summary>
    DenominatorsOnly,
}

/// <summary>What may be shown of a table. All that any output shows of it comes from here.</summary>
/// <param name="UnitTotals">In the order of the units; <see cref="Cell.Nothing"/> when not asked for.</param>
/// <param name="PeriodTotals">In the order of the periods.</param>
internal sealed record PublishedTable(
    MeasureKind Kind,
    ImmutableArray<string> Units,
    ImmutableArray<string> Periods,
    ImmutableArray<Cell> Cells,
    ImmutableArray<Cell> UnitTotals,
    ImmutableArray<Cell> PeriodTotals,
    Cell Whole,
    PublishedExtent Extent)
{
    public Cell this[int unit, int period] => Cells[unit * Periods.Length + period];
}
