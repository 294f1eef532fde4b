using BenchmarkDotNet.Running;
using KlyngeSite.Benchmarks.Stages;

namespace KlyngeSite.Benchmarks;

/// <summary><c>stages</c>: how long each stage of a build takes, and what it allocates, as BenchmarkDotNet measures it; arguments are its own.</summary>
internal static class StagesCommand
{
    /// <summary>
    /// Runs the command and gives the exit code. Everything runs in this process: a project that BenchmarkDotNet generates would lie in this checkout and be
    /// built by its rules.
    /// </summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        string[] given = [.. arguments, "--inProcess"];
        if (!arguments.Contains("--filter"))
            given = [.. given, "--filter", "*"];
        if (!arguments.Contains("--artifacts"))
            given = [.. given, "--artifacts", Path.Join(Repository.Root, "artifacts", "stages")];
        var summaries = BenchmarkSwitcher.FromTypes([typeof(SiteStages), typeof(ItemStages)]).Run(given).ToList();
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
    }
}
