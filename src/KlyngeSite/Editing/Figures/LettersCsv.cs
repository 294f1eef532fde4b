using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Deriving.Data;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Figures;

/// <summary>The clinics by their letters, for the cluster's own meeting: rates alone, rounded as on the site, since a clinic is known by its size. Not to be published.</summary>
internal static class LettersCsv
{
    public static CsvText Write(DataTable table, MeasureUnit unit, ClinicLetters letters, int smallestCount, bool showsZero)
    {
        var rules = new SuppressionRules(smallestCount, showsZero, PublishedTotals.None);
        var csv = new CsvText().Row("klynge", "enhed", "periode", "vaerdi");
        if (PublishedSeries.Of(table, place => table.Units[place].Level == TableLevel.Clinic, unit, rules) is not { } series)
            return csv;
        foreach (var place in Enumerable.Range(0, series.Units.Length).OrderBy(place => letters[series.Units[place]].Length).ThenBy(place => letters[series.Units[place]], StringComparer.Ordinal))
        {
            for (var period = 0; period < series.Periods.Length; period++)
            {
                if (series.Table[place, period] is Cell.Nothing)
                    continue;
                csv.Cell(series.Units[place].Cluster).Cell(letters[series.Units[place]]).Cell(series.Periods[period].Code);
                _ = series.Table[place, period] is Cell.Shown { Denominator: > 0 and var people } shown ? csv.Cell(Rounded(unit.ValueOf(shown.Numerator, people, series.Periods[period].Days), unit)) : csv.Cell("*");
                csv.EndRow();
            }
        }
        return csv;
    }

    private static decimal Rounded(double rate, MeasureUnit unit) => Math.Round((decimal)rate, unit == MeasureUnit.Share ? 0 : 1, MidpointRounding.AwayFromZero);
}
