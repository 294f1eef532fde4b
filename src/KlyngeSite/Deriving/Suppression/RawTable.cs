using System.Collections.Immutable;

namespace KlyngeSite.Deriving.Suppression;

/// <summary>A unit's numbers in a period, as they are and not to be shown.</summary>
/// <param name="Numerator">Null when the source hides it.</param>
/// <param name="Denominator">Null for a count, or when the source hides it.</param>
internal readonly record struct RawCount(long? Numerator, long? Denominator)
{
    /// <summary>Says nothing of the numbers, so that no message can.</summary>
    public override string ToString() => nameof(RawCount);
}

/// <summary>Counts by unit and period before anything is hidden. Only <see cref="Suppressor"/> reads the numbers; whoever shows some has a <see cref="PublishedTable"/>.</summary>
internal sealed class RawTable
{
    private readonly RawCount?[] counts;

    private RawTable(MeasureKind kind, ImmutableArray<string> units, ImmutableArray<string> periods, RawCount?[] counts) =>
        (Kind, Units, Periods, this.counts) = (kind, units, periods, counts);

    public MeasureKind Kind { get; }
    public ImmutableArray<string> Units { get; }
    public ImmutableArray<string> Periods { get; }

    /// <summary>Null where nothing was counted.</summary>
    public RawCount? this[int unit, int period] => counts[unit * Periods.Length + period];

    /// <param name="units">In the order that they are shown in, each once. What is hidden beside a small number follows this order.</param>
    /// <param name="periods">In order of time, each once.</param>
    /// <param name="rows">In any order. Numbers are 0 to a billion.</param>
    /// <exception cref="ArgumentException">A row is twice, elsewhere or impossible. Those that read files tell authors so with file and line; this is the last guard.</exception>
    public static RawTable Of(MeasureKind kind, ImmutableArray<string> units, ImmutableArray<string> periods, IEnumerable<(string Unit, string Period, RawCount Count)> rows)
    {
        var (unitAt, periodAt) = (Places(units), Places(periods));
        var counts = new RawCount?[units.Length * periods.Length];
        foreach (var (unit, period, count) in rows)
        {
            if (!unitAt.TryGetValue(unit, out var u) || !periodAt.TryGetValue(period, out var p))
                throw new ArgumentException("A row is of no unit or period of the table.");
            ref var cell = ref counts[u * periods.Length + p];
            if (cell is not null || !IsPossible(kind, count))
                throw new ArgumentException("A row is twice or impossible.");
            cell = count;
        }
        return new(kind, units, periods, counts);
    }

    /// <summary>The same table with other counts in the same places.</summary>
    public RawTable Select(Func<RawCount, RawCount> change) => new(Kind, Units, Periods, Array.ConvertAll(counts, count => count is { } one ? change(one) : (RawCount?)null));

    private static Dictionary<string, int> Places(ImmutableArray<string> names) =>
        names.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);

    private static bool IsPossible(MeasureKind kind, RawCount count)
    {
        var (x, n) = count;
        return x is null or (>= 0 and <= 1_000_000_000)
            && n is null or (>= 0 and <= 1_000_000_000)
            && (kind != MeasureKind.Count || n is null)
            && (kind != MeasureKind.Share || !(x > n));
    }
}
