using System.Collections.Concurrent;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Tests.Fuzzing;

/// <summary>What one build of a changed site came to.</summary>
/// <param name="Sources">The files that were built, by their paths below the site's folder.</param>
/// <param name="Result">Null when there is a fault.</param>
/// <param name="Wrong">What does not hold of the changed files in other ways than building.</param>
/// <param name="Fault">What was thrown, or that it did not end; null when it ended as it should.</param>
internal sealed record FuzzBuild(string Root, IReadOnlyDictionary<string, byte[]> Sources, bool IsThemeChanged, BuildResult? Result, IReadOnlyDictionary<string, byte[]> Outputs, IReadOnlyList<string> Wrong, string? Fault)
{
    /// <summary>No site of these sizes takes a hundredth of it; a build that does hangs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What Windows and musl give; this system gives eight times as much, and would hide a recursion.</summary>
    private const int Stack = 1 << 20;

    public bool IsGood => Result is not null && ExitCode.For(Result.Findings, strict: false) == ExitCode.Fine;

    public static FuzzBuild Of(FuzzBase site, IEnumerable<Change> changes)
    {
        var sources = site.With(changes);
        var isThemeChanged = sources.Keys.Union(site.Files.Keys).Any(path => path.StartsWith("theme/", StringComparison.Ordinal) && !site.IsAsItWas(path, sources));
        var outputs = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        BuildResult? result = null;
        IReadOnlyList<string> wrong = [];
        string? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = SiteBuilder.Preview(site.Request, file => outputs[file.Path] = file.Bytes.ToArray(), CancellationToken.None);
                var isGood = ExitCode.For(result.Findings, strict: false) == ExitCode.Fine;
                wrong = [.. OtherWays.Faults(site, sources), .. isGood && !isThemeChanged ? OtherWays.BundleFaults(result.Home, outputs) : []];
            }
            catch (Exception e)
            {
                fault = e.ToString();
            }
        }, Stack)
        {
            IsBackground = true,
        };
        thread.Start();
        if (!thread.Join(Patience))
            fault = $"The build does not end within {Patience.TotalSeconds} seconds.";
        return new(site.Root, sources, isThemeChanged, fault is null ? result : null, new SortedDictionary<string, byte[]>(outputs.ToDictionary(), StringComparer.Ordinal), wrong, fault);
    }
}
