using KlyngeSite.Content.Measures;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>What must be true of a row that everybody can see: no small number, no clinic.</summary>
internal sealed class PublicRowCheck(CsvRows rows, TableHeader header, TableContext context, TableFaults faults)
{
    /// <summary>Of two clinics each knows the other's number, and of one there is no cluster.</summary>
    private const int FewestClinics = 3;

    private static readonly TableColumn[] Words = [TableColumn.Cluster, TableColumn.Unit, TableColumn.Note];

    public bool MayBePublic(TableRow row, TableUnit about) => HasNoClinic(row, about) & HasNoNumberOfClinic() & (about.Level == TableLevel.Distribution || HasNoSmallNumber(row));

    private bool HasNoClinic(TableRow row, TableUnit about)
    {
        if (about.Level == TableLevel.Clinic)
            return faults.InColumn(Rules.ClinicIdentity, header, row.Line, TableColumn.Level, "Rækken er for en enkelt klinik, og den kan kendes på sin størrelse.", $"Vis klinikkerne som en fordeling. {PublicTable.Anonymise} {PublicTable.InHistory}");
        return row.Clinics is not < FewestClinics
            || faults.InColumn(Rules.ClinicIdentity, header, row.Line, TableColumn.Clinics, $"Tallet bygger på under {DanishNumber.Word(FewestClinics)} klinikker, så det fortæller om en enkelt.", $"Slet rækken, eller skjul dens tal. {PublicTable.InHistory}");
    }

    /// <summary>Six digits alone in a cell of words, or after the word.</summary>
    private bool HasNoNumberOfClinic()
    {
        foreach (var column in Words)
        {
            if (header[column] is not (>= 0 and var cell))
                continue;
            var text = rows[cell].Trim();
            if ((text.Length == YderShape.Digits && PlainDigits.IsAll(text)) || YderShape.Find(text) is not null)
            {
                faults.InCell(Rules.ClinicNumber, cell, "Her står noget, der har form som et ydernummer.", $"Slet det. {PublicTable.InHistory}");
                return false;
            }
        }
        return true;
    }

    private bool HasNoSmallNumber(TableRow row)
    {
        if (row.Numerator is { } x && context.IsSmall(x))
            return FailSmall(row, TableColumn.Numerator, "Tælleren er et lille tal");
        if (row.Denominator is { } n && context.IsSmall(n))
            return FailSmall(row, TableColumn.Denominator, "Nævneren er et lille tal");
        // Until the measure is known any numerator may be a part of its denominator.
        var isShare = context.Unit is not { } unit || unit == MeasureUnit.Share;
        return !isShare || row.Numerator is not { } part || row.Denominator is not { } whole || !context.IsSmall(whole - part)
            || FailSmall(row, TableColumn.Numerator, "Forskellen mellem nævner og tæller er et lille tal");
    }

    private bool FailSmall(TableRow row, TableColumn column, string what) =>
        faults.InColumn(Rules.SmallNumber, header, row.Line, column, $"{what} (1 til {DanishNumber.Of(context.SmallestCount - 1)}), og bag det kan personer kendes.", $"{PublicTable.Anonymise} {PublicTable.InHistory}");
}
