namespace KlyngeSite.Deriving.Suppression;

/// <summary>How a number, of a cell or a total, is treated.</summary>
internal enum CellState : byte
{
    /// <summary>Nothing was counted.</summary>
    Absent,

    /// <summary>Shown whatever happens.</summary>
    Settled,

    /// <summary>Shown, unless it is needed to hide another.</summary>
    Ordinary,

    /// <summary>Hidden, and known to lie within its bounds.</summary>
    Small,

    /// <summary>Hidden without a look at its value, and so are all sums over it.</summary>
    Unseen,
}

/// <summary>What a reader who knows the rules may know of a number that is hidden: its state, and the bounds that go with it. The number itself is one of several within them.</summary>
/// <param name="Low">The least value that is treated so.</param>
/// <param name="High">The greatest.</param>
internal readonly record struct CellClass(CellState State, long Low, long High)
{
    /// <summary>No value is as large as this, nor as low as its negative.</summary>
    public const long Unbounded = long.MaxValue / 4;

    public static readonly CellClass Absent = new(CellState.Absent, 0, 0);
    public static readonly CellClass Unseen = new(CellState.Unseen, -Unbounded, Unbounded);
    public static readonly CellClass Settled = new(CellState.Settled, 0, 0);

    /// <summary>The class of a cell.</summary>
    public static CellClass Of(RawCount? raw, MeasureKind kind, SuppressionRules rules)
    {
        if (raw is not { } count)
            return Absent;
        if (count.Numerator is not { } x || (kind != MeasureKind.Count && (count.Denominator is not { } people || rules.IsSmall(people))))
            return Unseen;
        return kind == MeasureKind.Share ? OfShare(x, count.Denominator!.Value, rules) : OfNumber(x, rules);
    }

    private static CellClass OfNumber(long x, SuppressionRules rules)
    {
        var least = rules.ShowsZero ? 1 : 0;
        return x < least ? Settled
            : x < rules.Threshold ? new(CellState.Small, least, rules.Threshold - 1)
            : new(CellState.Ordinary, rules.Threshold, Unbounded);
    }

    /// <summary>A share has two small ends, and for a small denominator they meet.</summary>
    private static CellClass OfShare(long x, long n, SuppressionRules rules)
    {
        var threshold = rules.Threshold;
        var least = rules.ShowsZero || n == 0 ? 1 : 0;
        var most = n - least;
        if (x < least || x > most)
            return Settled;
        if (n < 2 * threshold)
            return new(CellState.Small, least, most);
        if (x < threshold)
            return new(CellState.Small, least, threshold - 1);
        if (n - x < threshold)
            return new(CellState.Small, n - threshold + 1, most);
        // With less room than this, to know that it is neither small nor nearly all is to know it.
        return n < 3 * threshold ? Settled : new(CellState.Ordinary, threshold, n - threshold);
    }
}
