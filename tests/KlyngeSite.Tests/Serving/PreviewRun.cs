using System.Collections.Concurrent;
using KlyngeSite.Serving;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Serving;

/// <summary>A preview of a test's site, running until it is disposed.</summary>
internal sealed class PreviewRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource stop = new();
    private readonly Task loop;

    public PreviewRun(TestSite site)
    {
        Source = site;
        loop = PreviewLoop.RunAsync(site.Request, State, Builds.Enqueue, stop.Token);
    }

    public TestSite Source { get; }
    public PreviewState State { get; } = new();
    public ConcurrentQueue<PreviewBuild> Builds { get; } = new();

    /// <summary>Waits until the preview shows what is asked for; a preview that never does fails the test.</summary>
    public async Task UntilAsync(Func<Moment, bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var (moment, past) = State.Watch();
            if (isSo(moment))
                return;
            await past.WaitAsync(patience.Token);
        }
    }

    /// <summary>Waits until the preview is what a build of the present files gives, file by file.</summary>
    public Task UntilFreshAsync() => UntilAsync(moment =>
    {
        var files = new ConcurrentDictionary<string, byte[]>();
        var result = SiteBuilder.Preview(Source.Request, file => files[file.Path] = file.Bytes.ToArray(), CancellationToken.None);
        return moment.IsUpToDate && files.Where(file => file.Key[0] != '_').All(file => moment.Site!.Answer(result.Home + file.Key) is { Status: 200, File: { } shown } && shown.Bytes.AsSpan().SequenceEqual(file.Value))
            && result.Pages > 0;
    });

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop);
        stop.Dispose();
    }
}
