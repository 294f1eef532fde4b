using KlyngeSite.Content.Data;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Settings;

namespace KlyngeSite.Editing.Figures;

/// <summary>What a coordinator says of a file of figures beside the file itself.</summary>
internal sealed record FigureChoices
{
    /// <summary>Null when there is none at hand.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Null for the measure's, or what the columns tell.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>The cluster's id, for rows that name none; null when each must.</summary>
    public string? Cluster { get; init; }

    public NumberForm? NumberForm { get; init; }
    public bool HasGaps { get; init; }

    /// <summary>Never under what nobody in the country goes below.</summary>
    public int SmallestCount { get; init; } = SiteSettings.UsualSmallestCount;

    public bool ShowsZero { get; init; }
}
