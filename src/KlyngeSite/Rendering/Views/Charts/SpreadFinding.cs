using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Statistics;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>What the differences between clinics or clusters say.</summary>
internal static class SpreadFinding
{
    public static Finding Of(Chart.Clinics chart)
    {
        var all = chart.Quantiles;
        return new(
            $"{ChartWords.Capital(DanishNumber.Word(chart.Values.Length))} klinikker ligger mellem {Value(all.Least)} og {Value(all.Greatest)}.",
            $"Medianen er {Value(all.Median)}. Den midterste halvdel ligger mellem {Value(all.LowerQuartile)} og {Value(all.UpperQuartile)}.",
            "En klinik langt ude kan have en god forklaring, fx nye patienter, et plejehjem eller en fejl i kodningen. Grafen siger ikke, hvem der gør det bedst.");

        string Value(double value) => ChartWords.Value(value, chart.Unit);
    }

    public static Finding Of(Chart.Funnel chart)
    {
        var outer = chart.Units.Where(unit => unit.Place is FunnelPlace.AboveOuter or FunnelPlace.BelowOuter).ToList();
        var inner = chart.Units.Count(unit => unit.Place is FunnelPlace.AboveInner or FunnelPlace.BelowInner);
        var count = DanishNumber.Of(chart.Units.Length);
        return new(
            outer.Count == 0
                ? $"Ingen af {count} klynger ligger uden for de yderste grænser (99,8{DanishNumber.NoBreakSpace}%)."
                : $"{ChartWords.Capital(DanishNumber.Word(outer.Count))} af {count} klynger ligger uden for de yderste grænser (99,8{DanishNumber.NoBreakSpace}%): {DanishList.Of(outer.Select(unit => $"{unit.Point.Label}, {ChartWords.Value(unit.Value, chart.Unit)}"), "og")}.",
            ChartWords.Sentences(
                $"Alle samlet: {ChartWords.Value(chart.Target, chart.Unit)}. Mellem de to sæt grænser ligger {(inner == 0 ? "ingen" : DanishNumber.Word(inner))}; uden for de inderste ligger ved tilfælde omkring hver tyvende.",
                ChartWords.Missing(chart.Others, chart.Unit)),
            "Grænserne regner kun med tilfældet. Forskelle i alder, sygdom og kodning er ikke regnet med, så en klynge udenfor er et spørgsmål og ikke et svar.");
    }

    public static Finding Of(Chart.Bars chart)
    {
        var shown = chart.Units.Where(unit => unit.Value.Number(chart.Unit) is not null).ToList();
        var whole = chart.Whole is { } all && all.Value.Number(chart.Unit) is not null ? $"; {MidSentence.Of(all.Label)}: {ChartWords.Value(all.Value, chart.Unit)}" : "";
        return new(
            $"{ChartWords.Capital(DanishNumber.Word(shown.Count))} klynger ligger mellem {ChartWords.Value(shown[^1].Value, chart.Unit)} ({shown[^1].Label}) og {ChartWords.Value(shown[0].Value, chart.Unit)} ({shown[0].Label}){whole}.",
            ChartWords.Missing(chart.Units, chart.Unit),
            chart.Unit == ChartUnit.Count
                ? "Et antal følger klyngens størrelse. Rækkefølgen siger ikke, hvem der gør det bedst."
                : "Små klynger svinger mere end store. Rækkefølgen siger ikke, hvem der gør det bedst.");
    }
}
