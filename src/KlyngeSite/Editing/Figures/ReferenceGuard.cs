using System.Collections.Immutable;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Deriving.Data;
using KlyngeSite.Deriving.Suppression;

namespace KlyngeSite.Editing.Figures;

/// <summary>
/// Hides the row of a region or the country where one could subtract one's way from it to a hidden number, or to a small number of people who are in no other row.
/// </summary>
/// <remarks>
/// It is decided by what is shown alone: the reference less the numbers that are shown. When that is so much that what is in no row is ordinary, whatever the hidden numbers are,
/// each of them stays as free as it was, and whoever knows the rule learns nothing from it. Which clusters lie in which region is not known here, so all are taken to; a reference that has not room for
/// all stands only where nothing is hidden.
/// </remarks>
internal static class ReferenceGuard
{
    /// <param name="clusters">Null when there are none.</param>
    public static PublishedSeries Guard(PublishedSeries references, PublishedSeries? clusters, SuppressionRules rules)
    {
        var periods = references.Periods.Length;
        var guarded = references.Table.Cells.ToArray();
        // Regions first: the country is held against what is left of them.
        foreach (var unit in Enumerable.Range(0, references.Units.Length).OrderByDescending(place => references.Units[place].Level == TableLevel.Region))
        {
            var isCountry = references.Units[unit].Level == TableLevel.Country;
            for (var period = 0; period < periods; period++)
            {
                ref var cell = ref guarded[unit * periods + period];
                if (cell is not Cell.Shown shown)
                    continue;
                var mayStand = clusters is null || MayStand(shown, Parts(clusters, references.Periods[period]), references.Table.Kind, rules);
                if (isCountry && mayStand)
                    mayStand = MayStand(shown, [.. Enumerable.Range(0, references.Units.Length).Where(place => references.Units[place].Level == TableLevel.Region).Select(place => guarded[place * periods + period])], references.Table.Kind, rules);
                if (!mayStand)
                    cell = new Cell.Hidden(HiddenReason.Consequence, shown.Denominator);
            }
        }
        return references with { Table = references.Table with { Cells = [.. guarded] } };
    }

    private static Cell[] Parts(PublishedSeries series, Text.Period period) =>
        series.Periods.BinarySearch(period) is >= 0 and var place ? [.. Enumerable.Range(0, series.Units.Length).Select(unit => series.Table[unit, place])] : [];

    private static bool MayStand(Cell.Shown whole, Cell[] parts, MeasureKind kind, SuppressionRules rules)
    {
        if (parts.All(part => part is Cell.Nothing))
            return true;
        var (isHidden, isUnknown, most) = (false, false, 0L);
        var (rest, people) = (whole.Numerator, whole.Denominator);
        foreach (var part in parts)
        {
            if (part is Cell.Shown shown)
            {
                rest -= shown.Numerator;
                people -= shown.Denominator;
            }
            else if (part is Cell.Hidden hidden)
            {
                isHidden = true;
                // Only a small number is known to lie within bounds, and of events for so many persons there may be more than persons.
                isUnknown |= hidden.Reason != HiddenReason.SmallNumber || (kind == MeasureKind.Rate && hidden.Denominator is null);
                people -= hidden.Denominator ?? rules.Threshold - 1;
                most += kind == MeasureKind.Share ? hidden.Denominator ?? rules.Threshold - 1 : rules.Threshold - 1;
            }
        }
        var hasRoom = rest >= 0 && people is null or >= 0 && !(kind == MeasureKind.Share && rest > people + most);
        if (!hasRoom)
            return !isHidden;
        if (!isHidden)
            return people == 0 || (people is null && rest == 0) || CellClass.Of(new(rest, people), kind, rules).State is CellState.Ordinary or CellState.Settled;
        return !isUnknown && rest - most >= rules.Threshold && people is null or >= SuppressionRules.LeastThreshold && (kind != MeasureKind.Share || people - rest >= rules.Threshold);
    }
}
