using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Settings;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>What is known of a table before it is read.</summary>
internal sealed record TableContext
{
    /// <summary>Null when it is not known; what only it can tell is not asked then.</summary>
    public Measure? Measure { get; init; }

    /// <summary>What the figures are given in: the measure's, or what somebody says who has none; null when it is not known.</summary>
    public MeasureUnit? Unit { get => field ?? Measure?.Unit; init; }

    /// <summary>Whether columns that are nothing here are left out without a word, as in a file that somebody got from elsewhere.</summary>
    public bool MayHaveMore { get; init; }

    /// <summary>The ids of all clusters; null when they are not known, or not asked for.</summary>
    public IReadOnlySet<string>? Clusters { get; init; }

    /// <summary>The names of all regions; null when they are not known.</summary>
    public IReadOnlySet<string>? Regions { get; init; }

    /// <summary>Whom rows are about that name no cluster; null when each must name its own.</summary>
    public string? OnlyCluster { get; init; }

    public NumberForm? NumberForm { get; init; }
    public bool HasGaps { get; init; }

    /// <summary>Whether what is in the table is public as it stands, so that small numbers and clinics are mistakes.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Numbers of people from 1 to below it are small.</summary>
    public int SmallestCount { get; init; } = SiteSettings.UsualSmallestCount;

    /// <summary>What the description of the table is called in messages.</summary>
    public string Description { get; init; } = "filen ved siden af";

    public bool IsSmall(int people) => people > 0 && people < SmallestCount;

    /// <summary>Kept sorted and folded between questions.</summary>
    public Nearest.Words NearClusters { get => field ??= new(Clusters ?? new HashSet<string>()); } = null!;

    public Nearest.Words NearRegions { get => field ??= new(Regions ?? new HashSet<string>()); } = null!;
}
