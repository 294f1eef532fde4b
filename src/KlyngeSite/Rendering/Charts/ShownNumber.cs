using KlyngeSite.Deriving.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Charts;

/// <summary>A number of a chart as text: the same in the finding, the picture and the table.</summary>
internal static class ShownNumber
{
    /// <summary>
    /// The number as it is rounded for readers. Shares in whole percent, below 10 and above 99 with a decimal, so that few are not none and nearly all is not all; rates with
    /// about three digits.
    /// </summary>
    public static decimal Rounded(double value, ChartUnit unit)
    {
        var size = Math.Abs(value);
        var decimals = unit switch
        {
            ChartUnit.Count => 0,
            ChartUnit.Share => size is < 10 or > 99 ? 1 : 0,
            _ => size < 10 ? 2 : size < 100 ? 1 : 0,
        };
        return Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>With its percent sign, and no other unit: <c>23 %</c>, <c>53,8</c>.</summary>
    public static string Of(double value, ChartUnit unit) => WithSign(DanishNumber.Of(Rounded(value, unit)), unit);

    /// <summary>As the source states it, or as it is counted; null when there is none.</summary>
    public static string? Of(ChartValue value, ChartUnit unit) =>
        value is ChartValue.Stated stated ? stated.Quantity.Danish : value.Number(unit) is { } number ? Of(number, unit) : null;

    /// <summary>For an axis: only the last tick has the sign.</summary>
    public static string Tick(double value, bool isLast, ChartUnit unit)
    {
        var number = DanishNumber.Of((decimal)value);
        return isLast ? WithSign(number, unit) : number;
    }

    /// <summary>What a chart's numbers are so many of, when the numbers themselves do not say; null for percent.</summary>
    public static string? UnitOf(ChartUnit unit, ChartValue value) => value is ChartValue.Stated stated
        ? stated.Quantity.Unit is "%" ? null : stated.Quantity.Unit
        : unit switch
        {
            ChartUnit.PerThousand => $"pr.{DanishNumber.NoBreakSpace}1.000",
            ChartUnit.DosesPerThousandDays => $"DDD pr.{DanishNumber.NoBreakSpace}1.000 pr.{DanishNumber.NoBreakSpace}dag",
            _ => null,
        };

    private static string WithSign(string number, ChartUnit unit) => unit == ChartUnit.Share ? $"{number}{DanishNumber.NoBreakSpace}%" : number;
}
