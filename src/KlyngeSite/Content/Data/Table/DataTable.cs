using System.Collections.Immutable;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>Whom a row is about.</summary>
internal enum TableLevel : byte
{
    Cluster,
    Region,
    Country,

    /// <summary>One clinic: never to be published, but in invented data.</summary>
    Clinic,

    /// <summary>One clinic of many that nobody can tell apart: its rate alone, sorted among the others.</summary>
    Distribution,
}

/// <summary>The names of levels, as the column writes them.</summary>
internal static class TableLevels
{
    public static string Name(this TableLevel level) => level switch
    {
        TableLevel.Region => "region",
        TableLevel.Country => "land",
        TableLevel.Clinic => "klinik",
        TableLevel.Distribution => "fordeling",
        _ => "klynge",
    };
}

/// <summary>Whom rows are about.</summary>
/// <param name="Cluster">Its id; null for regions and the country.</param>
/// <param name="Name">A region's name or a clinic's pseudonym; null for the others.</param>
internal sealed record TableUnit(TableLevel Level, string? Cluster, string? Name);

/// <summary>Why a row has no numbers.</summary>
internal enum RowHiding : byte
{
    None,
    Primary,
    Secondary,
}

/// <summary>One row, as it is and not to be shown: what is shown is made of it by the suppression.</summary>
/// <param name="Unit">Its place among the table's units.</param>
/// <param name="Numerator">Null when hidden, and in a distribution.</param>
/// <param name="Denominator">Null for a count, in a distribution, and when hidden.</param>
/// <param name="Value">As written, in the measure's unit; null when left out.</param>
/// <param name="Clinics">How many clinics it is made of; null when not stated.</param>
/// <param name="Line">Where it stands in the file.</param>
internal readonly record struct TableRow(int Unit, Period Period, int? Numerator, int? Denominator, decimal? Value, RowHiding Hiding, int? Clinics, string? Note, int Line)
{
    /// <summary>Says nothing of the numbers, so that no message can.</summary>
    public override string ToString() => nameof(TableRow);
}

/// <summary>A table of figures as it was read, every row of it sound.</summary>
/// <param name="Units">In the order that they first stand in.</param>
internal sealed record DataTable(ImmutableArray<TableUnit> Units, ImmutableArray<TableRow> Rows)
{
    public override string ToString() => nameof(DataTable);
}

/// <summary>What a table held.</summary>
/// <param name="Separator">What stands between its cells.</param>
/// <param name="Columns">Those that it has, in its order; null for one that is nothing here.</param>
/// <param name="Rows">How many rows were sound.</param>
/// <param name="First">The earliest period; null without rows.</param>
/// <param name="Small">How many rows have a small number in them.</param>
/// <param name="IsWhole">Whether no row was left out, and nothing was wrong with them together.</param>
internal sealed record TableSummary(
    char Separator, ImmutableArray<TableColumn?> Columns, ImmutableArray<TableUnit> Units, int Rows, Period? First, Period? Last, int Small, int Hidden, bool IsWhole);
