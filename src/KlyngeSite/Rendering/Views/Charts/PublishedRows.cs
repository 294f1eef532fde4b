using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Deriving.Data;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Rendering.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>A row of the files that readers may fetch: what the page shows, and no more.</summary>
/// <param name="Level">klynge, region, land, fordeling, or i alt for the clusters together.</param>
/// <param name="Who">A cluster's or region's name; null for the country and the total.</param>
/// <param name="Numerator">Null when it is hidden, and in a distribution.</param>
/// <param name="Value">In the measure's unit, rounded as on the page; null when it is hidden.</param>
/// <param name="Hidden">Why there is no number; null when there is one.</param>
internal sealed record PublishedRow(string Level, string? Who, Period Period, long? Numerator, long? Denominator, decimal? Value, string? Hidden);

/// <summary>The rows of a data summary's files.</summary>
internal static class PublishedRows
{
    public static IEnumerable<PublishedRow> Of(DataSummary summary, Measure measure, PublishedData data, ViewContext context)
    {
        foreach (var series in new[] { data.Clusters, data.References }.OfType<PublishedSeries>())
        {
            foreach (var (unit, place) in series.Units.Select((unit, place) => (unit, place)))
            {
                for (var period = 0; period < series.Periods.Length; period++)
                {
                    if (Row(unit.Level.Name(), unit.Name ?? NameOf(unit.Cluster), series.Periods[period], series.Table[place, period]) is { } row)
                        yield return row;
                }
            }
        }
        for (var period = 0; period < (data.Clusters?.Periods.Length ?? 0); period++)
        {
            if (Row("i alt", null, data.Clusters!.Periods[period], data.Clusters.Table.PeriodTotals[period]) is { } row)
                yield return row;
        }
        foreach (var spread in data.Distributions)
        {
            foreach (var value in spread.Values)
                yield return new(TableLevel.Distribution.Name(), NameOf(spread.Cluster), spread.Period, null, null, value, null);
        }

        string? NameOf(string? cluster) => string.IsNullOrEmpty(cluster) ? null : context.Site.Find<Cluster>(new(ClusterKind.Name, cluster, summary.Header.Location))?.Title ?? cluster;

        PublishedRow? Row(string level, string? who, Period period, Cell cell)
        {
            var value = SummaryFigures.ValueOf(cell, measure.Unit, period);
            var unit = SummaryFigures.UnitOf(measure.Unit);
            return cell switch
            {
                Cell.Shown shown => new(level, who, period, shown.Numerator, shown.Denominator, value.Number(unit) is { } number ? ShownNumber.Rounded(number, unit) : null, null),
                Cell.Hidden hidden => new(level, who, period, null, hidden.Denominator, null, ChartWords.NoValue(value)),
                _ => null,
            };
        }
    }
}
