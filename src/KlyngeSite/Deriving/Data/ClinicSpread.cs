using System.Collections.Immutable;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Data;

/// <summary>The rates of a cluster's clinics in a period, and nothing that tells which is whose: sorted, rounded, without counts.</summary>
/// <param name="Cluster">As the table names it; empty when it does not.</param>
/// <param name="Values">In the measure's unit, the lowest first; at least <see cref="ClinicDistribution.FewestClinics"/>.</param>
internal sealed record ClinicSpread(string Cluster, Period Period, ImmutableArray<decimal> Values)
{
    /// <summary>Of rows that are distributions already, and of invented clinics; those with too few clinics are left out.</summary>
    public static ImmutableArray<ClinicSpread> Of(DataTable table, Measure measure, SuppressionRules rules) =>
    [
        .. Written(table).Concat(OfClinics(table, measure, rules)).OrderBy(spread => FirstRowOf(table, spread.Cluster)).ThenBy(spread => spread.Period),
    ];

    private static IEnumerable<ClinicSpread> Written(DataTable table) => RowsAt(table, TableLevel.Distribution)
        .Select(group => new ClinicSpread(group.Key.Cluster, group.Key.Period, [.. group.Select(row => row.Value).OfType<decimal>().Order()]))
        .Where(spread => spread.Values.Length >= ClinicDistribution.FewestClinics);

    private static IEnumerable<ClinicSpread> OfClinics(DataTable table, Measure measure, SuppressionRules rules)
    {
        foreach (var group in RowsAt(table, TableLevel.Clinic))
        {
            if (RatesOf(group, measure.Unit, group.Key.Period, rules) is { IsEmpty: false } rates)
                yield return new(group.Key.Cluster, group.Key.Period, rates);
        }
    }

    /// <summary>The rates of single clinics that may be shown, the lowest first; empty when fewer than five can, and for bare counts, which tell a clinic's size.</summary>
    public static ImmutableArray<decimal> RatesOf(IEnumerable<TableRow> rows, MeasureUnit unit, Period period, SuppressionRules rules)
    {
        if (unit.IsBare)
            return [];
        // Doses are for a day. A denominator of persons is judged before it becomes one of persons and days.
        var days = unit == MeasureUnit.DailyDoses ? period.Days : 1;
        var counts = rows.Select(row => new RawCount(row.Numerator, row.Denominator is { } people && !rules.IsSmall(people) ? (long)people * days : null)).ToList();
        return ClinicDistribution.Of(PublishedSeries.KindOf(unit), unit.Per, counts, rules)?.Values ?? [];
    }

    private static IEnumerable<IGrouping<(string Cluster, Period Period), TableRow>> RowsAt(DataTable table, TableLevel level) =>
        table.Rows.Where(row => table.Units[row.Unit].Level == level).GroupBy(row => (table.Units[row.Unit].Cluster ?? "", row.Period));

    private static int FirstRowOf(DataTable table, string cluster) => table.Units.IndexOf(table.Units.First(unit => (unit.Cluster ?? "") == cluster));
}
