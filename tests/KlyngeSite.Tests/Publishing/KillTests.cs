using System.Diagnostics;
using System.Globalization;
using System.Text;
using KlyngeSite.Publishing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Publishing;

/// <summary>A build that is killed leaves the old site, or one that the next command completes.</summary>
public class KillTests
{
    private const int Municipalities = 80;
    private const int Kills = 25;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Two rows of kills beside each other, since most of the time is the program's start.</summary>
    [Fact]
    public async Task Fifty_builds_are_killed_at_random_moments()
    {
        var rows = await Task.WhenAll(Task.Run(() => KillRow(seed: 1)), Task.Run(() => KillRow(seed: 2)));
        Assert.Equal(50, rows.Sum(ends => ends.Count));
        Assert.Contains("old", rows.SelectMany(ends => ends));
    }

    /// <summary>A build that was killed is not taken for a whole one by the next, and is finished by it.</summary>
    [Fact]
    public void The_build_after_a_killed_one_makes_the_whole_site()
    {
        using var site = TestSite.Small();
        Write(site, "ulige");
        var odd = site.Built().Files();
        Write(site, "lige");
        var even = site.Built().Files();
        var length = Length(site);
        var random = new Random(3);
        for (var i = 0; i < 6; i++)
        {
            Write(site, i % 2 == 0 ? "ulige" : "lige");
            using (var process = Start(site))
            {
                Await(Moment(i, site, length, random), process);
                process.Kill();
                process.WaitForExit();
            }
            // Twice: what the first one made is then remembered.
            foreach (var told in new[] { "filer? skrevet|intet er ændret", "intet er ændret" })
            {
                using var process = Start(site);
                Assert.Matches(told, Klynge.Finish(process).Output);
                Assert.True(Same(site.Files(), i % 2 == 0 ? odd : even), $"after kill {i}");
            }
        }
    }

    private static List<string> KillRow(int seed)
    {
        using var site = TestSite.Small();
        Write(site, "ulige");
        var odd = site.Built().Files();
        Write(site, "lige");
        var even = site.Built().Files();
        var length = Length(site);
        var random = new Random(seed);
        List<string> ends = [];
        for (var i = 0; i < Kills; i++)
        {
            // The site stands as one of the two; the other is being built over it.
            var (before, after) = i % 2 == 0 ? (even, odd) : (odd, even);
            Write(site, i % 2 == 0 ? "ulige" : "lige");
            using (var process = Start(site))
            {
                Await(Moment(i, site, length, random), process);
                process.Kill();
                process.WaitForExit();
            }
            var found = site.Files();
            var isDecided = Journal.Read(new PublishPaths(site.Output).Journal) is not null;
            ends.Add(isDecided ? "decided" : Same(found, before) ? "old" : Same(found, after) ? "new" : "broken");
            Assert.True(ends[^1] != "broken", $"after kill {seed}:{i}");
            OutputFolder.Open(site.Output, [], new Diagnostics.DiagnosticBag())?.Dispose();
            Assert.True(Same(site.Files(), ends[^1] == "old" ? before : after), $"the next command after kill {seed}:{i} ({ends[^1]})");
            Assert.True(Same(site.Built().Files(), after), $"the next build after kill {seed}:{i} ({ends[^1]})");
        }
        return ends;
    }

    /// <summary>When to kill: at any time, some time after the first file is staged, or as soon as the commit is decided.</summary>
    private static Func<TimeSpan, bool> Moment(int i, TestSite site, TimeSpan length, Random random)
    {
        var paths = new PublishPaths(site.Output);
        var share = random.NextDouble();
        TimeSpan? staged = null;
        return (i % 3) switch
        {
            0 => elapsed => elapsed >= length * share,
            1 => SomeTimeAfterStaging,
            _ => _ => File.Exists(paths.Journal),
        };

        bool SomeTimeAfterStaging(TimeSpan elapsed)
        {
            staged ??= Directory.Exists(paths.Stage) ? elapsed : null;
            return elapsed - staged >= TimeSpan.FromMilliseconds(30 * share);
        }
    }

    private static void Await(Func<TimeSpan, bool> moment, Process process)
    {
        var clock = Stopwatch.StartNew();
        while (!process.HasExited && !moment(clock.Elapsed) && clock.Elapsed < Patience)
            Thread.Sleep(1);
    }

    private static TimeSpan Length(TestSite site)
    {
        Write(site, "ulige");
        _ = Timed(site);
        Write(site, "lige");
        return Timed(site);
    }

    private static TimeSpan Timed(TestSite site)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(site);
        Assert.Equal(0, Klynge.Finish(process).ExitCode);
        return clock.Elapsed;
    }

    private static Process Start(TestSite site) => Klynge.Start(site.Root, new Dictionary<string, string> { ["CI"] = "" }, "build", "--as-of", "2026-11-23");

    private static void Write(TestSite site, string word)
    {
        var rows = new StringBuilder("kode,navn,region_til_2026,region_fra_2027\n");
        // 101 is the base's own, and stays known.
        for (var i = 0; i < Municipalities; i++)
            rows.Append(CultureInfo.InvariantCulture, $"{101 * i:0000},By {i},{word},{word}\n");
        site.Write("content/kommuner.csv", rows.ToString());
    }

    private static bool Same(SortedDictionary<string, byte[]> left, SortedDictionary<string, byte[]> right) =>
        left.Count == right.Count && left.All(file => right.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value));
}
