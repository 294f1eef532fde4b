using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using KlyngeSite.Diagnostics;
using KlyngeSite.Serving;
using KlyngeSite.Tests.Fuzzing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Serving;

/// <summary>A preview that runs all day holds the last good site and no other, however often it is built.</summary>
public class RebuildTests
{
    private const string Page = "content/sider/om.md";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_site_that_was_followed_by_another_is_let_go()
    {
        using var site = TestSite.Small();
        await using var preview = new Preview(site);
        List<WeakReference> gone = [];
        for (var i = 0; i < 60; i++)
        {
            await preview.RebuildAsync(i);
            gone.Add(preview.Present());
        }
        Collect();
        // The last is shown; the one before may still stand on the stack of the loop that waits.
        Assert.True(gone[^1].IsAlive);
        Assert.Equal(0, gone.SkipLast(2).Count(one => one.IsAlive));
    }

    /// <summary>Pages are bytes: what they were made of, and that is ten times as much, is held by nothing.</summary>
    [Fact]
    public void What_a_site_was_made_of_is_let_go()
    {
        using var site = TestSite.Small();
        var gone = Enumerable.Range(0, 10).Select(_ => Linked(site)).ToList();
        Collect();
        Assert.DoesNotContain(gone, one => one.IsAlive);
    }

    /// <summary>For <c>tests/rebuild.sh</c>: a thousand rebuilds of the project's own site.</summary>
    [LongFact]
    public async Task A_thousand_rebuilds_need_no_more_than_a_hundred()
    {
        var report = Path.Join(Environment.GetEnvironmentVariable("MUTATE_FOLDER"), "report.txt");
        using var site = TestSite.Real();
        await using var preview = new Preview(site);
        Dictionary<int, long> bytes = [];
        for (var i = 1; i <= 1_000; i++)
        {
            await preview.RebuildAsync(i);
            if (i is not (1 or 10) && i % 100 != 0)
                continue;
            bytes[i] = GC.GetTotalMemory(forceFullCollection: true);
            File.AppendAllText(report, string.Create(CultureInfo.InvariantCulture, $"after {i,5} rebuilds: {bytes[i] / 1000,8:N0} KB, the process {Environment.WorkingSet / 1000,9:N0} KB\n"));
        }
        // Nine hundred sites that were held would be a hundred times as much.
        Assert.True(bytes[1_000] < bytes[100] * 1.2, File.ReadAllText(report));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Linked(TestSite site) => new(SiteBuilder.Read(site.Request, new DiagnosticBag(), CancellationToken.None)!.Site);

    private static void Collect()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    /// <summary>What <c>serve</c> runs behind its socket.</summary>
    private sealed class Preview : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly PreviewState state = new();
        private readonly TestSite site;
        private readonly Task loop;

        public Preview(TestSite site)
        {
            this.site = site;
            loop = PreviewLoop.RunAsync(site.Request, state, _ => { }, stop.Token);
        }

        /// <summary>Saves a page and waits until the preview shows it.</summary>
        public async Task RebuildAsync(int number)
        {
            var saved = string.Create(CultureInfo.InvariantCulture, $"Udgave {number} af siden.");
            site.Write(Page, $"---\ntitel: Om siden\nmanchet: Om det, der står her.\n---\n\n{saved}\n");
            using var patience = new CancellationTokenSource(Patience);
            while (true)
            {
                var past = state.Watch().Past;
                if (Shows(saved))
                    return;
                await past.WaitAsync(patience.Token);
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public WeakReference Present() => new(state.Now.Site);

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop);
            stop.Dispose();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private bool Shows(string text) =>
            state.Now.Site?.Answer("/om/") is { File: { } page } && Encoding.UTF8.GetString(page.Bytes).Contains(text, StringComparison.Ordinal);
    }
}
