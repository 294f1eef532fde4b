namespace KlyngeSite.Deriving.Suppression;

/// <summary>What a numerator is to its denominator: it decides whether what is left of the denominator can be a small number, too.</summary>
internal enum MeasureKind
{
    /// <summary>A number and no denominator.</summary>
    Count,

    /// <summary>A part of the denominator: the complement is people as well.</summary>
    Share,

    /// <summary>Events for so many persons: there is no complement, and there may be more events than persons.</summary>
    Rate,
}
