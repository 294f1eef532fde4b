using System.Diagnostics;

namespace KlyngeSite.Tests.Harness;

/// <summary>The program as its users run it: a process of its own.</summary>
internal static class Klynge
{
    internal sealed record Run(int ExitCode, string Output, string Error);

    private static string Program => Path.Join(AppContext.BaseDirectory, "klynge.dll");

    public static Process Start(string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        Begin(folder, environment, "dotnet", [Program, .. arguments]);

    /// <summary>Runs a script of the shell; what stands after it is <c>"$@"</c>.</summary>
    public static Process Shell(string folder, IReadOnlyDictionary<string, string>? environment, string script, params string[] arguments) =>
        Begin(folder, environment, "bash", ["-c", script, "bash", .. arguments]);

    /// <summary>The program as <c>"$@"</c> of a script, which decides its streams and limits.</summary>
    public static Run InShell(string folder, IReadOnlyDictionary<string, string>? environment, string script, params string[] arguments)
    {
        using var process = Shell(folder, environment, script, ["dotnet", Program, .. arguments]);
        return Finish(process);
    }

    private static Process Begin(string folder, IReadOnlyDictionary<string, string>? environment, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static Run Finish(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    public static Run In(string folder, params string[] arguments)
    {
        using var process = Start(folder, null, arguments);
        return Finish(process);
    }
}
