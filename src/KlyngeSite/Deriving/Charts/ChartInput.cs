using System.Collections.Immutable;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Charts;

/// <summary>A measurement, or a unit that is compared with others.</summary>
/// <param name="Label">As in the table: <c>3. kvartal 2019</c>.</param>
/// <param name="ShortLabel">As on the chart: <c>3. kv. 2019</c>.</param>
internal sealed record ChartPoint(string Label, string ShortLabel, ChartValue Value);

/// <summary>Something that happened between two measurements.</summary>
/// <param name="PointsBefore">So many measurements are wholly before it.</param>
/// <param name="Date">In Danish; null when it is not stated.</param>
internal sealed record ChartEvent(int PointsBefore, string Text, string? Date);

/// <summary>What there is to draw. One of the kinds of data, as a rule; nothing here is unpublished.</summary>
internal sealed record ChartInput(ChartUnit Unit)
{
    /// <summary>In order of time.</summary>
    public ImmutableArray<ChartPoint> Series { get; init; } = [];

    public ImmutableArray<ChartEvent> Events { get; init; } = [];

    /// <summary>One number for each clinic in the unit that is shown, without names or denominators, in any order.</summary>
    public ImmutableArray<double> Clinics { get; init; } = [];

    /// <summary>Clusters of one period, in any order; each label once.</summary>
    public ImmutableArray<ChartPoint> Units { get; init; } = [];

    /// <summary>All the units together, when that is published.</summary>
    public ChartPoint? Whole { get; init; }

    /// <summary>A change without what it is a change from: <c>−43 %</c>.</summary>
    public Quantity? Change { get; init; }

    /// <summary>The kind that the author asks for; null leaves it to the data.</summary>
    public ChartKind? Wish { get; init; }
}
