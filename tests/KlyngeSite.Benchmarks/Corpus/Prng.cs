namespace KlyngeSite.Benchmarks.Corpus;

/// <summary>SplitMix64: the same numbers for a seed on every machine and every version of .NET.</summary>
internal sealed class Prng(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 up to, not including, <paramref name="end"/>.</summary>
    public int Below(int end) => (int)((Next() >> 32) * (ulong)end >> 32);

    /// <summary>A whole number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
