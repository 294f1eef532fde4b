using KlyngeSite.Deriving.Statistics;

namespace KlyngeSite.Deriving.Suppression;

/// <summary>Why a number is not shown.</summary>
internal enum HiddenReason
{
    /// <summary>It, its denominator or what is left of it is a small number.</summary>
    SmallNumber,

    /// <summary>One could work out a small number from it.</summary>
    Consequence,

    /// <summary>The source gives none.</summary>
    BySource,

    /// <summary>The table has too many small numbers for this to be shown at all (<see cref="PublishedExtent"/>): larger periods or units are needed.</summary>
    Withheld,
}

/// <summary>A number that may be published, or why there is none. Nothing here leads back to what is hidden.</summary>
internal abstract record Cell
{
    private Cell()
    {
    }

    /// <param name="Denominator">Null for a count.</param>
    public sealed record Shown(long Numerator, long? Denominator) : Cell
    {
        /// <summary>For rates and intervals; null for a count, and where the denominator is 0.</summary>
        public Counted? Counted => Denominator is > 0 and { } denominator ? new(Numerator, denominator) : null;
    }

    /// <summary>Neither the numerator nor a rate.</summary>
    /// <param name="Denominator">Null for a count, and when the denominator is hidden as well.</param>
    public sealed record Hidden(HiddenReason Reason, long? Denominator) : Cell;

    /// <summary>Nothing was counted, or the total was not asked for.</summary>
    public sealed record Nothing : Cell
    {
        public static readonly Nothing Here = new();
    }
}
