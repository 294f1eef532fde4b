using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using KlyngeSite.Commands.Admin;
using KlyngeSite.Commands.Booklets;
using KlyngeSite.Commands.Figures;
using KlyngeSite.Commands.New;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Commands;

/// <summary>The program <c>klynge</c>: its commands, and what it answers when it is called wrongly.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        ForgivingWriter.Install();
        using var ignored = SafeRun.IgnoreFileSizeSignal();
        return await SafeRun.Async(verbose: false, () => RunParsedAsync(args), CancellationToken.None);
    }

    /// <summary>The program with all its commands.</summary>
    public static RootCommand Create() => new("Bygger en side om klyngers erfaringer af en mappe med tekster og tal.")
    {
        BuildCommand.Create(),
        BundleCommand.Create(),
        CheckCommand.Create(),
        ServeCommand.Create(),
        CleanCommand.Create(),
        NewCommand.Create(),
        FixCommand.Create(),
        ListCommand.Create(),
        SearchCommand.Create(),
        DataCommand.Create(),
        BookletCommand.Create(),
        SchemaCommand.Create(),
        AddressCommand.Create(),
        AdminCommand.Create(),
    };

    private static async Task<int> RunParsedAsync(string[] args)
    {
        var root = Create();
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
                (help.Description, help.Action) = ("Vis denne hjælp.", new DanishHelp());
            else if (option is VersionOption version)
                version.Description = "Vis programmets version.";
        }
        // An argument is what it says: '@file' does not stand for the file's lines.
        root.Directives.Clear();
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (args.Length == 0)
        {
            DanishHelp.Write(root, Console.Error);
            return ExitCode.WrongUse;
        }
        if (parsed.Action is not HelpAction and not DanishHelp)
        {
            if (parsed.Errors.Count > 0)
                return WrongUse.Report(parsed);
            if (EmptyOption(parsed) is { } empty)
                return WrongUse.Report(parsed.CommandResult.Command, $"{empty} må ikke være tom.");
        }
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>The name of an option that was given a value of nothing, as a script does whose variable is not set.</summary>
    private static string? EmptyOption(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<OptionResult>()
            .FirstOrDefault(option => option.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))?.Option.Name;
}
