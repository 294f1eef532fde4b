using KlyngeSite.Deriving.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>What one number says, and what is said where none is shown.</summary>
internal static class ValueFinding
{
    public static Finding Of(Chart.Single chart, Basis basis)
    {
        var counted = chart.Point.Value.Counted;
        var parts = counted is { } of ? $", {DanishNumber.Of(of.Numerator)} {(chart.Unit == ChartUnit.Share ? "af" : "på")} {DanishNumber.Of(of.Denominator)}" : "";
        var missing = chart.Point.Value is ChartValue.Stated ? basis.Missing : "";
        var interval = chart.Interval is { } range
            ? $"Tilfældet alene kan flytte tallet: det sande niveau ligger sandsynligvis mellem {ChartWords.Value(range.Low, chart.Unit)} og {ChartWords.Value(range.High, chart.Unit)} (95{DanishNumber.NoBreakSpace}%-interval)."
            : null;
        return new(
            ChartWords.Ended($"{Subject(chart)} er {ChartWords.Value(chart.Point.Value, chart.Unit)}{parts}{missing}"),
            interval,
            "Ét tal viser et niveau. Det viser ikke, om det er på vej op eller ned, eller hvad det skyldes.");
    }

    /// <summary>What a source states may be money or doses: no number of anything.</summary>
    private static string Subject(Chart.Single chart) =>
        chart.Point.Value is ChartValue.Stated && chart.Unit == ChartUnit.Count ? "Tallet" : ChartWords.Capital(ChartWords.Subject(chart.Unit));

    public static Finding Of(Chart.None chart) => new(
        chart.Points.Any(point => point.Value.Number(chart.Unit) is not null) ? "Tallene kan ikke tegnes på samme akse; de står i tabellen."
        : chart.Points.Any(ChartWords.IsHidden) ? "Tallene er skjult." : "Der er ingen tal at vise.",
        ChartWords.Missing(chart.Points, chart.Unit),
        "Uden en graf kan man ikke se en udvikling eller en forskel.");
}
