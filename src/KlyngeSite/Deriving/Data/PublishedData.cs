using System.Collections.Immutable;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Data;

/// <summary>What may be shown of a data summary's table. Whatever shows figures takes them from here: the rows are never shown as they are.</summary>
/// <param name="Clusters">Null when no row is about a cluster. With more than one cluster, each period's total over them is there as well.</param>
/// <param name="References">Regions and the country, to compare with; null when there are none. They are no sums of the clusters, so they have no totals.</param>
/// <param name="Distributions">Of the clinics of a cluster in a period, by cluster as in the table and then in order of time.</param>
internal sealed record PublishedData(PublishedSeries? Clusters, PublishedSeries? References, ImmutableArray<ClinicSpread> Distributions)
{
    /// <summary>Hides what must be hidden, also in a table where that was done before: the second line of defence.</summary>
    /// <param name="smallestCount">As the site's settings say.</param>
    public static PublishedData Of(DataTable table, Measure measure, int smallestCount, bool showsZero)
    {
        var units = table.Units;
        return new(
            Series(row => units[row].Level == TableLevel.Cluster, units.Count(unit => unit.Level == TableLevel.Cluster) > 1 ? PublishedTotals.ByPeriod : PublishedTotals.None),
            Series(row => units[row].Level is TableLevel.Region or TableLevel.Country, PublishedTotals.None),
            ClinicSpread.Of(table, measure, new(smallestCount, showsZero, PublishedTotals.None)));

        PublishedSeries? Series(Func<int, bool> isOf, PublishedTotals totals) => PublishedSeries.Of(table, isOf, measure.Unit, new(smallestCount, showsZero, totals));
    }
}

/// <summary>Published numbers by unit and period, with what the units and periods are.</summary>
/// <param name="Units">As in the table of numbers, whose names for them are keys only.</param>
/// <param name="Facts">What a row says beside its numbers, by unit and period; most say nothing.</param>
internal sealed record PublishedSeries(ImmutableArray<TableUnit> Units, ImmutableArray<Period> Periods, PublishedTable Table, IReadOnlyDictionary<(int Unit, int Period), RowFacts> Facts)
{
    /// <summary>Null when the table has no such rows.</summary>
    /// <param name="isOf">Which units, by their place in the table.</param>
    public static PublishedSeries? Of(DataTable table, Func<int, bool> isOf, MeasureUnit unit, SuppressionRules rules)
    {
        var rows = table.Rows.Where(row => isOf(row.Unit)).ToList();
        if (rows.Count == 0)
            return null;
        int[] places = [.. rows.Select(row => row.Unit).Distinct().Order()];
        ImmutableArray<Period> periods = [.. rows.Select(row => row.Period).Distinct().Order()];
        var raw = RawTable.Of(KindOf(unit), [.. places.Select(Key)], [.. periods.Select(period => period.Code)],
            rows.Select(row => (Key(row.Unit), row.Period.Code, new RawCount(row.Numerator, row.Denominator))));
        Dictionary<(int, int), RowFacts> facts = [];
        foreach (var row in rows.Where(row => row.Clinics is not null || row.Note is not null))
            facts[(Array.BinarySearch(places, row.Unit), periods.BinarySearch(row.Period))] = new(row.Clinics, row.Note);
        return new([.. places.Select(place => table.Units[place])], periods, Suppressor.Publish(raw, rules), facts);
    }

    private static string Key(int unit) => unit.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What a unit's numerator is to its denominator.</summary>
    public static Suppression.MeasureKind KindOf(MeasureUnit unit) =>
        unit == MeasureUnit.Share ? Suppression.MeasureKind.Share : unit.IsBare ? Suppression.MeasureKind.Count : Suppression.MeasureKind.Rate;
}

/// <summary>What a row says beside its numbers.</summary>
/// <param name="Clinics">How many clinics it is made of; null when not stated.</param>
internal sealed record RowFacts(int? Clinics, string? Note);
