using System.CommandLine;
using KlyngeSite.Diagnostics;
using KlyngeSite.Outputs;
using KlyngeSite.Publishing;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary><c>klynge clean</c>.</summary>
internal static class CleanCommand
{
    public static Command Create()
    {
        var command = new Command("clean", "Fjern det, en bygning har lavet, og intet andet.");
        var output = BuildCommand.OutputOption();
        command.Add(output);
        command.SetAction((parsed, stop) => SafeRun.Async(false, () => Task.FromResult(Clean(parsed.GetRequiredValue(output))), stop));
        return command;
    }

    private static int Clean(string output)
    {
        if (!StandingOutput.IsOurs(output))
        {
            Console.Out.WriteLine("Der er intet at fjerne: mappen findes ikke, eller den er ikke lavet af klynge.");
            return ExitCode.Fine;
        }
        var bag = new DiagnosticBag();
        using var folder = OutputFolder.Open(output, [], bag);
        if (folder is not null && CleanEditor(folder) is { } editor && folder.Clean() is { } site && editor + site is var removed)
            Console.Out.WriteLine($"{DanishNumber.Count(removed, "fil", "filer")} fjernet.");
        Console.Error.Write(TextPrinter.Print(bag.Sorted()));
        return ExitCode.For(bag.Sorted(), strict: false);
    }

    /// <summary>The editors' form lies within; 0 when there is none, null when it could not be removed (and that was reported).</summary>
    private static int? CleanEditor(OutputFolder site)
    {
        if (!site.HasWithin(EditorPlace.Folder))
            return 0;
        using var editor = site.OpenWithin(EditorPlace.Folder);
        return editor?.Clean();
    }
}
