using System.Collections.Immutable;
using System.Globalization;
using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Statistics;
using KlyngeSite.Rendering.Charts;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>A chart with its title, its finding, what it rests on, its caveats and its table. They are made of the same values, so they agree.</summary>
internal static class FigureView
{
    public static ScriptObject Of(FigureInput figure)
    {
        var finding = Finding.Of(figure.Chart, new(figure.Period, figure.Denominator));
        return View.Of(
            ("id", figure.Id),
            ("title", figure.Title),
            ("is_example", figure.IsExample),
            ("finding", finding.Sentence),
            ("detail", finding.Detail),
            ("limit", figure.Limit ?? finding.Limit),
            ("change", figure.Chart is Chart.Change change ? View.Of(("prefix", change.Quantity.Qualifier), ("number", change.Quantity.Number), ("unit", change.Quantity.Unit)) : null),
            ("svg", ChartDrawing.Of(figure.Chart, Frame(figure, finding))),
            ("key", View.List(Key(figure.Chart))),
            ("events", View.List(Events(figure.Chart))),
            ("meta", View.List(Meta(figure))),
            ("caveats", View.List(figure.Caveats)),
            ("pitfalls", View.List(figure.Pitfalls)),
            ("table", FigureTable.Of(figure.Chart, figure)),
            ("downloads", View.List(figure.Downloads.Select(link => View.Link(link.Text, link.Url)))),
            ("more", figure.More is { } more ? View.Link(more.Text, more.Url) : null),
            ("guide", figure.GuidePage is { } page && ChartGuide.Of(figure.Chart.Kind) is { } id ? $"{page}#{id}" : null));
    }

    /// <summary>The names of the drawing: what it shows, and what it says.</summary>
    public static SvgFrame Frame(FigureInput figure, Finding finding, bool isAlone = false) => new(
        figure.Id,
        figure.IsExample ? $"Eksempeldata: {figure.Title}" : figure.Title,
        ChartWords.Sentences(finding.Sentence, finding.Detail, isAlone ? null : "Alle tallene står i tabellen under figuren.")!,
        isAlone);

    /// <summary>What marks stand for that are not named on the drawing itself; only those that are there.</summary>
    private static IEnumerable<ScriptObject> Key(Chart chart)
    {
        var (points, events) = chart switch
        {
            Chart.Line line => (line.Points, line.Events),
            Chart.Run run => (run.Points, run.Events),
            Chart.BeforeAfter two => ([two.Before, two.After], (ImmutableArray<ChartEvent>)[]),
            Chart.Bars bars => (bars.Units, []),
            _ => ([], []),
        };
        if (events.Length > 0)
        {
            yield return Mark("dot", events.Length == 1 ? "Før" : "Før den første hændelse");
            yield return Mark("dot full", "Efter");
        }
        if (points.Any(point => point.Value.Number(chart.Unit) is null))
            yield return Sign("×", "Ikke vist; grunden står i tabellen");
        if (points.Any(point => point.Value.Bound is ValueBound.Above or ValueBound.Below) || chart is Chart.Single { Point.Value.Bound: ValueBound.Above or ValueBound.Below })
            yield return Sign("┄", "Kilden oplyser ikke, hvor langt");
        if (chart is Chart.Run { Analysis.HasLongRun: true })
            yield return Sign("▒", "Målinger i træk på samme side af medianen");
        if (chart is Chart.Clinics)
            yield return Sign("▒", "Den midterste halvdel");
        if (chart is not Chart.Funnel funnel)
            yield break;
        if (funnel.Units.Any(unit => unit.Place is FunnelPlace.AboveInner or FunnelPlace.BelowInner))
            yield return Mark("dot", $"Mellem 95 og 99,8{DanishNumber.NoBreakSpace}%");
        if (funnel.Units.Any(unit => unit.Place is FunnelPlace.AboveOuter or FunnelPlace.BelowOuter))
            yield return Sign("◆", $"Uden for 99,8{DanishNumber.NoBreakSpace}%");
    }

    private static ScriptObject Mark(string dot, string text) => View.Of(("dot", dot), ("sign", null), ("text", text));

    private static ScriptObject Sign(string sign, string text) => View.Of(("dot", null), ("sign", sign), ("text", text));

    /// <summary>What happened and when; with its number on the chart when there are several.</summary>
    private static IEnumerable<string> Events(Chart chart)
    {
        var events = chart switch { Chart.Line line => line.Events, Chart.Run run => run.Events, _ => [] };
        return events.Select((one, place) =>
            (events.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{place + 1}: ")) + one.Text + (one.Date is { } date ? $", {date}" : ""));
    }

    private static IEnumerable<ScriptObject> Meta(FigureInput figure)
    {
        yield return Row("Kilde", figure.Source);
        if (!figure.IsFacts)
        {
            yield return Row("Periode", figure.Period);
            yield return Row("Nævner", figure.Denominator);
        }
        if (Count(figure.Chart) is { } count)
            yield return Row("Antal", count);
        if (figure.Scope is { } scope)
            yield return Row("Omfang", scope);
        if (figure.Direction is { } direction)
            yield return Row("Retning", direction);
    }

    private static string? Count(Chart chart) => chart switch
    {
        Chart.Single { Point.Value.Counted: { } counted } => $"n = {DanishNumber.Of(counted.Denominator)}",
        Chart.BeforeAfter { Before.Value.Counted: { } before, After.Value.Counted: { } after } => $"n = {DanishNumber.Of(before.Denominator)} og {DanishNumber.Of(after.Denominator)}",
        Chart.Line line => DanishNumber.Count(line.Points.Count(point => point.Value.Number(chart.Unit) is not null), "måling", "målinger"),
        Chart.Run run => DanishNumber.Count(run.Shown, "måling", "målinger"),
        Chart.Clinics clinics => $"{DanishNumber.Of(clinics.Values.Length)} klinikker",
        Chart.Funnel funnel => $"{DanishNumber.Of(funnel.Units.Length)} klynger",
        Chart.Bars bars => $"{DanishNumber.Of(bars.Units.Count(unit => unit.Value.Number(chart.Unit) is not null))} klynger",
        _ => null,
    };

    private static ScriptObject Row(string label, string? value) => View.Of(("label", label), ("value", value));
}
