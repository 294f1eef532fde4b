using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace KlyngeSite.Tests.Fuzzing;

/// <summary>Files changed at random by fixed seeds: no build throws or hangs, every finding has its place, and what is published is sound.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Whatever_the_files_say_a_build_ends_as_it_should()
    {
        using var run = new FuzzRun();
        for (var seed = 1UL; seed <= 400; seed++)
        {
            if (run.Round(seed) is { } failure)
                Assert.Fail(Told(run, failure));
        }
        output.WriteLine(run.Report());
        // Rounds that are all refused, or none, try only half of the program.
        Assert.InRange(run.Good, run.Rounds / 10, run.Rounds * 9 / 10);
        Assert.True(run.Rules.Count > 30, run.Report());
    }

    /// <summary>A whole site of each kind holds before anything is changed; or the first finding would be the harness's.</summary>
    [Fact]
    public void Sites_that_nobody_changed_hold()
    {
        foreach (var name in FuzzBase.Names)
        {
            using var site = FuzzBase.Of(name);
            Assert.True(Oracle.Fault(FuzzBuild.Of(site, [])) is null, $"{name}: {Oracle.Fault(FuzzBuild.Of(site, []))}");
        }
    }

    /// <summary>For <c>tests/mutate.sh</c>: rounds for so many seconds; failures become folders.</summary>
    [LongFact]
    public void For_as_long_as_one_likes()
    {
        var folder = Environment.GetEnvironmentVariable("MUTATE_FOLDER")!;
        var seed = ulong.Parse(Environment.GetEnvironmentVariable("MUTATE_SEED") ?? "1", CultureInfo.InvariantCulture);
        var seconds = TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable(LongFactAttribute.Seconds)!, CultureInfo.InvariantCulture));
        using var run = new FuzzRun();
        var clock = Stopwatch.StartNew();
        var failures = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            // A stack that overflows ends the process; what it was doing is read from here.
            File.WriteAllText(Path.Join(folder, "now.txt"), seed.ToString(CultureInfo.InvariantCulture));
            if (run.Round(seed) is { } failure && failures.Add(failure.Fault.Split('\n')[0]))
            {
                run.Write(failure, Path.Join(folder, seed.ToString(CultureInfo.InvariantCulture)));
                File.AppendAllText(Path.Join(folder, "report.txt"), $"seed {seed}: {failure.Fault.Split('\n')[0]}\n");
            }
            seed++;
        }
        while (clock.Elapsed < seconds);
        File.AppendAllText(Path.Join(folder, "report.txt"), run.Report());
        Assert.Empty(failures);
    }

    private static string Told(FuzzRun run, FuzzFailure failure)
    {
        var folder = Directory.CreateTempSubdirectory("klynge-mutated-").FullName;
        run.Write(failure, folder);
        return $"{File.ReadAllText(Path.Join(folder, "what.txt"))}\nThe changed files lie in {folder}.";
    }
}

/// <summary>A test that runs only when somebody asks for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongFactAttribute : FactAttribute
{
    public const string Seconds = "MUTATE_SECONDS";

    public LongFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Seconds)))
            Skip = "tests/mutate.sh runs it.";
    }
}
