using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>
/// Reports what is wrong in one table, by line, and tires after as many as anybody keeps. No cell is ever quoted: logs are public.
/// </summary>
internal sealed class TableFaults(SourceText source, CsvRows rows, DiagnosticBag bag)
{
    private const int Most = DiagnosticBag.MostPerFile - 1;

    private int count;

    public bool IsNone => count == 0;

    public bool IsTired => count >= Most;

    /// <summary>About a cell of the row that is being read.</summary>
    public void InCell(Rule rule, int cell, string message, string mend) => At(rule, rows.PlaceOf(cell), message, mend);

    /// <summary>About the row that is being read.</summary>
    public void InRow(Rule rule, string message, string mend) => At(rule, new(rows.Line, 1, 1), message, mend);

    /// <summary>About a row that was read.</summary>
    public void InLine(Rule rule, int line, string message, string mend) => At(rule, new(line, 1, 1), message, mend);

    /// <summary>About a column of the row that is being read, or about the row when the table has no such column. Always false, for checks to answer with.</summary>
    public bool InColumn(Rule rule, TableHeader header, int line, TableColumn column, string message, string mend)
    {
        if (header[column] is >= 0 and var cell)
            InCell(rule, cell, message, mend);
        else
            InLine(rule, line, message, mend);
        return false;
    }

    public void InFile(Rule rule, string message, string mend)
    {
        count++;
        bag.Report(rule, source.Whole, message, mend);
    }

    public void At(Rule rule, CsvPlace place, string message, string mend)
    {
        if (IsTired)
            return;
        count++;
        var location = new Location(source, place.Line, place.Column, place.Length);
        if (!IsTired)
            bag.Report(rule, location, message, mend);
        else
            bag.Report(Rules.MalformedCsv, location, $"Her er fejl nummer {DanishNumber.Of(count)}, og resten af filen er ikke læst.", "Ret de fejl, der er nævnt, og prøv igen.");
    }
}
