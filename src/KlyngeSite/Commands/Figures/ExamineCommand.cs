using System.CommandLine;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Editing.Figures;
using KlyngeSite.Text;

namespace KlyngeSite.Commands.Figures;

/// <summary><c>klynge data tjek</c>: what a file holds, what is wrong with it, what would be hidden, and how it looks.</summary>
internal static class ExamineCommand
{
    private static readonly string[] Lead = ["Tegnet af klynge data tjek. Små tal er skjult, og klinikker står uden navn; det er det samme, som klynge data anonymiser skriver."];

    public static Command Create()
    {
        var command = new Command("tjek", "Fortæl, hvad en fil med tal indeholder, hvad der er galt, og hvad der vil blive skjult. Skriver intet, uden at --graf beder om det.");
        var options = new FigureOptions();
        options.AddTo(command);
        var title = new Option<string>("--titel") { HelpName = "tekst", Description = "Hvad grafen hedder. Ellers målets titel, ellers filens navn." };
        var charts = new Option<string>("--graf") { HelpName = "mappe", Description = "Tegn det, der kan udgives, som en side (HTML) og som SVG i mappen." };
        command.Add(title);
        command.Add(charts);
        command.SetAction((parsed, stop) => SafeRun.Async(options.IsVerbose(parsed), () => Task.FromResult(Run(parsed)), stop));
        return command;

        int Run(ParseResult parsed)
        {
            var bag = new DiagnosticBag();
            var (choices, mistake) = options.Read(parsed, bag);
            if (mistake is not null)
                return WrongUse.Report(command, mistake);
            var file = options.File(parsed);
            if (choices is null || FigureReading.Of(file, choices, bag) is not { } reading)
                return Told(bag);
            foreach (var line in FigureWords.Held(reading, choices))
                Console.Out.WriteLine(TextPrinter.Printable(line));
            var code = Told(bag);
            if (reading.Table is not { } table)
            {
                Console.Out.WriteLine(WithoutTable(reading, choices));
                return code;
            }
            var publication = Publication.Of(table, reading.Unit, choices.SmallestCount, choices.ShowsZero);
            foreach (var line in FigureWords.Published(publication, choices))
                Console.Out.WriteLine(TextPrinter.Printable(line));
            return parsed.GetValue(charts) is { } folder ? Draw(publication, choices, file, parsed.GetValue(title), folder) : code;
        }
    }

    private static string WithoutTable(FigureReading reading, FigureChoices choices)
    {
        var small = reading.Summary is { Small: > 0 and var count } ? $" {DanishNumber.Count(count, "række", "rækker")} har et lille tal (under {DanishNumber.Of(choices.SmallestCount)}) i sig." : "";
        return reading.IsTooLarge && reading.Summary?.IsWhole == true
            ? $"Filen er sund, men for stor til at blive tegnet og skjult (over {DanishNumber.Of(FigureReading.MostRows)} rækker, eller spredt over for mange enheder og perioder).{small} Del den op."
            : $"Ret fejlene, før det kan siges, hvad der kan udgives.{small}";
    }

    private static int Draw(Publication publication, FigureChoices choices, string file, string? title, string folder)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var heading = PublicText.WithoutNames.Of(title ?? choices.Measure?.Name ?? name);
        var figures = FigureDrawing.Of(publication, choices, heading);
        if (figures.IsEmpty)
        {
            Console.Out.WriteLine("Der er intet at tegne.");
            return ExitCode.Fine;
        }
        foreach (var sheet in FigureSheets.Of(name, heading, Lead, figures))
        {
            var shown = PublicText.WithoutNames.Of(sheet.Name);
            if (FigureFiles.WriteOwn(Path.Join(folder, sheet.Name), sheet.Bytes, sheet.Mark) is { } fault)
            {
                Console.Error.WriteLine($"klynge: {shown} kan ikke skrives. {fault}");
                return ExitCode.CannotReadOrWrite;
            }
            Console.Out.WriteLine($"Tegnet: {shown}");
        }
        return ExitCode.Fine;
    }

    private static int Told(DiagnosticBag bag)
    {
        var findings = bag.Sorted();
        Console.Error.Write(TextPrinter.Print(findings));
        if (findings.Tally.Total > 0)
            Console.Out.WriteLine($"{SeverityNames.Counts(findings.Tally)}.");
        return ExitCode.For(findings, strict: false);
    }
}
