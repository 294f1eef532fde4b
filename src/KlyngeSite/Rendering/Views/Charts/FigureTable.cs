using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Statistics;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Rendering.Charts;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>The numbers of a chart as a table; where there is none, its reason.</summary>
internal static class FigureTable
{
    public static ScriptObject Of(Chart chart, FigureInput figure) => chart switch
    {
        Chart.Single single => OfPoints([single.Point], chart.Unit, figure, "Måling"),
        Chart.BeforeAfter two => OfPoints([two.Before, two.After], chart.Unit, figure, "Måling"),
        Chart.Line line => OfPoints([.. line.Points], chart.Unit, figure, "Periode"),
        Chart.Run run => OfPoints([.. run.Points], chart.Unit, figure, "Periode"),
        Chart.Bars bars => OfPoints([.. bars.Units, .. bars.Whole is { } whole ? [whole] : (ChartPoint[])[]], chart.Unit, figure, "Klynge"),
        Chart.Funnel funnel => OfFunnel(funnel, figure),
        Chart.Clinics clinics => OfClinics(clinics),
        Chart.Change change => Table(["Måling", "Ændring"], [("Ændring", [change.Quantity.Danish])]),
        Chart.None none => OfPoints([.. none.Points], chart.Unit, figure, "Måling"),
        _ => throw new InvalidOperationException("A chart without a table."),
    };

    private static ScriptObject OfPoints(IReadOnlyList<ChartPoint> points, ChartUnit unit, FigureInput figure, string first)
    {
        var hasParts = unit != ChartUnit.Count && points.Any(point => point.Value.Counted is not null);
        return Table(
            hasParts ? [first, ChartWords.Column(unit), .. Parts(figure)] : [first, ChartWords.Column(unit)],
            points.Select(point => (point.Label, hasParts ? [Value(point, unit), .. Parts(point)] : (string[])[Value(point, unit)])));
    }

    private static ScriptObject OfFunnel(Chart.Funnel chart, FigureInput figure) => Table(
        ["Klynge", ChartWords.Column(chart.Unit), .. Parts(figure), "Placering"],
        [
            .. chart.Units.Select(unit => (unit.Point.Label, (string[])[Value(unit.Point, chart.Unit), .. Parts(unit.Point), Place(unit.Place)])),
            .. chart.Others.Select(unit => (unit.Label, (string[])[Value(unit, chart.Unit), .. Parts(unit), "ikke tegnet"])),
        ]);

    private static ScriptObject OfClinics(Chart.Clinics chart)
    {
        var all = chart.Quantiles;
        (string, double)[] rows = [("Laveste", all.Least), ("Nedre kvartil", all.LowerQuartile), ("Median", all.Median), ("Øvre kvartil", all.UpperQuartile), ("Højeste", all.Greatest)];
        return Table(["Klinikker", ChartWords.Column(chart.Unit)], rows.Select(row => (row.Item1, (string[])[ShownNumber.Of(row.Item2, chart.Unit)])));
    }

    private static string Value(ChartPoint point, ChartUnit unit) => ShownNumber.Of(point.Value, unit) ?? ChartWords.NoValue(point.Value);

    private static string[] Parts(FigureInput figure) => [figure.NumeratorLabel ?? "Tæller", figure.DenominatorLabel ?? "Nævner"];

    private static string[] Parts(ChartPoint point) => point.Value switch
    {
        ChartValue.Published { Cell: Cell.Shown shown } => [DanishNumber.Of(shown.Numerator), Denominator(shown.Denominator)],
        ChartValue.Published { Cell: Cell.Hidden hidden } => ["skjult", Denominator(hidden.Denominator)],
        _ => ["–", "–"],
    };

    private static string Denominator(long? denominator) => denominator is { } number ? DanishNumber.Of(number) : "skjult";

    private static string Place(FunnelPlace place) => place switch
    {
        FunnelPlace.BelowOuter => $"under 99,8{DanishNumber.NoBreakSpace}%-grænsen",
        FunnelPlace.BelowInner => $"under 95{DanishNumber.NoBreakSpace}%-grænsen",
        FunnelPlace.AboveInner => $"over 95{DanishNumber.NoBreakSpace}%-grænsen",
        FunnelPlace.AboveOuter => $"over 99,8{DanishNumber.NoBreakSpace}%-grænsen",
        _ => "inden for grænserne",
    };

    private static ScriptObject Table(string[] headings, IEnumerable<(string Heading, string[] Cells)> rows) => View.Of(
        ("headings", View.List(headings.AsEnumerable())),
        ("rows", View.List(rows.Select(row => View.Of(("heading", row.Heading), ("cells", View.List(row.Cells.AsEnumerable())))))));
}
