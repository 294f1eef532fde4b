namespace KlyngeSite.Benchmarks.Corpus;

/// <summary>Picks with unequal weights, the first ranks the heaviest.</summary>
internal sealed class Skewed
{
    private readonly double[] reach;

    private Skewed(int count, Func<int, double> weight)
    {
        reach = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++)
            reach[i] = sum += weight(i + 1);
    }

    /// <summary>Weight 1/rank.</summary>
    public static Skewed Zipf(int count) => new(count, rank => 1.0 / rank);

    /// <summary>Weight 1/sqrt(rank): less steep. Division and square root are exact by IEEE 754, unlike powers.</summary>
    public static Skewed Mild(int count) => new(count, rank => 1.0 / Math.Sqrt(rank));

    public int Pick(Prng chance)
    {
        var found = Array.BinarySearch(reach, chance.Fraction() * reach[^1]);
        return found < 0 ? Math.Min(~found, reach.Length - 1) : Math.Min(found + 1, reach.Length - 1);
    }

    /// <summary>Some different ones, in the order they came.</summary>
    public List<int> PickDifferent(int count, Prng chance)
    {
        List<int> picked = [];
        while (picked.Count < count)
        {
            if (Pick(chance) is var next && !picked.Contains(next))
                picked.Add(next);
        }
        return picked;
    }
}
