using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>
/// Reads a table of figures row by row and checks everything that can be checked: form, numbers, periods, units, and what may be public. Its room
/// does not grow with the rows but for twelve bytes each, which remember what periods a unit has.
/// </summary>
internal sealed class TableReader
{
    private readonly CsvRows rows;
    private readonly TableHeader header;
    private readonly TableContext context;
    private readonly TableFaults faults;
    private readonly TableUnits units;
    private readonly TablePeriods periods;
    private readonly TableNumbers numbers;
    private readonly TableRowCheck check;
    private readonly PublicRowCheck? publicCheck;
    private readonly TableSeries series;
    private int? emptyLine;
    private bool hasLostRows;

    private TableReader(CsvRows rows, TableHeader header, TableContext context, TableFaults faults)
    {
        (this.rows, this.header, this.context, this.faults) = (rows, header, context, faults);
        numbers = new(rows.Separator, context.NumberForm, faults);
        (units, periods) = (new(rows, header, context, faults), new(rows, header, context, faults));
        (check, series) = (new(header, context, faults), new(context, faults));
        publicCheck = context.IsPublic ? new(rows, header, context, faults) : null;
    }

    /// <summary>Reads a table to its end. Null when its header cannot be read (and that was reported).</summary>
    /// <param name="name">Where findings point.</param>
    /// <param name="take">Is given each sound row as it is read; it may turn out later that rows do not fit together.</param>
    public static TableSummary? Read(TextReader text, SourceText name, TableContext context, DiagnosticBag bag, Action<TableRow> take)
    {
        if (CsvRows.Open(text, name, bag) is not { } rows)
            return null;
        var faults = new TableFaults(name, rows, bag);
        switch (rows.Read())
        {
            case CsvStep.End:
                faults.InFile(Rules.MalformedCsv, "Tabellen er tom.", "Skriv kolonnernes navne i den første linje og en række for hvert tal derunder.");
                return null;
            case CsvStep.Trouble:
                faults.At(Rules.MalformedCsv, rows.Trouble.Place, rows.Trouble.Message, rows.Trouble.Mend);
                return null;
            default:
                return TableHeader.Read(rows, context, faults) is { } header ? new TableReader(rows, header, context, faults).ReadRows(take) : null;
        }
    }

    private TableSummary ReadRows(Action<TableRow> take)
    {
        var (count, small, hidden) = (0, 0, 0);
        Period? first = null, last = null;
        var step = CsvStep.Row;
        while (!faults.IsTired && (step = rows.Read()) != CsvStep.End)
        {
            if (step == CsvStep.Trouble)
            {
                faults.At(Rules.MalformedCsv, rows.Trouble.Place, rows.Trouble.Message, rows.Trouble.Mend);
                hasLostRows = true;
            }
            else if (IsFull() && Row() is { } row)
            {
                count++;
                small += check.IsSmall(row, units[row.Unit]) ? 1 : 0;
                hidden += row.Hiding == RowHiding.None ? 0 : 1;
                first = first is { } earliest && earliest.CompareTo(row.Period) <= 0 ? first : row.Period;
                last = last is { } latest && latest.CompareTo(row.Period) >= 0 ? last : row.Period;
                take(row);
            }
        }
        if (step == CsvStep.End)
            CheckWhole(count);
        return new(rows.Separator, header.Columns, units.All, count, first, last, small, hidden, faults.IsNone);
    }

    private void CheckWhole(int count)
    {
        if (count == 0 && faults.IsNone)
            faults.InFile(Rules.MalformedCsv, "Tabellen har ingen rækker.", "Skriv en række for hvert tal under kolonnernes navne.");
        if (!numbers.ReportDoubtful(context.Description))
            check.ReportOtherForms();
        series.Check(hasLostRows);
    }

    /// <summary>Whether the row has a cell for each column. Rows without a word in them are left out; so are those at the end that spreadsheets leave.</summary>
    private bool IsFull()
    {
        if (IsEmpty())
        {
            emptyLine ??= rows.Line;
            return false;
        }
        if (emptyLine is { } line)
        {
            faults.InLine(Rules.MalformedCsv, line, "Rækken har kun skilletegn, og der står flere rækker efter den.", "Slet den.");
            emptyLine = null;
        }
        var columns = header.Columns.Length;
        if (rows.Count == columns)
            return true;
        hasLostRows = true;
        faults.InRow(Rules.MalformedCsv, $"Rækken har {DanishNumber.Count(rows.Count, "felt", "felter")}, men overskriften har {columns}.",
            rows.Count < columns ? "Tæl skilletegnene i rækken efter." : $"Sæt anførselstegn om et felt, der selv indeholder {CsvSeparator.NameOf(rows.Separator)}.");
        return false;
    }

    private bool IsEmpty()
    {
        for (var cell = 0; cell < rows.Count; cell++)
        {
            if (!rows[cell].IsWhiteSpace())
                return false;
        }
        return true;
    }

    /// <summary>The row; null when something in it is wrong (and that was reported).</summary>
    private TableRow? Row()
    {
        if (!check.HasNoFormula(rows))
        {
            hasLostRows = true;
            return null;
        }
        var (unit, period) = (units.Read(), periods.Read());
        // Every cell is looked at, whatever is wrong with the others.
        var isRead = Count(TableColumn.Numerator, out var numerator) & Count(TableColumn.Denominator, out var denominator)
            & Value(out var value) & Clinics(out var clinics) & check.Hiding(rows, out var hiding);
        if (unit is not { } about)
        {
            hasLostRows = true;
            return null;
        }
        if (!isRead || period is not { } when)
        {
            series.Lose(about);
            return null;
        }
        var row = new TableRow(about, when, numerator, denominator, value, hiding, clinics, Note(), rows.Line);
        series.Add(row, units[about]);
        return check.IsSound(row, units[about], numbers) & publicCheck?.MayBePublic(row, units[about]) != false ? row : null;
    }

    /// <summary>Whether a cell is a count, or says that it is hidden; it is null then, and when there is no such column.</summary>
    private bool Count(TableColumn column, out int? count)
    {
        count = null;
        var cell = header[column];
        if (cell < 0 || TableNumbers.IsHidden(rows[cell]))
            return true;
        count = numbers.Count(rows[cell], cell);
        return count is not null;
    }

    private bool Value(out decimal? value)
    {
        value = null;
        var cell = header[TableColumn.Value];
        if (cell < 0 || TableNumbers.IsHidden(rows[cell]))
            return true;
        value = numbers.Value(rows[cell], cell, rows.PlaceOf(cell));
        return value is not null;
    }

    private bool Clinics(out int? clinics)
    {
        clinics = null;
        var cell = header[TableColumn.Clinics];
        if (cell < 0 || rows[cell].IsWhiteSpace())
            return true;
        clinics = numbers.Count(rows[cell], cell);
        return clinics is not null;
    }

    private string? Note() => header[TableColumn.Note] is >= 0 and var cell && !rows[cell].IsWhiteSpace() ? Typography.OneLine(rows[cell].ToString()) : null;
}
