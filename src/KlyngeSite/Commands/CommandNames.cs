using System.CommandLine;

namespace KlyngeSite.Commands;

/// <summary>What somebody types to get at a command: <c>klynge new interview</c>.</summary>
internal static class CommandNames
{
    public static string Of(Command command) => command is RootCommand ? "klynge" : $"{Of(command.Parents.OfType<Command>().First())} {command.Name}";
}
