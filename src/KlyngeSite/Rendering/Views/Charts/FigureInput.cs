using System.Collections.Immutable;
using KlyngeSite.Deriving.Charts;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>A chart and all that must stand with it.</summary>
/// <param name="Id">Once on a page; letters, digits and hyphens. The ids within the figure begin with it.</param>
/// <param name="Title">What is shown, of whom and when.</param>
internal sealed record FigureInput(string Id, string Title, Chart Chart)
{
    public string? Source { get; init; }

    /// <summary>Null is not stated, and shown as such.</summary>
    public string? Period { get; init; }

    /// <summary>What the numbers are a part of; null is not stated.</summary>
    public string? Denominator { get; init; }

    /// <summary>Whom it covers.</summary>
    public string? Scope { get; init; }

    /// <summary>What the measure says of the direction; null when it says nothing.</summary>
    public string? Direction { get; init; }

    public string? NumeratorLabel { get; init; }
    public string? DenominatorLabel { get; init; }

    public ImmutableArray<string> Caveats { get; init; } = [];

    /// <summary>Of the measure: what often goes wrong with it.</summary>
    public ImmutableArray<string> Pitfalls { get; init; } = [];

    public ImmutableArray<FigureLink> Downloads { get; init; } = [];

    /// <summary>The address of the page that tells how each kind of chart is read; null when the site has none.</summary>
    public string? GuidePage { get; init; }

    /// <summary>Where all about the numbers stands; null where the figure stands there.</summary>
    public FigureLink? More { get; init; }

    /// <summary>What one cannot conclude, where the kind of chart alone does not say it right; null for the kind's own words.</summary>
    public string? Limit { get; init; }

    /// <summary>Whether the numbers are facts that sources tell of each cluster, so that there is no denominator, and no period but the source's.</summary>
    public bool IsFacts { get; init; }

    /// <summary>Whether the numbers are invented.</summary>
    public bool IsExample { get; init; }
}

/// <summary>A file with the figure's numbers.</summary>
internal sealed record FigureLink(string Text, string Url);
