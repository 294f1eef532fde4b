using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Sources.Csv;

/// <summary>Holds each row against the header, and tires when nearly every row is wrong: then it is one mistake, not a thousand.</summary>
internal sealed class CsvRowCheck(char separator, DiagnosticBag bag)
{
    private const int MostReported = 50;

    private int count;
    private bool wasEmpty;

    public bool FoundNothing => count == 0;

    public bool IsTired => count >= MostReported;

    /// <summary>Whether a row has one value for each column, and any value at all; if not, that is reported.</summary>
    public bool IsSound(ImmutableArray<ScalarNode> cells, int columns, string raw)
    {
        var isEmpty = cells.All(cell => string.IsNullOrWhiteSpace(cell.Value));
        // Spreadsheets leave hundreds of empty rows at the end: one finding for all that follow each other.
        var isReported = isEmpty && wasEmpty;
        wasEmpty = isEmpty;
        if (cells.Length == columns && !isEmpty)
            return true;
        if (isReported)
            return false;
        count++;
        var place = cells[0].Location;
        if (IsTired)
            Report("Her er endnu en række med fejl, og resten af filen er ikke læst.", "Ret de rækker, der er nævnt, og prøv igen.");
        else if (isEmpty)
            Report("Rækken har kun skilletegn.", "Slet den og andre tomme rækker efter den.");
        else if (CsvSeparator.Other(raw, separator, columns) is { } other)
            Report($"Rækken er delt med {CsvSeparator.NameOf(other)}, men overskriften med {CsvSeparator.NameOf(separator)}.", $"Brug {CsvSeparator.NameOf(separator)} i hele filen.");
        else
            Report($"Rækken har {DanishNumber.Count(cells.Length, "felt", "felter")}, men overskriften har {columns}.",
                cells.Length < columns ? "Tæl skilletegnene i rækken efter." : $"Sæt anførselstegn om et felt, der selv indeholder {CsvSeparator.NameOf(separator)}.");
        return false;

        void Report(string message, string mend) => bag.Report(Rules.MalformedCsv, place, message, mend);
    }
}
