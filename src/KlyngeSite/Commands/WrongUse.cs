using System.CommandLine;
using System.CommandLine.Parsing;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary>Wrong arguments, told in Danish with the nearest right word.</summary>
internal static class WrongUse
{
    public static int Report(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
        {
            var known = command.Options.Select(option => option.Name).Concat(command.Subcommands.Select(sub => sub.Name));
            foreach (var token in parsed.UnmatchedTokens)
            {
                var nearest = Nearest.To(token, known);
                Tell($"'{token}' kendes ikke." + (nearest is null ? "" : $" Mente du '{nearest}'?"));
            }
        }
        else if (parsed.Errors[0].SymbolResult is OptionResult option)
        {
            Tell(option.IdentifierToken is null ? $"{option.Option.Name} mangler." : $"{option.Option.Name} skal have én værdi.");
        }
        else if (parsed.Errors[0].SymbolResult is ArgumentResult argument)
        {
            Tell($"Der mangler noget: {argument.Argument.Name}.");
        }
        else
        {
            Tell("Der mangler en kommando.");
        }
        return Hint(command);
    }

    /// <summary>One wrong value.</summary>
    public static int Report(Command command, string message)
    {
        Tell(message);
        return Hint(command);
    }

    private static void Tell(string message) => Console.Error.WriteLine("klynge: " + TextPrinter.Printable(message));

    private static int Hint(Command command)
    {
        Console.Error.WriteLine($"Se '{CommandNames.Of(command)} --help'.");
        return ExitCode.WrongUse;
    }
}
