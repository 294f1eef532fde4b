using CsCheck;
using KlyngeSite.Diagnostics;
using KlyngeSite.Publishing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Publishing;

/// <summary>Whatever was done to a site before: a build of it makes and says, byte for byte, what a first build makes and says.</summary>
public class EditSequenceTests
{
    private const int Sequences = 12;
    private const int Length = 10;

    /// <summary>What somebody does between two builds; the number makes it another thing each time.</summary>
    private static readonly Action<TestSite, int>[] Steps =
    [
        (_, _) => { },
        (site, n) => site.Write($"content/emner/ny{n % 3}.md", $"---\ntitel: Ny {n}\nkort: Et emne.\n---\n\nTekst {n}.\n"),
        (site, n) => site.Delete($"content/emner/ny{n % 3}.md"),
        (site, n) => Move(site, $"content/emner/ny{n % 3}.md", $"content/emner/ny{(n + 1) % 3}.md"),
        (site, n) => site.Write("content/sider/om.md", $"---\ntitel: Om\nmanchet: Nummer {n}.\n---\n\n{(n % 2 == 0 ? "Tekst." : "[Skjult](emne:skjult)")}\n"),
        (site, n) => site.Write("content/emner/skjult.md", $"---\ntitel: Skjult\nkort: X.\nkladde: {(n % 2 == 0 ? "ja" : "nej")}\n---\n"),
        (site, n) => site.Write("theme/assets/site.css", $"p{{margin:{n % 5}px}}\n"),
        (site, n) => site.Write("theme/pages/side.html", File.ReadAllText(Path.Join(TestSite.MiniTheme, "pages", "side.html")) + new string('\n', n % 3)),
        (site, n) => Replace(site, "content/site.yml", "titel: ", $"titel: P{n % 4} "),
        (site, _) => File.SetLastWriteTimeUtc(Path.Join(site.Content, "kommuner.csv"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
        SameSizeAndTime,
        (site, n) => Damage(site, n),
        (site, n) => site.Options = site.Options with { AsOf = TestSite.Day.AddDays(n % 2), BaseUrl = n % 3 == 0 ? "https://andet.example/" : null },
        (site, n) => site.Options = site.Options with { WithDrafts = n % 2 == 0, IsPreview = n % 3 == 0 },
        (site, n) => site.IsStrict = n % 2 == 0,
        (site, n) => site.Write("content/emner/fejl.md", n % 2 == 0 ? "---\ntitel: Fejl\n---\n" : "---\ntitel: Fejl\nkort: Rettet.\n---\n"),
        (site, _) => site.Delete("content/emner/fejl.md"),
        Stop,
        Decide,
    ];

    [Fact]
    public void Every_build_of_a_row_is_as_a_first_build()
    {
        var unchanged = 0;
        Gen.Select(Gen.Int[0, Steps.Length - 1], Gen.Int[0, 1000], Gen.Bool).Array[Length].Sample(steps =>
        {
            using var site = TestSite.Small();
            site.RunAgain();
            foreach (var (step, number, isSettled) in steps)
            {
                Steps[step](site, number);
                if (RunAsFirst(site, isSettled))
                    Interlocked.Increment(ref unchanged);
            }
        }, iter: Sequences, threads: 1, print: steps => string.Join(", ", steps.Select(step => $"{step.Item1}:{step.Item2}:{step.Item3}")));
        // Some steps change nothing: without those that are seen to, nothing would be tested.
        Assert.True(unchanged > 0);
    }

    /// <summary>Each step by itself, after a build that is remembered, so that none is left to chance.</summary>
    [Fact]
    public void Every_step_alone_is_as_a_first_build()
    {
        using var site = TestSite.Small();
        for (var i = 0; i < Steps.Length; i++)
        {
            site.RunAgain(Repeated.Settled());
            Steps[i](site, i);
            RunAsFirst(site, isSettled: true);
        }
    }

    /// <summary>Whether the run found that nothing had changed.</summary>
    private static bool RunAsFirst(TestSite site, bool isSettled)
    {
        var (first, files) = site.Fresh();
        var before = site.Files();
        var isDecided = File.Exists(new PublishPaths(site.Output).Journal);
        DateTime? settled = isSettled ? Repeated.Settled() : null;
        var run = site.RunAgain(settled);
        Assert.Equal(first.Said, run.Said);
        Assert.Equal(first.ExitCode, run.ExitCode);
        // What has errors leaves the last site as it was; but what a killed build had decided may come first.
        if (run.ExitCode == ExitCode.Fine || !isDecided)
            Assert.Equal(run.ExitCode == ExitCode.Fine ? files : before, site.Files());
        if (run.ExitCode != ExitCode.Fine)
            return false;
        var stamps = Repeated.Stamps(site.Output);
        var again = site.RunAgain(settled);
        Assert.True(again.IsUnchanged);
        Assert.Equal(first.Said, again.Said);
        Assert.Equal(stamps, Repeated.Stamps(site.Output));
        return run.IsUnchanged;
    }

    private static void Move(TestSite site, string from, string to)
    {
        if (File.Exists(Path.Join(site.Root, from)))
            File.Move(Path.Join(site.Root, from), Path.Join(site.Root, to), overwrite: true);
    }

    private static void Replace(TestSite site, string path, string text, string other) =>
        site.Write(path, File.ReadAllText(Path.Join(site.Root, path)).Replace(text, other, StringComparison.Ordinal));

    /// <summary>Another letter, and the time set back.</summary>
    private static void SameSizeAndTime(TestSite site, int number)
    {
        var path = Path.Join(site.Content, "emner", "kol.md");
        var time = File.GetLastWriteTimeUtc(path);
        var text = File.ReadAllText(path);
        var at = text.IndexOf("lungesygdom", StringComparison.OrdinalIgnoreCase);
        File.WriteAllText(path, text.Remove(at, 1).Insert(at, number % 2 == 0 ? "l" : "L"));
        File.SetLastWriteTimeUtc(path, time);
    }

    /// <summary>Somebody changes or removes a page of ours, by hand.</summary>
    private static void Damage(TestSite site, int number)
    {
        var paths = site.Files().Keys.ToList();
        if (paths.Count == 0)
            return;
        var path = Path.Join(site.Output, paths[number % paths.Count]);
        if (number % 3 == 0)
            File.Delete(path);
        else
            File.WriteAllBytes(path, number % 3 == 1 ? "mit"u8.ToArray() : new byte[new FileInfo(path).Length]);
    }

    /// <summary>A build that is stopped after some of its files.</summary>
    private static void Stop(TestSite site, int number)
    {
        site.Write("content/sider/om.md", $"---\ntitel: Om\nmanchet: Stoppet {number}.\n---\n\nTekst.\n");
        using var stop = new CancellationTokenSource();
        try
        {
            SiteBuilder.Build(site.Request, site.Output, site.IsStrict, (done, _) => StopAt(done), stop.Token, site.Inputs());
        }
        catch (Exception e) when (e is OperationCanceledException or AggregateException)
        {
            // As when somebody interrupts it.
        }

        void StopAt(int done)
        {
            if (done > number % 40)
                stop.Cancel();
        }
    }

    /// <summary>A build that was killed when it had decided and had not moved anything; its page was then changed back in the content.</summary>
    private static void Decide(TestSite site, int number)
    {
        var paths = new PublishPaths(site.Output);
        if (!File.Exists(paths.Manifest))
            return;
        // Opening is what a build does first, and lets go of the record.
        OutputFolder.Open(site.Output, [], new DiagnosticBag())!.Dispose();
        Directory.CreateDirectory(paths.Stage);
        File.WriteAllText(paths.Staged("om/index.html"), $"besluttet {number}");
        File.Copy(paths.Manifest, paths.NextManifest, overwrite: true);
        new Journal(["om/index.html"], []).Write(paths.Journal);
    }
}
