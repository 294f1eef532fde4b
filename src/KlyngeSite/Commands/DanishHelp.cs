using System.CommandLine;
using System.CommandLine.Invocation;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Commands;

/// <summary><c>--help</c> in Danish.</summary>
internal sealed class DanishHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, Console.Out);
        return ExitCode.Fine;
    }

    public static void Write(Command command, TextWriter writer)
    {
        var isRoot = command is RootCommand;
        writer.WriteLine(command.Description);
        writer.WriteLine();
        writer.WriteLine($"Brug: {CommandNames.Of(command)}{(command.Subcommands.Count > 0 ? " <kommando>" : "")} {string.Concat(command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues == 1 ? $"<{argument.Name}> " : $"[{argument.Name} …] "))}[tilvalg]");
        if (command.Subcommands.Count > 0)
            Section(writer, "Kommandoer", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        if (command.Arguments.Count > 0)
            Section(writer, "Argumenter", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive));
        Section(writer, "Tilvalg", command.Options.Concat(inherited).Select(option => (NameOf(option), option.Description)));
        if (isRoot)
            Section(writer, "Svarkoder", ExitCodes);
    }

    private static readonly (string, string?)[] ExitCodes =
    [
        ("0", "alt er i orden"),
        ("1", "der er fejl i indholdet"),
        ("2", "forkert brug"),
        ("3", "fejl i site.yml eller temaet"),
        ("4", "kan ikke læse eller skrive"),
        ("70", "fejl i programmet"),
        ("130", "stoppet"),
    ];

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).Distinct());
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private static void Section(TextWriter writer, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        var width = all.Max(row => row.Name.Length);
        writer.WriteLine();
        writer.WriteLine(title + ":");
        foreach (var (name, text) in all)
            writer.WriteLine($"  {name.PadRight(width)}  {text}");
    }
}
