using System.CommandLine;
using System.Security.Cryptography;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Editing.Figures;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Commands.Figures;

/// <summary><c>klynge data anonymiser</c>: a new file with what can be published, and on request the clinics by letters for the cluster itself.</summary>
internal static class AnonymiseCommand
{
    public static Command Create()
    {
        var command = new Command("anonymiser", "Skriv en ny fil med det, der kan udgives: små tal skjult, og klinikker som en fordeling uden navne.");
        var options = new FigureOptions();
        options.AddTo(command);
        var output = new Option<string>("--ud") { HelpName = "fil", Description = "Den nye fil; den må ikke findes. Læg den i content/data ved siden af sin beskrivelse.", Required = true };
        var key = new Option<string>("--noegle") { HelpName = "fil", Description = "Nøglen til, hvilken klinik der er hvilket bogstav. Findes den, bruges dens bogstaver; ellers skrives den. Aldrig i content eller i et git-arkiv." };
        var letters = new Option<string>("--bogstaver") { HelpName = "fil", Description = "Klinikkernes værdier med bogstaver (A, B …) til klyngens eget møde. Må ikke udgives." };
        foreach (var option in new Option[] { output, key, letters })
            command.Add(option);
        command.SetAction((parsed, stop) => SafeRun.Async(options.IsVerbose(parsed), () => Task.FromResult(Run(parsed)), stop));
        return command;

        int Run(ParseResult parsed)
        {
            var bag = new DiagnosticBag();
            var (choices, mistake) = options.Read(parsed, bag);
            var paths = new Paths(parsed.GetRequiredValue(output), parsed.GetValue(key), parsed.GetValue(letters));
            if ((mistake ?? paths.Mistake(options.File(parsed))) is { } wrong)
                return WrongUse.Report(command, wrong);
            if (choices is null || FigureReading.Of(options.File(parsed), choices, bag) is not { } reading)
                return Told(bag);
            if (reading.Table is not { } table)
                return Refused(reading, bag);
            if (table.Units.Any(unit => unit.Cluster is null && unit.Level is not (TableLevel.Region or TableLevel.Country)))
                return WrongUse.Report(command, "Filen siger ikke, hvilken klynge tallene er fra. Skriv klyngens id: --klynge nordlys");
            // Before anything is written, so that no key is left of a run that came to nothing.
            if (paths.Taken is { } taken)
                return Failed(taken, "Der ligger allerede noget med det navn. Vælg et andet, eller flyt det.");
            return Write(table, reading, choices, paths, bag);
        }
    }

    private static int Write(DataTable table, FigureReading reading, FigureChoices choices, Paths paths, DiagnosticBag bag)
    {
        var isKeyThere = paths.Key is { } there && FileKinds.Of(there).Kind != FileKind.Missing;
        var clinics = paths.Key is null ? null : isKeyThere ? ClinicLetters.Read(paths.Key, table.Units, bag) : ClinicLetters.Shuffled(table.Units, RandomNumberGenerator.GetInt32);
        if (clinics is null && paths.Key is not null)
            return Told(bag);
        var publication = Publication.Of(table, reading.Unit, choices.SmallestCount, choices.ShowsZero);
        foreach (var line in FigureWords.Identifying(reading.Summary!.Columns).Concat(FigureWords.Published(publication, choices)))
            Console.Out.WriteLine(TextPrinter.Printable(line));
        if (publication.IsEmpty)
            return ExitCode.Findings;
        var csv = PublicationCsv.Write(publication);
        var name = Path.GetFileName(paths.Output);
        if (PublicationCsv.Judge(csv, name, reading.Unit, choices.SmallestCount) is { Tally.Errors: > 0 } findings)
        {
            Console.Error.Write(TextPrinter.Print(findings));
            Console.Out.WriteLine("Intet er skrevet: Den nye fil måtte ikke ligge i content/. Linjerne ovenfor er i den nye fil.");
            return ExitCode.Findings;
        }
        if (!isKeyThere && paths.Key is { } newKey && !Written(newKey, clinics!.Write(), "nøglen; gem den hos jer selv"))
            return ExitCode.CannotReadOrWrite;
        if (paths.Letters is { } own && !Written(own, LettersCsv.Write(table, reading.Unit, clinics!, choices.SmallestCount, choices.ShowsZero), "klinikkerne med bogstaver; kun til klyngens eget møde"))
            return ExitCode.CannotReadOrWrite;
        return Written(paths.Output, csv, choices.HasGaps ? "skriv huller: ja i beskrivelsen ved siden af" : null) ? ExitCode.Fine : ExitCode.CannotReadOrWrite;
    }

    private static bool Written(string path, CsvText csv, string? about)
    {
        var name = PublicText.WithoutNames.Of(Path.GetFileName(path));
        if (FigureFiles.WriteNew(path, csv.ToBytes()) is { } fault)
        {
            Failed(path, fault);
            return false;
        }
        Console.Out.WriteLine(about is null ? $"Skrevet: {name}" : $"Skrevet: {name} ({about})");
        return true;
    }

    private static int Failed(string path, string fault)
    {
        Console.Error.WriteLine($"klynge: {PublicText.WithoutNames.Of(Path.GetFileName(path))} kan ikke skrives. {fault}");
        return ExitCode.CannotReadOrWrite;
    }

    private static int Refused(FigureReading reading, DiagnosticBag bag)
    {
        var code = Told(bag);
        Console.Out.WriteLine(reading.IsTooLarge && reading.Summary?.IsWhole == true
            ? $"Intet er skrevet: Filen er for stor (over {DanishNumber.Of(FigureReading.MostRows)} rækker, eller spredt over for mange enheder og perioder). Del den op."
            : "Intet er skrevet: Ret fejlene først.");
        return Math.Max(code, ExitCode.Findings);
    }

    private static int Told(DiagnosticBag bag)
    {
        var findings = bag.Sorted();
        Console.Error.Write(TextPrinter.Print(findings));
        return ExitCode.For(findings, strict: false);
    }

    /// <summary>Where files are to be written.</summary>
    private sealed record Paths(string Output, string? Key, string? Letters)
    {
        /// <summary>One that something lies at and that is to be new; null when all are free.</summary>
        public string? Taken => new[] { Output, Letters }.OfType<string>().FirstOrDefault(path => FileKinds.Of(path).Kind != FileKind.Missing);

        /// <summary>What is wrong with them, in Danish, before anything is read; null when nothing is.</summary>
        public string? Mistake(string input)
        {
            var all = new[] { input, Output, Key, Letters }.OfType<string>().Select(Path.GetFullPath).ToList();
            if (all.Distinct(StringComparer.OrdinalIgnoreCase).Count() < all.Count)
                return "Filerne skal have hver sit navn.";
            if (Path.GetExtension(Output) != ".csv")
                return "--ud skal ende på .csv.";
            if (Letters is not null && Key is null)
                return "--bogstaver kræver --noegle: Uden nøglen kan ingen klinik finde sit bogstav.";
            foreach (var (option, path) in new[] { ("--noegle", Key), ("--bogstaver", Letters) })
            {
                if (path is not null && PrivatePlace.Refusal(path, GitIgnore.IsIgnored) is { } refusal)
                    return $"{option}: Filen fortæller, hvilken klinik der er hvilken. {refusal}";
            }
            return null;
        }
    }
}
