using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Commands;

/// <summary>The program <c>klynge</c>: its commands, and what it answers when it is called wrongly.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        var root = new RootCommand("Bygger en side om klyngers erfaringer af en mappe med tekster og tal.")
        {
            BuildCommand.Create(),
            CheckCommand.Create(),
            CleanCommand.Create(),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
                (help.Description, help.Action) = ("Vis denne hjælp.", new DanishHelp());
            else if (option is VersionOption version)
                version.Description = "Vis programmets version.";
        }
        var parsed = root.Parse(args);
        if (args.Length == 0)
        {
            DanishHelp.Write(root, Console.Error);
            return ExitCode.WrongUse;
        }
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not DanishHelp)
            return WrongUse.Report(parsed);
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }
}
