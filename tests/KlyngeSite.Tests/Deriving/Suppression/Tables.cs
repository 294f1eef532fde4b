using System.Globalization;
using System.Text;
using KlyngeSite.Deriving.Suppression;

namespace KlyngeSite.Tests.Deriving.Suppression;

/// <summary>Tables for the tests of suppression, and all that a reader sees of one as text.</summary>
internal static class Tables
{
    public static RawTable Of(MeasureKind kind, int units, int periods, Func<int, int, RawCount?> count) => RawTable.Of(
        kind,
        [.. Enumerable.Range(0, units).Select(unit => $"u{unit}")],
        [.. Enumerable.Range(0, periods).Select(period => $"p{period}")],
        from unit in Enumerable.Range(0, units)
        from period in Enumerable.Range(0, periods)
        let made = count(unit, period)
        where made is not null
        select ($"u{unit}", $"p{period}", made.Value));

    /// <summary>Counts without denominators, row by row.</summary>
    public static RawTable Counts(params long[][] rows) => Of(MeasureKind.Count, rows.Length, rows[0].Length, (unit, period) => new(rows[unit][period], null));

    /// <summary>Shares of the same denominator, row by row.</summary>
    public static RawTable Shares(long denominator, params long[][] rows) => Of(MeasureKind.Share, rows.Length, rows[0].Length, (unit, period) => new(rows[unit][period], denominator));

    /// <summary>Every byte that could be published of it.</summary>
    public static string Text(PublishedTable table)
    {
        var text = new StringBuilder().Append(table.Extent).Append('\n');
        for (var unit = 0; unit < table.Units.Length; unit++)
        {
            for (var period = 0; period < table.Periods.Length; period++)
                Append(text, table[unit, period]);
            Append(text, table.UnitTotals[unit]).Append('\n');
        }
        foreach (var total in table.PeriodTotals)
            Append(text, total);
        return Append(text, table.Whole).ToString();
    }

    /// <summary>Numbers as they are, hidden ones as S (small), C (consequence), B (by source), W (withheld), with the denominator where one is shown.</summary>
    private static StringBuilder Append(StringBuilder text, Cell cell)
    {
        var (shown, denominator) = cell switch
        {
            Cell.Shown one => (one.Numerator.ToString(CultureInfo.InvariantCulture), one.Denominator),
            Cell.Hidden one => (one.Reason.ToString()[..1], one.Denominator),
            _ => ("-", null),
        };
        text.Append(shown);
        if (denominator is not null)
            text.Append('/').Append(denominator);
        return text.Append(' ');
    }
}
