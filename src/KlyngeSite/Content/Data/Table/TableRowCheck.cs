using KlyngeSite.Content.Measures;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>What must be true of one row, whoever sees it.</summary>
internal sealed class TableRowCheck(TableHeader header, TableContext context, TableFaults faults)
{
    private readonly MeasureUnit? unit = context.Unit;

    /// <summary>Lines with a value like <c>1.234</c> that is right in the form that the file does not have.</summary>
    private readonly List<int> otherForm = [];

    /// <summary>Whether no cell of words begins as a spreadsheet's formula does.</summary>
    public bool HasNoFormula(CsvRows rows)
    {
        var isSound = true;
        for (var cell = 0; cell < rows.Count; cell++)
        {
            // A number below nothing is told of as a number.
            if (!FormulaSign.Begins(rows[cell]) || (header.Columns[cell] is >= TableColumn.Numerator and <= TableColumn.Value && rows[cell].TrimStart() is ['-', ..]))
                continue;
            faults.InCell(Rules.FormulaCell, cell, "Feltet begynder som en formel i et regneark.", "Skriv et tal eller et ord først.");
            isSound = false;
        }
        return isSound;
    }

    /// <summary>Whether it is clear if the row is hidden.</summary>
    public bool Hiding(CsvRows rows, out RowHiding hiding)
    {
        hiding = header[TableColumn.Numerator] is >= 0 and var numerator && TableNumbers.IsHidden(rows[numerator]) ? RowHiding.Primary : RowHiding.None;
        var cell = header[TableColumn.Hidden];
        if (cell < 0 || rows[cell].IsWhiteSpace())
            return true;
        var written = rows[cell].Trim();
        if (written.Equals("nej", StringComparison.OrdinalIgnoreCase))
            hiding = RowHiding.None;
        else if (written.Equals("primaer", StringComparison.OrdinalIgnoreCase) || written.Equals("primær", StringComparison.OrdinalIgnoreCase))
            hiding = RowHiding.Primary;
        else if (written.Equals("sekundaer", StringComparison.OrdinalIgnoreCase) || written.Equals("sekundær", StringComparison.OrdinalIgnoreCase))
            hiding = RowHiding.Secondary;
        else
        {
            faults.InCell(Rules.HiddenMark, cell, "Kolonnen skjult har et ord, der ikke kendes.", "Vælg mellem: nej, primaer, sekundaer.");
            return false;
        }
        return true;
    }

    /// <param name="numbers">Has just read the row's.</param>
    public bool IsSound(TableRow row, TableUnit about, TableNumbers numbers) =>
        about.Level == TableLevel.Distribution ? IsDistribution(row) : AgreesOnHiding(row) && HasNumbers(row) && Adds(row) && EqualsValue(row, numbers.OtherReading);

    /// <summary>Reports values in another form than the file's. Which form that is, is known at its end.</summary>
    public void ReportOtherForms()
    {
        foreach (var line in otherForm)
            faults.InLine(Rules.TableNumber, line, "Værdien er skrevet med en anden talform end resten af filen.", "Skriv decimaler ens i hele filen.");
    }

    /// <summary>Whether a number of people in it is small, as far as the measure is known.</summary>
    public bool IsSmall(TableRow row, TableUnit about) =>
        about.Level != TableLevel.Distribution
        && ((row.Numerator is { } x && context.IsSmall(x)) || (row.Denominator is { } n && (context.IsSmall(n) || (unit == MeasureUnit.Share && row.Numerator is { } part && context.IsSmall(n - part)))));

    private bool AgreesOnHiding(TableRow row)
    {
        if (row.Hiding == RowHiding.None && row.Numerator is null)
            return faults.InColumn(Rules.HiddenMark, header, row.Line, TableColumn.Hidden, "Rækken er ikke skjult, men har ingen tæller.", "Skriv tælleren, eller skriv primaer i kolonnen skjult.");
        if (row.Hiding != RowHiding.None && row.Numerator is not null)
            return faults.InColumn(Rules.HiddenMark, header, row.Line, TableColumn.Numerator, "Rækken er skjult, men tælleren står der endnu.", $"Skriv * i stedet. {PublicTable.InHistory}");
        return row.Hiding == RowHiding.None || row.Value is null
            || faults.InColumn(Rules.HiddenMark, header, row.Line, TableColumn.Value, "Rækken er skjult, men værdien står der, og af den kan tælleren regnes ud.", $"Skriv * i stedet. {PublicTable.InHistory}");
    }

