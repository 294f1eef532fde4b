namespace KlyngeSite.Deriving.Charts;

/// <summary>What a number on a chart is so many of.</summary>
internal enum ChartUnit
{
    /// <summary>Percent of the denominator.</summary>
    Share,

    /// <summary>Events for each 1,000 of the denominator.</summary>
    PerThousand,

    /// <summary>A number and no denominator.</summary>
    Count,

    /// <summary>Defined daily doses for 1,000 persons and a day: the denominator is person-days.</summary>
    DosesPerThousandDays,
}

/// <summary>From a ratio to the number that is shown.</summary>
internal static class ChartUnits
{
    /// <summary>So many times the ratio is the number that is shown.</summary>
    public static int Factor(this ChartUnit unit) => unit switch
    {
        ChartUnit.Share => 100,
        ChartUnit.Count => 1,
        _ => 1000,
    };
}
