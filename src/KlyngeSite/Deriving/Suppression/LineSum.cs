namespace KlyngeSite.Deriving.Suppression;

/// <summary>The sum of a line of the table (a unit, a period or the whole), with what decides its class.</summary>
/// <remarks>
/// A total over an ordinary cell is no small number, nor nearly all of its denominator. A total over none (a sparse line) is judged by its value: it is shown when it is no small
/// number itself and lies a threshold or more from the least and the greatest sum that its small cells can have, for nearer the ends it tells them. Hidden, its bounds are those of its side.
/// </remarks>
internal struct LineSum
{
    private bool hasUnseen, hasOrdinary, hasSmall, hasAny, hidesDenominator;
    private long least, greatest, denominator;

    public long Numerator { get; private set; }

    /// <summary>Null when one of its denominators is hidden: the sum would give it away, or narrow it down.</summary>
    public readonly long? Denominator => hidesDenominator ? null : denominator;

    /// <summary>Whether there is a cell in the line at all.</summary>
    public readonly bool HasAny => hasAny;

    public void Add(RawCount raw, CellClass @class, SuppressionRules rules)
    {
        hasAny = true;
        var numerator = raw.Numerator ?? 0;
        Numerator += numerator;
        if (raw.Denominator is { } people && !rules.IsSmall(people))
            denominator += people;
        else
            hidesDenominator = true;
        hasUnseen |= @class.State == CellState.Unseen;
        hasOrdinary |= @class.State == CellState.Ordinary;
        var isSmall = @class.State == CellState.Small;
        hasSmall |= isSmall;
        least += isSmall ? @class.Low : numerator;
        greatest += isSmall ? @class.High : numerator;
    }

    /// <summary>Whether the line's small cells protect each other: its total is shown, and no ordinary cell is needed.</summary>
    public readonly bool IsRoomy(MeasureKind kind, SuppressionRules rules) =>
        !hasUnseen && !hasOrdinary && hasSmall && OfSparse(kind, rules).State == CellState.Ordinary;

    public readonly CellClass Class(MeasureKind kind, SuppressionRules rules) =>
        !hasAny ? CellClass.Absent
        : hasUnseen ? CellClass.Unseen
        : hasOrdinary ? new(CellState.Ordinary, rules.Threshold, Most(kind, rules))
        : hasSmall ? OfSparse(kind, rules)
        : CellClass.Settled;

    private readonly CellClass OfSparse(MeasureKind kind, SuppressionRules rules)
    {
        var from = Math.Max(least + rules.Threshold, rules.Threshold);
        var to = Math.Min(greatest - rules.Threshold, Most(kind, rules));
        return to - from < rules.Threshold ? new(CellState.Small, least, greatest)
            : Numerator < from ? new(CellState.Small, least, from - 1)
            : Numerator > to ? new(CellState.Small, to + 1, greatest)
            : new(CellState.Ordinary, from, to);
    }

    private readonly long Most(MeasureKind kind, SuppressionRules rules) => kind == MeasureKind.Share ? denominator - rules.Threshold : CellClass.Unbounded;
}