    private bool HasNumbers(TableRow row)
    {
        if (unit == MeasureUnit.Count && row.Denominator is not null)
            return faults.InColumn(Rules.TableColumns, header, row.Line, TableColumn.Denominator, "Målet er et antal, og det har ingen nævner.", "Lad feltet være tomt, eller vælg et andet mål.");
        if (row.Denominator == 0)
            return faults.InColumn(Rules.ZeroDenominator, header, row.Line, TableColumn.Denominator, "Nævneren er 0, så der er ingen værdi at vise.", $"Ret den. Var der ingen at tælle blandt, så slet rækken, og skriv huller: ja i {context.Description}.");
        return row.Hiding != RowHiding.None || row.Denominator is not null || unit is null || unit == MeasureUnit.Count
            || faults.InColumn(Rules.HiddenMark, header, row.Line, TableColumn.Denominator, "Rækken har en tæller, men ingen nævner.", "Skriv nævneren, eller skjul tælleren også.");
    }

    private bool Adds(TableRow row) =>
        unit != MeasureUnit.Share || row.Numerator is not { } x || row.Denominator is not { } n || x <= n
        || faults.InColumn(Rules.NumeratorOver, header, row.Line, TableColumn.Numerator, "Tælleren er større end nævneren, og det kan den ikke være i en andel.", "Se, om de er byttet om, eller om tallene er fra to perioder.");

    /// <summary>A value is what one gets from the counts, to as many decimals as are written.</summary>
    private bool EqualsValue(TableRow row, decimal? other)
    {
        if (unit is null || row.Value is not { } value || row.Numerator is not { } x || (unit != MeasureUnit.Count && row.Denominator is null))
            return true;
        var exact = unit.ValueOf(x, row.Denominator ?? 1, row.Period.Days);
        if (IsRounded(value, exact))
            return true;
        if (other is { } meant && IsRounded(meant, exact))
        {
            otherForm.Add(row.Line);
            return true;
        }
        var isFraction = unit == MeasureUnit.Share && IsRounded(value, exact / 100);
        return faults.InColumn(Rules.ValueMismatch, header, row.Line, TableColumn.Value,
            isFraction ? "Værdien er skrevet som en brøk, men målet er i procent." : "Værdien er ikke det, man får af tæller og nævner.",
            isFraction ? "Gang den med 100." : "Ret det tal, der er forkert, eller slet værdien; den bliver regnet ud.");
    }

    private static bool IsRounded(decimal value, double exact)
    {
        var half = 0.5 * Math.Pow(10, -value.Scale);
        return Math.Abs((double)value - exact) <= half * (1 + 1e-6) + 1e-9 * Math.Abs(exact);
    }

    private bool IsDistribution(TableRow row)
    {
        if (row.Numerator is not null || row.Denominator is not null || row.Clinics is not null)
            return faults.InColumn(Rules.Distribution, header, row.Line, row.Numerator is not null ? TableColumn.Numerator : row.Denominator is not null ? TableColumn.Denominator : TableColumn.Clinics,
                "En fordeling har kun værdier: Af tæller eller nævner kan man kende klinikken.", "Lad feltet være tomt, og skriv klinikkens værdi i kolonnen vaerdi.");
        if (row.Value is not { } value)
            return faults.InColumn(Rules.Distribution, header, row.Line, TableColumn.Value, "Rækken i fordelingen har ingen værdi.", "Skriv klinikkens værdi, eller slet rækken.");
        return value.Scale <= 1
            || faults.InColumn(Rules.Distribution, header, row.Line, TableColumn.Value, "En værdi i en fordeling har højst én decimal: Af flere kan man regne tæller og nævner ud.", "Afrund den.");
    }
}
