using System.Globalization;
using System.Text;
using KlyngeSite.Publishing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Publishing;

/// <summary>A build that is killed leaves the old site, or one that the next command completes.</summary>
public class KillTests
{
    private const int Municipalities = 400;

    [Fact]
    public void Twenty_builds_are_killed_at_random_moments()
    {
        using var site = Site("ulige").Built();
        var odd = site.Files();
        Write(site, "lige");
        var even = site.Built().Files();
        var length = MedianLength(site);
        var random = new Random(20261123);
        List<string> ends = [];
        for (var i = 0; i < 20; i++)
        {
            // The site stands as one of the two; the other is being built over it.
            var (before, after) = i % 2 == 0 ? (even, odd) : (odd, even);
            Write(site, i % 2 == 0 ? "ulige" : "lige");
            using (var process = Klynge.Start(site.Root, null, "build", "--as-of", "2026-11-23"))
            {
                // Two thirds aim at the later part of the run, where files are written.
                var share = i % 3 == 0 ? random.NextDouble() * 0.5 : 0.4 + random.NextDouble() * 0.6;
                Thread.Sleep(length * share);
                process.Kill();
                process.WaitForExit();
            }
            var found = site.Files();
            var isDecided = Journal.Read(new PublishPaths(site.Output).Journal) is not null;
            ends.Add(isDecided ? "decided" : Same(found, before) ? "old" : Same(found, after) ? "new" : "broken");
            Assert.True(ends[^1] != "broken", $"after kill {i}");
            OutputFolder.Open(site.Output, [], new Diagnostics.DiagnosticBag())?.Dispose();
            Assert.True(Same(site.Files(), ends[^1] == "old" ? before : after), $"the next command after kill {i} ({ends[^1]})");
            Assert.True(Same(site.Built().Files(), after), $"the next build after kill {i} ({ends[^1]})");
        }
        Assert.Contains("old", ends);
    }

    private static TimeSpan MedianLength(TestSite site)
    {
        List<TimeSpan> lengths = [];
        for (var i = 0; i < 4; i++)
        {
            Write(site, i % 2 == 0 ? "ulige" : "lige");
            var clock = System.Diagnostics.Stopwatch.StartNew();
            using var process = Klynge.Start(site.Root, null, "build", "--as-of", "2026-11-23");
            Assert.Equal(0, Klynge.Finish(process).ExitCode);
            lengths.Add(clock.Elapsed);
        }
        lengths.Sort();
        return lengths[1];
    }

    private static TestSite Site(string word)
    {
        var site = TestSite.Small();
        Write(site, word);
        return site;
    }

    private static void Write(TestSite site, string word)
    {
        var rows = new StringBuilder("kode,navn,region_til_2026,region_fra_2027\n");
        for (var i = 0; i < Municipalities; i++)
            rows.Append(CultureInfo.InvariantCulture, $"{i:0000},By {i},{word},{word}\n");
        // The base's own codes stay known.
        site.Write("content/kommuner.csv", rows.ToString());
    }

    private static bool Same(SortedDictionary<string, byte[]> left, SortedDictionary<string, byte[]> right) =>
        left.Count == right.Count && left.All(file => right.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value));
}
