using System.Collections.Immutable;
using KlyngeSite.Content.Measures;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;

namespace KlyngeSite.Content.Data.Table;

/// <summary>Which column stands where.</summary>
internal sealed class TableHeader
{
    private readonly int[] places = [.. Enum.GetValues<TableColumn>().Select(_ => -1)];

    private TableHeader(ImmutableArray<TableColumn?> columns) => Columns = columns;

    /// <summary>In the file's order; null for one that is nothing here.</summary>
    public ImmutableArray<TableColumn?> Columns { get; }

    /// <summary>The place of a column; -1 when there is none.</summary>
    public int this[TableColumn column] => places[(int)column];

    public bool Has(TableColumn column) => this[column] >= 0;

    /// <summary>Reads the row that the reader is at. Null when no row could be read under it; whatever is wrong with it is reported.</summary>
    public static TableHeader? Read(CsvRows rows, TableContext context, TableFaults faults)
    {
        var columns = Enumerable.Range(0, rows.Count).Select(cell => TableColumns.Find(rows[cell])).ToImmutableArray();
        if (columns.All(column => column is null))
        {
            faults.InRow(Rules.MalformedCsv, "Den første række er ikke kolonnernes navne.", $"Skriv som første linje: {string.Join(rows.Separator, Usual(context).Select(TableColumns.NameOf))}");
            return null;
        }
        var header = new TableHeader(columns);
        var isClear = true;
        for (var cell = 0; cell < columns.Length; cell++)
            isClear &= header.Place(columns[cell], cell, rows, context, faults);
        // A name that is misspelt is told of as that, and not as one that is missing.
        return isClear && header.HasAll(context, faults) ? header : null;
    }

    private static IEnumerable<TableColumn> Usual(TableContext context) =>
        context.Unit == MeasureUnit.Count
            ? [TableColumn.Cluster, TableColumn.Period, TableColumn.Numerator]
            : [TableColumn.Cluster, TableColumn.Period, TableColumn.Numerator, TableColumn.Denominator];

    /// <summary>Whether rows can be read whatever this column is.</summary>
    private bool Place(TableColumn? found, int cell, CsvRows rows, TableContext context, TableFaults faults)
    {
        if (found is not { } column)
        {
            var nearest = TableColumns.NearestTo(rows[cell]);
            if (nearest is null && context.MayHaveMore)
                return true;
            faults.InCell(Rules.TableColumns, cell, "Kolonnen her er ikke en af dem, en tabel kan have.",
                (nearest is null ? "" : $"Mente du '{nearest}'? ") + "Slet den, hvis den ikke skal bruges.");
            return nearest is null;
        }
        if (column is TableColumn.Clinic or TableColumn.Identifying)
        {
            if (context.IsPublic)
                faults.InCell(Rules.ClinicIdentity, cell, "Kolonnen her fortæller, hvem tallene er fra.", $"Slet den. {PublicTable.Anonymise} {PublicTable.InHistory}");
            // A clinic has a name and a number as well; one tells it from the others.
            if (column == TableColumn.Identifying || (!context.IsPublic && Has(column)))
                return true;
        }
        if (Has(column))
        {
            faults.InCell(Rules.TableColumns, cell, $"Kolonnen '{TableColumns.NameOf(column)}' findes to gange, måske under to navne.", "Slet den ene.");
            return false;
        }
        places[(int)column] = cell;
        return true;
    }

    private bool HasAll(TableContext context, TableFaults faults)
    {
        var missing = Missing(context).ToList();
        foreach (var (column, why) in missing)
            faults.InRow(Rules.TableColumns, $"Kolonnen '{TableColumns.NameOf(column)}' mangler.", why);
        return missing.Count == 0;
    }

    private IEnumerable<(TableColumn Column, string Mend)> Missing(TableContext context)
    {
        if (!Has(TableColumn.Period) && !(Has(TableColumn.PeriodStart) && Has(TableColumn.PeriodEnd)))
            yield return (Has(TableColumn.PeriodStart) ? TableColumn.PeriodEnd : Has(TableColumn.PeriodEnd) ? TableColumn.PeriodStart : TableColumn.Period, "Hver række skal sige, hvornår den er fra, fx 2019K3.");
        if (!Has(TableColumn.Numerator) && !Has(TableColumn.Value))
            yield return (TableColumn.Numerator, "Sæt den ind med det, der er talt.");
        else if (Has(TableColumn.Numerator) && !Has(TableColumn.Denominator) && context.Unit is { } unit && unit != MeasureUnit.Count)
            yield return (TableColumn.Denominator, "Sæt den ind med dem, der er talt blandt; uden den kan ingen regne efter.");
        if (!Has(TableColumn.Cluster) && !Has(TableColumn.Level) && (context.IsPublic || !Has(TableColumn.Clinic)) && context.OnlyCluster is null)
            yield return (TableColumn.Cluster, $"Sæt den ind med klyngens id, eller nævn netop én klynge under 'klynger' i {context.Description}.");
    }
}
