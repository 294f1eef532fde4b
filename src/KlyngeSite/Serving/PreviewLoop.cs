using System.Diagnostics;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Serving;

/// <summary>One build of the preview.</summary>
/// <param name="Result">Null when the build ended in a fault of our own.</param>
internal sealed record PreviewBuild(BuildResult? Result, Exception? Fault, TimeSpan Time);

/// <summary>Builds, waits for a change, and builds again; one build at a time, and what changes meanwhile is in the next.</summary>
internal static class PreviewLoop
{
    /// <summary>A program that never stops writing is not waited for longer.</summary>
    private const int MostAtOnce = 10;

    /// <param name="built">Told of each build once its site can be seen.</param>
    public static async Task RunAsync(BuildRequest request, PreviewState state, Action<PreviewBuild> built, CancellationToken stop)
    {
        using var watch = new FolderWatch([request.Content, request.Theme]);
        while (true)
        {
            var (build, moment) = await Task.Run(() => Build(request, state.Now.Site, stop), stop);
            // An editor's save is several steps: a build that began between two of them is not shown.
            for (var i = 1; i < MostAtOnce && watch.HasChanged(); i++)
                (build, moment) = await Task.Run(() => Build(request, state.Now.Site, stop), stop);
            state.Set(moment);
            built(build);
            await watch.WaitForChangeAsync(stop);
        }
    }

    /// <summary>A build with errors leaves the last good site where it is; a fault of ours does too, for the next save may pass it by.</summary>
    private static (PreviewBuild Build, Moment Moment) Build(BuildRequest request, PreviewSite? last, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var site = new PreviewSite.Builder(last);
            var result = SiteBuilder.Preview(request, site.Keep, stop);
            var isGood = ExitCode.For(result.Findings, strict: false) == ExitCode.Fine;
            return (new(result, null, clock.Elapsed), new(isGood ? site.Finish(result.Home) : last, result.Findings));
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            return (new(null, e, clock.Elapsed), new(last, null));
        }
    }
}
