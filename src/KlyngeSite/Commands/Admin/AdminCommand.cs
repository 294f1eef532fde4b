using System.CommandLine;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Cms;
using KlyngeSite.Outputs;
using KlyngeSite.Text;

namespace KlyngeSite.Commands.Admin;

/// <summary><c>klynge admin</c>: the editors' form beside the pages.</summary>
internal static class AdminCommand
{
    public static Command Create()
    {
        var command = new Command("admin", $"Læg en formular til redaktører ved siden af siden, på {EditorPlace.Address}: Sveltia CMS, hentet med npm. Se docs/admin.md.");
        var packages = new Option<string>("--fra") { HelpName = "mappe", Description = "Mappen node_modules, hvor npm har lagt @sveltia/cms.", Required = true };
        var content = CommonOptions.ContentOption();
        var output = BuildCommand.OutputOption();
        var verbose = CommonOptions.VerboseOption();
        foreach (var option in new Option[] { packages, content, output, verbose })
            command.Add(option);
        command.SetAction((parsed, stop) => SafeRun.Async(parsed.GetValue(verbose),
            () => Task.FromResult(Run(parsed.GetRequiredValue(packages), parsed.GetRequiredValue(content), parsed.GetRequiredValue(output))), stop));
        return command;
    }

    private static int Run(string packages, string content, string output)
    {
        var bag = new DiagnosticBag();
        var report = AdminFolder.Write(packages, content, output, bag);
        Console.Error.Write(TextPrinter.Print(bag.Sorted()));
        Console.Out.WriteLine(report is null
            ? "Intet er skrevet."
            : $"Formularen ligger i {EditorPlace.Folder}: {DanishNumber.Count(report.Written, "fil", "filer")} skrevet, {DanishNumber.Of(report.Unchanged)} uændret, {DanishNumber.Of(report.Removed)} fjernet.");
        return ExitCode.For(bag.Sorted(), strict: false);
    }
}
