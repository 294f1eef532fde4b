using System.CommandLine;

namespace KlyngeSite.Commands.Figures;

/// <summary><c>klynge data</c>: a coordinator's own file of figures; there need be no site.</summary>
internal static class DataCommand
{
    public static Command Create() => new("data", "Se en fil med tal efter, tegn den, og gør den klar til at blive vist. Der behøver ikke være en side.")
    {
        ExamineCommand.Create(),
        AnonymiseCommand.Create(),
    };
}
