using System.CommandLine;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing;
using KlyngeSite.Forms;
using KlyngeSite.Forms.Contributions;
using KlyngeSite.Forms.Schemas;
using KlyngeSite.Publishing;

namespace KlyngeSite.Commands;

/// <summary><c>klynge skema</c>: the fields as other programs read them, for the editor's help and GitHub's forms.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("skema", "Skriv felterne, som andre programmer læser dem: JSON-skemaer og indstillinger til Visual Studio Code, og formularer til GitHub.");
        var to = new Option<string>("--ud") { HelpName = "mappe", Description = "Arkivets øverste mappe. Der skrives i .vscode og .github, og kun filer herfra bliver overskrevet.", Required = true };
        var folder = CommonOptions.ContentOption();
        command.Add(to);
        command.Add(folder);
        command.SetAction((parsed, stop) => SafeRun.Async(false, () => Task.FromResult(Run(parsed.GetRequiredValue(to), parsed.GetRequiredValue(folder))), stop));
        return command;
    }

    private static int Run(string to, string folder)
    {
        var bag = new DiagnosticBag();
        if (KnownContent.Read(folder, bag) is not { Settings: { } settings } known)
        {
            Console.Error.Write(TextPrinter.Print(bag.Sorted()));
            return Failed($"site.yml i '{folder}' kan ikke læses, så skemaerne kan ikke laves. Se hvorfor med klynge check.");
        }
        foreach (var file in Files(settings, known))
        {
            try
            {
                if (!KnownFile.Write(Path.Join(to, file.Path), file.Bytes.Span, MadeHere.Is))
                    return Failed($"Ved '{file.Path}' ligger allerede noget, som ikke er lavet med 'klynge skema'. Flyt det først.");
            }
            catch (Exception e) when (WriteFault.Is(e))
            {
                return Failed($"'{file.Path}' kan ikke skrives. {WriteFault.Tell(e).Message}");
            }
            Console.Out.WriteLine($"Skrevet: {file.Path}");
        }
        return ExitCode.Fine;
    }

    /// <summary>All files, by path below the repository's folder.</summary>
    internal static IEnumerable<FormFile> Files(SiteSettings settings, KnownContent known) =>
    [
        .. EditorSettings.Files(settings.Repository?.Folder ?? SourceRepository.UsualFolder, known.Present, known.GivenBy),
        .. IssueForms.Files(Contribution.Of(settings, known.Present)),
    ];

    private static int Failed(string message)
    {
        Console.Error.WriteLine($"klynge: {TextPrinter.Printable(message)}");
        return ExitCode.CannotReadOrWrite;
    }
}
