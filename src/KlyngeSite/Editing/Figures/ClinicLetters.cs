using System.Collections.Immutable;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Figures;

/// <summary>Which clinic has which letter: for the cluster's own meeting, never for the site. The order of letters follows nothing that anybody knows.</summary>
internal sealed class ClinicLetters
{
    private const int LongestKey = 5_000_000;
    private static readonly string[] Columns = ["bogstav", "klynge", "klinik"];

    private readonly Dictionary<(string Cluster, string Clinic), string> letters;

    private ClinicLetters(Dictionary<(string, string), string> letters) => this.letters = letters;

    /// <summary>The letter of a clinic that was among those asked for.</summary>
    public string this[TableUnit clinic] => letters[KeyOf(clinic)];

    /// <summary>In the order of the letters.</summary>
    public CsvText Write()
    {
        var csv = new CsvText().Row(Columns);
        foreach (var (clinic, letter) in letters.OrderBy(one => one.Value.Length).ThenBy(one => one.Value, StringComparer.Ordinal))
            csv.Row(letter, clinic.Cluster, clinic.Clinic);
        return csv;
    }

    /// <summary>New letters in an order by chance.</summary>
    /// <param name="below">A number by chance from 0 to one less than what it is given.</param>
    public static ClinicLetters Shuffled(ImmutableArray<TableUnit> units, Func<int, int> below)
    {
        var clinics = Clinics(units);
        for (var last = clinics.Length - 1; last > 0; last--)
        {
            var other = below(last + 1);
            (clinics[last], clinics[other]) = (clinics[other], clinics[last]);
        }
        return new(clinics.Select((clinic, place) => (clinic, place)).ToDictionary(one => one.clinic, one => Letter(one.place)));
    }

    /// <summary>The letters that a key gave before. Null when it cannot be used (and that was reported): it has mistakes, or not all of the clinics.</summary>
    public static ClinicLetters? Read(string path, ImmutableArray<TableUnit> units, DiagnosticBag bag)
    {
        using var file = LooseFile.Open(path, bag);
        if (file?.ReadSmall(LongestKey, bag) is not { } text)
            return null;
        var source = new SourceText(file.Named.Path, text, SourceRole.Content);
        if (CsvReader.Read(source, new CsvShape([.. Columns], FigureReading.MostRows) { Fewest = Columns.Length }, bag) is not { IsWhole: true } table)
            return null;
        Dictionary<(string, string), string> letters = [];
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var cells = Columns.Select(column => row.Find(column) is ScalarNode cell ? cell.Value : "").ToArray();
            if (cells[0].Length is 0 or > 4 || !cells[0].All(char.IsAsciiLetterUpper) || !given.Add(cells[0]) || !letters.TryAdd((cells[1], cells[2]), cells[0]))
            {
                bag.Report(Rules.MalformedCsv, row.Location, "Rækken i nøglen har ikke et bogstav for sig selv, eller klinikken står der to gange.", "Ret rækken, eller giv --noegle et nyt navn, så der laves en ny nøgle.");
                return null;
            }
        }
        var missing = Clinics(units).Count(clinic => !letters.ContainsKey(clinic));
        if (missing == 0)
            return new(letters);
        bag.Report(Rules.MalformedCsv, source.Whole, $"Nøglen mangler {DanishNumber.Count(missing, "klinik", "klinikker")} fra filen.", "Tilføj dem nederst i nøglen med hver sit nye bogstav, eller giv --noegle et nyt navn, så der laves en ny nøgle.");
        return null;
    }

    /// <summary>A to Z, then AA to ZZ, and so on.</summary>
    public static string Letter(int place)
    {
        var text = "";
        for (var rest = place; rest >= 0; rest = rest / 26 - 1)
            text = (char)('A' + rest % 26) + text;
        return text;
    }

    private static (string Cluster, string Clinic)[] Clinics(ImmutableArray<TableUnit> units) => [.. units.Where(unit => unit.Level == TableLevel.Clinic).Select(KeyOf)];

    /// <summary>As it is written in a key, where no name is run as a formula.</summary>
    private static (string, string) KeyOf(TableUnit clinic) => (CsvText.Harmless(clinic.Cluster ?? ""), CsvText.Harmless(clinic.Name ?? ""));
}
