using System.Collections.Immutable;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Editing.Figures;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Commands.Figures;

/// <summary>What is told of a coordinator's file, in Danish: counts and names of columns that we gave them, never what stands in a cell.</summary>
internal static class FigureWords
{
    /// <summary>What the file holds.</summary>
    public static IEnumerable<string> Held(FigureReading reading, FigureChoices choices)
    {
        yield return reading.Form == LetterForm.Utf8
            ? "Tegnsæt: UTF-8"
            : "Tegnsæt: Windows-1252. I content/ skal filen være UTF-8; klynge data anonymiser skriver den sådan.";
        if (reading.Summary is not { } held)
            yield break;
        yield return $"Skilletegn: {CsvSeparator.NameOf(held.Separator)}. Decimaler står efter {(held.Separator == ',' || choices.NumberForm == Content.Data.NumberForm.DecimalPoint ? "punktum" : "komma")}.";
        yield return $"Kolonner: {Columns(held.Columns)}";
        foreach (var line in Identifying(held.Columns))
            yield return line;
        yield return $"Rækker: {DanishNumber.Of(held.Rows)}{Units(held.Units)}";
        if (held.First is { } first && held.Last is { } last)
            yield return first.CompareTo(last) == 0 ? $"Periode: {first.Danish}" : $"Perioder: fra {first.Danish} til {last.Danish}";
        yield return $"Enhed: {reading.Unit.Label}{Why(reading, choices)}";
    }

    /// <summary>What is not shown, and how much is left.</summary>
    public static IEnumerable<string> Published(Publication publication, FigureChoices choices)
    {
        var tally = publication.Tally;
        var (shown, clinics) = (publication.Series.Sum(series => series.Table.Cells.Count(cell => cell is Cell.Shown)), publication.Clinics.Sum(one => one.Values.Length));
        if (tally.Small > 0)
            yield return $"Skjules, fordi tallet er lille ({(choices.ShowsZero ? "1" : "0")} til {DanishNumber.Of(choices.SmallestCount - 1)}, eller resten af nævneren er det): {Rows(tally.Small)}";
        if (tally.Consequences > 0)
            yield return $"Skjules, for at små tal ikke kan regnes ud: {Rows(tally.Consequences)}";
        if (tally.FewClinics > 0)
            yield return $"Skjules, fordi tallet bygger på en eller to klinikker: {Rows(tally.FewClinics)}";
        if (tally.BySource > 0)
            yield return $"Var skjult i forvejen: {Rows(tally.BySource)}";
        if (tally.ClinicRows > 0)
        {
            yield return publication.Unit == MeasureUnit.Count
                ? $"Tages ud, fordi et antal fortæller, hvor stor klinikken er: {Rows(tally.ClinicRows)} for enkelte klinikker"
                : $"Klinikkernes rækker bliver til fordelinger uden navne og nævnere: {DanishNumber.Of(tally.ClinicRows - tally.LeftOut)} af {DanishNumber.Of(tally.ClinicRows)} er med";
        }
        if (tally.TooFew > 0 && publication.Unit != MeasureUnit.Count)
            yield return $"Tages ud, fordi under fem klinikker kan vises: {DanishNumber.Count(tally.TooFew, "fordeling", "fordelinger")}";
        if (tally.Notes > 0)
            yield return $"Tages ud, fordi de kan fortælle, hvem nogen er: {DanishNumber.Count(tally.Notes, "note", "noter")}";
        if (tally.NotesKept > 0)
            yield return $"Kommer med, som de står, så læs dem efter for navne: {DanishNumber.Count(tally.NotesKept, "note", "noter")}";
        yield return publication.IsEmpty ? "Intet kan udgives: Brug længere perioder, eller læg flere sammen."
            : $"Kan udgives: {DanishList.Of(Left(shown, clinics, publication.Clinics.Length), "og")}";
    }

    private static IEnumerable<string> Left(int shown, int clinics, int distributions)
    {
        if (shown > 0)
            yield return DanishNumber.Count(shown, "tal", "tal");
        if (clinics > 0)
            yield return $"{DanishNumber.Count(distributions, "fordeling", "fordelinger")} af klinikker";
    }

    /// <summary>The columns that tell who somebody is, by their number from the left.</summary>
    public static IEnumerable<string> Identifying(ImmutableArray<TableColumn?> columns)
    {
        foreach (var (column, what) in new[] { (TableColumn.Clinic, "en klinik"), (TableColumn.Identifying, "nogen") })
        {
            var places = Places(columns, column).ToList();
            if (places.Count > 0)
                yield return $"Fortæller, hvem {what} er, og kommer aldrig med ud: {Numbered(places)}";
        }
    }

    private static string Columns(ImmutableArray<TableColumn?> columns)
    {
        var known = columns.OfType<TableColumn>().Where(column => column < TableColumn.Clinic).Select(TableColumns.NameOf);
        var unknown = Places(columns, null).ToList();
        return string.Join(", ", known) + (unknown.Count == 0 ? "" : $"; bruges ikke: {Numbered(unknown)}");
    }

    private static IEnumerable<int> Places(ImmutableArray<TableColumn?> columns, TableColumn? column) => Enumerable.Range(0, columns.Length).Where(place => columns[place] == column).Select(place => place + 1);

    private static string Numbered(List<int> places) =>
        $"kolonne {DanishList.Of(places.Take(10).Select(place => DanishNumber.Of(place)), "og")}{(places.Count > 10 ? $" og {DanishNumber.Of(places.Count - 10)} til" : "")}";

    private static string Units(ImmutableArray<TableUnit> units)
    {
        List<string> told = [];
        foreach (var (level, one, many) in new[] { (TableLevel.Cluster, "klynge", "klynger"), (TableLevel.Region, "region", "regioner"), (TableLevel.Country, "land", "lande"), (TableLevel.Clinic, "klinik", "klinikker"), (TableLevel.Distribution, "fordeling af klinikker", "fordelinger af klinikker") })
        {
            if (units.Count(unit => unit.Level == level) is > 0 and var count)
                told.Add(level == TableLevel.Country ? "hele landet" : DanishNumber.Count(count, one, many));
        }
        return told.Count == 0 ? "" : $" for {DanishList.Of(told, "og")}";
    }

    private static string Why(FigureReading reading, FigureChoices choices) =>
        choices.Measure is not null ? " (som målet siger)"
        : choices.Unit is not null ? ""
        : reading.Unit == MeasureUnit.Count ? " (gættet, fordi der ikke er en nævner; skift med --enhed)" : " (gættet, fordi der er en nævner; skift med --enhed)";

    private static string Rows(int count) => DanishNumber.Count(count, "række", "rækker");
}
