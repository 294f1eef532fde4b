using System.Collections.Immutable;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Prose;
using KlyngeSite.Deriving.Data;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Figures;

/// <summary>What can be published, as the file that lies in <c>content/data/</c>.</summary>
internal static class PublicationCsv
{
    private const string HiddenMark = "*";

    public static CsvText Write(Publication publication)
    {
        var hasDays = publication.Series.SelectMany(series => series.Periods).Concat(publication.Clinics.Select(one => one.Period)).Any(period => period.Span == PeriodSpan.Other);
        var hasDenominator = publication.Unit != MeasureUnit.Count;
        var csv = new CsvText();
        csv.Row([
            .. Names(TableColumn.Cluster, TableColumn.Level, TableColumn.Unit), .. hasDays ? Names(TableColumn.PeriodStart, TableColumn.PeriodEnd) : Names(TableColumn.Period),
            .. Names(TableColumn.Numerator), .. hasDenominator ? Names(TableColumn.Denominator) : [], .. Names(TableColumn.Value, TableColumn.Hidden, TableColumn.Clinics, TableColumn.Note),
        ]);
        foreach (var series in publication.Series)
        {
            for (var unit = 0; unit < series.Units.Length; unit++)
            {
                for (var period = 0; period < series.Periods.Length; period++)
                    Write(series, unit, period);
            }
        }
        foreach (var clinics in publication.Clinics)
        {
            foreach (var value in clinics.Values)
            {
                Begin(new(TableLevel.Distribution, clinics.Cluster, null), clinics.Period).Cell((long?)null);
                if (hasDenominator)
                    csv.Cell((long?)null);
                csv.Cell(value).Cell("nej").Cell((long?)null).Cell((string?)null).EndRow();
            }
        }
        return csv;

        void Write(PublishedSeries series, int unit, int period)
        {
            var cell = series.Table[unit, period];
            if (cell is Cell.Nothing)
                return;
            Begin(series.Units[unit], series.Periods[period]);
            if (cell is Cell.Shown shown)
                Numbers(shown, series.Periods[period]);
            else
                Hidden((Cell.Hidden)cell);
            var facts = series.Facts.GetValueOrDefault((unit, period));
            csv.Cell(facts?.Clinics).Cell(facts?.Note).EndRow();
        }

        CsvText Begin(TableUnit about, Period period)
        {
            csv.Cell(about.Cluster).Cell(about.Level.Name()).Cell(about.Level == TableLevel.Region ? about.Name : null);
            return hasDays ? csv.Cell(period.FirstDay).Cell(period.LastDay) : csv.Cell(period.Code);
        }

        void Numbers(Cell.Shown shown, Period period)
        {
            csv.Cell(shown.Numerator);
            if (hasDenominator)
                csv.Cell(shown.Denominator).Cell(Rate(shown, publication.Unit, period));
            else
                csv.Cell((decimal?)null);
            csv.Cell("nej");
        }

        void Hidden(Cell.Hidden hidden)
        {
            csv.Cell(HiddenMark);
            if (hasDenominator)
                _ = hidden.Denominator is { } people ? csv.Cell(people) : csv.Cell(HiddenMark);
            csv.Cell(HiddenMark).Cell(hidden.Reason is HiddenReason.Consequence or HiddenReason.Withheld ? "sekundaer" : "primaer");
        }
    }

    /// <summary>What <c>check</c> would say of the file in <c>content/data/</c>: it is asked before the file is written, whatever was done to hide.</summary>
    public static FindingList Judge(CsvText csv, string name, MeasureUnit unit, int smallestCount)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText(name, csv.ToString(), SourceRole.Content);
        new PersonScan(ScanExceptions.None, null, bag).Check(new SourceFile(name, [], source));
        using var text = new StringReader(source.Text);
        TableReader.Read(text, source, new TableContext { Unit = unit, IsPublic = true, HasGaps = true, SmallestCount = smallestCount }, bag, _ => { });
        return bag.Sorted();
    }

    /// <summary>Rounded so that it is still what numerator and denominator give.</summary>
    private static decimal? Rate(Cell.Shown shown, MeasureUnit unit, Period period) =>
        shown.Denominator is > 0 and { } people ? Math.Round((decimal)unit.ValueOf(shown.Numerator, people, period.Days), unit == MeasureUnit.Share ? 1 : 2, MidpointRounding.AwayFromZero) : null;

    private static string[] Names(params ImmutableArray<TableColumn> columns) => [.. columns.Select(TableColumns.NameOf)];
}
