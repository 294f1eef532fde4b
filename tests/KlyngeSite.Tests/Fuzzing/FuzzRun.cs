using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace KlyngeSite.Tests.Fuzzing;

/// <summary>A round that failed, made small.</summary>
internal sealed record FuzzFailure(ulong Seed, string Base, string Fault, IReadOnlyList<Change> Changes);

/// <summary>Rounds, one seed each: change a site, build it, look at what came.</summary>
internal sealed class FuzzRun : IDisposable
{
    /// <summary>A build costs what it makes, so large sites come seldom.</summary>
    private const int RealEvery = 40;
    private const int ThemedEvery = 6;
    private const int TwiceEvery = 20;

    private readonly Dictionary<string, FuzzBase> bases = [];
    private readonly ILookup<string, byte[]> others;

    public FuzzRun() =>
        others = new[] { "small", "themed", "real", "package-and-year-wheel", "defaults-of-a-folder", "what-looks-like-a-person" }.SelectMany(name => Base(name).Files).ToLookup(file => Path.GetExtension(file.Key), file => file.Value);

    public int Rounds { get; private set; }
    public int Good { get; private set; }
    public SortedDictionary<string, int> Rules { get; } = new(StringComparer.Ordinal);
    public (TimeSpan Time, ulong Seed) Slowest { get; private set; }

    /// <summary>Does the round of a seed; null when all holds.</summary>
    public FuzzFailure? Round(ulong seed)
    {
        var dice = new Dice(seed);
        var site = Base(dice.OneIn(RealEvery) ? "real" : dice.OneIn(ThemedEvery) ? "themed" : dice.OneIn(2) ? "small" : dice.Of(FuzzBase.Names));
        var changes = new Mutator(dice, others).Changes(site.Files);
        var clock = Stopwatch.StartNew();
        var build = FuzzBuild.Of(site, changes);
        Count(build, clock.Elapsed, seed);
        var fault = Oracle.Fault(build) ?? (dice.OneIn(TwiceEvery) ? Oracle.Difference(build, FuzzBuild.Of(site, changes)) : null);
        return fault is null ? null : new(seed, site.Name, fault, fault.StartsWith("again", StringComparison.Ordinal) ? changes : Smallest.Of(changes, Kind(fault), tried => Oracle.Fault(FuzzBuild.Of(site, tried)) is { } same ? Kind(same) : null));
    }

    public string Report()
    {
        var rules = string.Join(", ", Rules.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Key} {rule.Value}")));
        return string.Create(CultureInfo.InvariantCulture, $"{Rounds} rounds, {Good} built, {Rounds - Good} refused; slowest {Slowest.Time.TotalMilliseconds:0} ms with seed {Slowest.Seed}\nfindings of {Rules.Count} rules: {rules}\n");
    }

    /// <summary>The files of a failure that differ from its site's, to become a folder of <c>Invalid</c> or <c>Sites</c>.</summary>
    public void Write(FuzzFailure failure, string folder)
    {
        var site = Base(failure.Base);
        var files = site.With(failure.Changes);
        var told = new StringBuilder().Append(CultureInfo.InvariantCulture, $"seed {failure.Seed}, over the site '{failure.Base}'\n{failure.Fault}\n\n");
        foreach (var change in failure.Changes)
            told.Append(change).Append('\n');
        foreach (var (path, bytes) in files.Where(file => !site.IsAsItWas(file.Key, files)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, path))!);
            File.WriteAllBytes(Path.Join(folder, path), bytes);
        }
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Join(folder, "what.txt"), told.ToString());
    }

    public void Dispose()
    {
        foreach (var site in bases.Values)
            site.Dispose();
    }

    /// <summary>What kind of fault it is: a smaller site must show the same, and not just any.</summary>
    private static string Kind(string fault) => fault.StartsWith("fault: ", StringComparison.Ordinal) ? fault.Split('\n')[0] : fault.Split(':')[0];

    private void Count(FuzzBuild build, TimeSpan time, ulong seed)
    {
        Rounds++;
        Good += build.IsGood ? 1 : 0;
        Slowest = time > Slowest.Time ? (time, seed) : Slowest;
        foreach (var code in build.Result?.Findings.Select(finding => finding.Rule.Code).Distinct() ?? [])
            Rules[code] = Rules.GetValueOrDefault(code) + 1;
    }

    private FuzzBase Base(string name) => bases.TryGetValue(name, out var site) ? site : bases[name] = FuzzBase.Of(name);
}
