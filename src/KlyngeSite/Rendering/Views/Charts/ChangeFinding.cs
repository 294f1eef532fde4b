using KlyngeSite.Deriving.Charts;
using KlyngeSite.Rendering.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>What two numbers say, or a change without them. Percent and percentage points are never mixed up.</summary>
internal static class ChangeFinding
{
    private const string TwoPoints = "To målinger viser en forskel. De viser ikke en udvikling og ikke, hvad forskellen skyldes.";

    public static Finding Of(Chart.BeforeAfter chart, Basis basis)
    {
        var (unit, before, after) = (chart.Unit, chart.Before, chart.After);
        if (before.Value.Number(unit) is null || after.Value.Number(unit) is null)
        {
            return new(
                $"{before.Label}: {ChartWords.Value(before.Value, unit)}. {after.Label}: {ChartWords.Value(after.Value, unit)}.", null,
                "Med kun ét tal kan man ikke se en forskel.");
        }
        var missing = before.Value is ChartValue.Stated || after.Value is ChartValue.Stated ? basis.Missing : "";
        return new(ChartWords.Ended($"{Sentence(chart)}{missing}"), Detail(chart), TwoPoints);
    }

    public static Finding Of(Chart.Change chart, Basis basis)
    {
        var size = chart.Quantity with { Value = Math.Abs(chart.Quantity.Value) };
        var sentence = chart.Quantity.Value switch
        {
            < 0 => $"Faldet var {size.Danish}",
            > 0 => $"Stigningen var {size.Danish}",
            _ => $"Ændringen var {size.Danish}",
        };
        return new(ChartWords.Ended($"{sentence}{basis.Missing}"), null, "Uden tallene før og efter kan man ikke se, hvor meget det svarer til. Derfor er der ingen graf.");
    }

    private static string Sentence(Chart.BeforeAfter chart)
    {
        var (unit, before, after) = (chart.Unit, chart.Before.Value, chart.After.Value);
        var subject = ChartWords.Capital(ChartWords.Subject(unit));
        // "fra 53,8 til 38,4 pr. 1.000": the unit once.
        var (from, to) = (ShownNumber.Of(before, unit)!, ChartWords.Value(after, unit));
        if (from == ShownNumber.Of(after, unit))
            return $"{subject} var {to} begge gange";
        var parts = (before.Counted, after.Counted) is ({ } one, { } other)
            ? $" ({DanishNumber.Of(one.Numerator)} af {DanishNumber.Of(one.Denominator)}) til {to} ({DanishNumber.Of(other.Numerator)} af {DanishNumber.Of(other.Denominator)})"
            : null;
        return $"{subject} {(MayBeNoChange(chart) ? "gik" : Verb(before, after, unit))} fra {from}{(unit == ChartUnit.Share && parts is not null ? parts : $" til {to}")}{Size(chart)}";
    }

    /// <summary>Rose or fell only where the ends that the source leaves open cannot turn it round.</summary>
    private static string Verb(ChartValue before, ChartValue after, ChartUnit unit)
    {
        var (from, to) = (before.Number(unit)!.Value, after.Number(unit)!.Value);
        var canRise = before.Bound != ValueBound.Above && after.Bound != ValueBound.Below;
        var canFall = before.Bound != ValueBound.Below && after.Bound != ValueBound.Above;
        return to > from && canRise ? "steg" : to < from && canFall ? "faldt" : "gik";
    }

    /// <summary>How large the change is, by the numbers as they are shown, so that a reader who subtracts them gets the same; nothing where one of them is not exact.</summary>
    private static string Size(Chart.BeforeAfter chart)
    {
        if (chart.Before.Value.Bound != ValueBound.Exact || chart.After.Value.Bound != ValueBound.Exact || MayBeNoChange(chart))
            return MayBeNoChange(chart) ? "; forskellen kan være tilfældig" : "";
        var before = ShownNumber.Rounded(chart.Before.Value.Number(chart.Unit)!.Value, chart.Unit);
        var after = ShownNumber.Rounded(chart.After.Value.Number(chart.Unit)!.Value, chart.Unit);
        if (chart.Unit == ChartUnit.Share)
            return $", {DanishNumber.Of(Math.Abs(after - before))} procentpoint";
        var percent = before == 0 ? 0 : Math.Round(Math.Abs(after - before) / before * 100, MidpointRounding.AwayFromZero);
        return percent == 0 ? "" : $", en {(after > before ? "stigning" : "nedgang")} på {DanishNumber.Of(percent)}{DanishNumber.NoBreakSpace}%";
    }

    /// <summary>The figures alone cannot tell the change from none, so the sentence names no direction.</summary>
    private static bool MayBeNoChange(Chart.BeforeAfter chart) => chart.Difference is { } range && range.Contains(0);

    private static string? Detail(Chart.BeforeAfter chart)
    {
        if (chart.Difference is not { } range)
            return chart.Unit == ChartUnit.Count ? "Uden nævner kan man ikke se, om der blot er blevet flere eller færre at tælle." : null;
        var unit = chart.Unit == ChartUnit.Share ? " procentpoint" : ChartWords.Unit(chart.Unit);
        return $"95{DanishNumber.NoBreakSpace}%-intervallet for forskellen går fra {Number(range.Low)} til {Number(range.High)}{unit}.";

        string Number(double end) => DanishNumber.Of(ShownNumber.Rounded(end, chart.Unit));
    }
}
