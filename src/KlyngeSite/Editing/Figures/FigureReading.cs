using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Figures;

/// <summary>What was read of a coordinator's file.</summary>
/// <param name="Summary">Null when its header cannot be read.</param>
/// <param name="Table">Its rows; null when something is wrong with them, or when there are more than <see cref="MostRows"/>.</param>
/// <param name="Unit">What the figures are given in.</param>
/// <param name="IsTooLarge">Whether there are more rows than are kept.</param>
internal sealed record FigureReading(LetterForm Form, TableSummary? Summary, DataTable? Table, MeasureUnit Unit, bool IsTooLarge)
{
    /// <summary>As many are kept; of longer files only what they hold is told. All clinics of the country have so many in ten years of quarters.</summary>
    public const int MostRows = 100_000;

    /// <summary>Units times periods: a table with a row here and there has far more places than rows.</summary>
    private const long MostPlaces = 200_000;

    /// <summary>Null when the file cannot be opened (and that was reported).</summary>
    public static FigureReading? Of(string path, FigureChoices choices, DiagnosticBag bag)
    {
        using var file = LooseFile.Open(path, bag);
        if (file is null)
            return null;
        var unit = choices.Unit ?? choices.Measure?.Unit ?? UnitOf(file);
        List<TableRow>? rows = [];
        HashSet<Period> periods = [];
        using var text = file.Read();
        var summary = TableReader.Read(text, file.Named, ContextOf(choices, unit), bag, Take);
        var isSound = summary?.IsWhole == true && rows is not null;
        var isTooLarge = rows is null || (isSound && (long)summary!.Units.Length * periods.Count > MostPlaces);
        return new(file.Form, summary, isSound && !isTooLarge ? new(summary!.Units, [.. rows!]) : null, unit, isTooLarge);

        void Take(TableRow row)
        {
            if (rows is null)
                return;
            if (rows.Count == MostRows)
            {
                rows = null;
                return;
            }
            rows.Add(row);
            periods.Add(row.Period);
        }
    }

    private static TableContext ContextOf(FigureChoices choices, MeasureUnit unit) => new()
    {
        Measure = choices.Measure,
        Unit = unit,
        OnlyCluster = choices.Cluster,
        NumberForm = choices.NumberForm,
        HasGaps = choices.HasGaps,
        SmallestCount = choices.SmallestCount,
        MayHaveMore = true,
        Description = "beskrivelsen (her med --huller, --talform eller --klynge)",
    };

    /// <summary>A share where there is a denominator, else a count.</summary>
    private static MeasureUnit UnitOf(LooseFile file)
    {
        using var text = file.Read();
        if (CsvRows.Open(text, file.Named, new DiagnosticBag()) is not { } rows || rows.Read() != CsvStep.Row)
            return MeasureUnit.Share;
        var columns = Enumerable.Range(0, rows.Count).Select(cell => TableColumns.Find(rows[cell])).ToList();
        return columns.Contains(TableColumn.Numerator) && !columns.Contains(TableColumn.Denominator) ? MeasureUnit.Count : MeasureUnit.Share;
    }
}
