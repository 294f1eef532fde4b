using System.Collections.Immutable;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Data;

/// <summary>The rates of a cluster's clinics in a period, and nothing that tells which is whose: sorted, rounded, without counts.</summary>
/// <param name="Values">In the measure's unit, at least <see cref="Fewest"/>, the lowest first; one decimal at most.</param>
internal sealed record ClinicDistribution(string Cluster, Period Period, ImmutableArray<decimal> Values)
{
    /// <summary>Fewer can be told apart.</summary>
    public const int Fewest = 5;

    /// <summary>Of rows that are distributions already, and of invented clinics; those with too few clinics are left out.</summary>
    public static ImmutableArray<ClinicDistribution> Of(DataTable table, Measure measure, SuppressionRules rules) =>
    [
        .. Written(table).Concat(OfClinics(table, measure, rules))
            .Where(one => one.Value is not null)
            .GroupBy(one => (one.Cluster, one.Period))
            .Select(group => new ClinicDistribution(group.Key.Cluster, group.Key.Period, [.. group.Select(one => one.Value!.Value).Order()]))
            .Where(distribution => distribution.Values.Length >= Fewest)
            .OrderBy(distribution => FirstRowOf(table, distribution.Cluster)).ThenBy(distribution => distribution.Period),
    ];

    private static IEnumerable<(string Cluster, Period Period, decimal? Value)> Written(DataTable table) =>
        table.Rows.Where(row => table.Units[row.Unit].Level == TableLevel.Distribution).Select(row => (table.Units[row.Unit].Cluster ?? "", row.Period, row.Value));

    /// <summary>Only what the suppression shows: the rate of a hidden number is hidden.</summary>
    private static IEnumerable<(string Cluster, Period Period, decimal? Value)> OfClinics(DataTable table, Measure measure, SuppressionRules rules)
    {
        var clusters = table.Units.Where(unit => unit.Level == TableLevel.Clinic).Select(unit => unit.Cluster ?? "").Distinct(StringComparer.Ordinal);
        foreach (var cluster in clusters)
        {
            if (PublishedSeries.Of(table, place => table.Units[place] is { Level: TableLevel.Clinic } unit && (unit.Cluster ?? "") == cluster, measure, rules) is not { } series)
                continue;
            for (var unit = 0; unit < series.Units.Length; unit++)
            {
                for (var period = 0; period < series.Periods.Length; period++)
                {
                    if (series.Table[unit, period] is Cell.Shown shown && (measure.Unit == MeasureUnit.Count || shown.Counted is not null))
                        yield return (cluster, series.Periods[period], Rounded(measure.Unit.ValueOf(shown.Numerator, shown.Denominator ?? 1, series.Periods[period].Days)));
                }
            }
        }
    }

    private static decimal Rounded(double value) => Math.Round((decimal)value, 1, MidpointRounding.AwayFromZero);

    private static int FirstRowOf(DataTable table, string cluster) => table.Units.IndexOf(table.Units.First(unit => (unit.Cluster ?? "") == cluster));
}
