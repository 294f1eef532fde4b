using System.Diagnostics;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Serving;

/// <summary>One build of the preview.</summary>
/// <param name="Result">Null when the build ended in a fault of our own.</param>
internal sealed record PreviewBuild(BuildResult? Result, Exception? Fault, TimeSpan Time);

/// <summary>Builds, waits for a change, and builds again; one build at a time, and what changes meanwhile is in the next.</summary>
internal static class PreviewLoop
{
    /// <param name="built">Told of each build once its site can be seen.</param>
    public static async Task RunAsync(BuildRequest request, PreviewState state, Action<PreviewBuild> built, CancellationToken stop)
    {
        using var watch = new FolderWatch([request.Content, request.Theme]);
        while (true)
        {
            built(await Task.Run(() => Build(request, state, stop), stop));
            await watch.WaitForChangeAsync(stop);
        }
    }

    /// <summary>A build with errors leaves the last good site where it is; a fault of ours does too, for the next save may pass it by.</summary>
    private static PreviewBuild Build(BuildRequest request, PreviewState state, CancellationToken stop)
    {
        var last = state.Now.Site;
        var clock = Stopwatch.StartNew();
        try
        {
            var site = new PreviewSite.Builder(last);
            var result = SiteBuilder.Preview(request, site.Keep, stop);
            var isGood = ExitCode.For(result.Findings, strict: false) == ExitCode.Fine;
            state.Set(new(isGood ? site.Finish(result.Home) : last, result.Findings));
            return new(result, null, clock.Elapsed);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            state.Set(new(last, null));
            return new(null, e, clock.Elapsed);
        }
    }
}
