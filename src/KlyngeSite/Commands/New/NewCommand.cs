using System.Collections.Immutable;
using System.CommandLine;
using KlyngeSite.Content;
using KlyngeSite.Editing;
using KlyngeSite.Forms;
using Spectre.Console;

namespace KlyngeSite.Commands.New;

/// <summary><c>klynge new</c>, with a command of its own for every kind that lies in a folder.</summary>
internal static class NewCommand
{
    public static IEnumerable<ContentKind> Kinds => ContentKinds.All.Where(kind => !kind.IsCsv);

    public static Command Create()
    {
        var command = new Command("new", "Begynd en ny side: spørg om det nødvendige, og skriv en fil at arbejde videre i.");
        var folder = CommonOptions.ContentOption();
        command.Add(folder);
        foreach (var kind in Kinds)
            command.Add(CreateOf(kind));
        command.SetAction((parsed, stop) => SafeRun.Async(false, () => ChooseAsync(command, parsed.GetRequiredValue(folder), stop), stop));
        return command;
    }

    private static Command CreateOf(ContentKind kind)
    {
        var command = new Command(kind.Name, $"Begynd {kind.Fields.Of}.");
        var folder = CommonOptions.ContentOption();
        var id = new Option<string>("--id") { HelpName = "navn", Description = "Filens navn, som bliver sidens adresse. Ellers dannes det af titlen." };
        var silent = new Option<bool>("--spørg-ikke") { Description = $"Spørg ikke; skriv {Content.Fields.FillMark.Word}, hvor noget mangler." };
        var slots = new SlotOptions(kind);
        foreach (var option in (IEnumerable<Option>)[.. slots.Options, id, folder, silent])
            command.Add(option);
        command.SetAction((parsed, stop) => SafeRun.Async(false, async () =>
        {
            if (NewRun.Open(parsed.GetRequiredValue(folder), out var code) is not { } run)
                return code;
            var (values, mistake) = slots.Read(parsed, run.Known);
            if (mistake is not null)
                return WrongUse.Report(command, mistake);
            var name = parsed.GetValue(id) is { } given ? NewName.Bare(given, kind) : null;
            if (name is not null && run.NameMistake(name, kind) is { } wrongName)
                return WrongUse.Report(command, $"--id: {wrongName}");
            var dialogue = parsed.GetValue(silent) ? null : Terminal() is { } console ? new NewDialogue(console, run, stop) : null;
            return await RunAsync(command, run, dialogue, new(kind, name ?? "", values), stop);
        }, stop));
        return command;
    }

    /// <summary>On a terminal the kind can be chosen; elsewhere it must be said.</summary>
    private static async Task<int> ChooseAsync(Command command, string folder, CancellationToken stop)
    {
        if (Terminal() is not { } console)
            return WrongUse.Report(command, $"Skriv, hvad der skal begyndes: {string.Join(", ", Kinds.Select(kind => kind.Name))}.");
        if (NewRun.Open(folder, out var code) is not { } run)
            return code;
        var dialogue = new NewDialogue(console, run, stop);
        return await NewRun.Stoppable(async () => await RunAsync(command, run, dialogue, new(await dialogue.KindAsync(Kinds), "", new Dictionary<string, ImmutableArray<string>>()), stop), stop);
    }

    private static Task<int> RunAsync(Command command, NewRun run, NewDialogue? dialogue, NewItem item, CancellationToken stop) => NewRun.Stoppable(async () =>
    {
        if (dialogue is not null)
            item = await dialogue.CompleteAsync(item);
        else if (item.Id.Length == 0)
            item = run.Named(item);
        if (run.NameMistake(item.Id, item.Kind) is { } mistake)
            return WrongUse.Report(command, $"{mistake} Navnet kan skrives med --id.");
        return run.Write(command, item);
    }, stop);

    /// <summary>The terminal to ask on; null when there is nobody to ask, or the terminal is too plain for lists.</summary>
    private static IAnsiConsole? Terminal()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected || Console.IsErrorRedirected)
            return null;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Profile.Capabilities is { Interactive: true, Ansi: true } ? console : null;
    }
}
