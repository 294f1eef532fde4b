using System.Collections.Immutable;
using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Statistics;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>What measurements in order of time say: a verdict only where there are enough of them.</summary>
internal static class SeriesFinding
{
    public static Finding Of(Chart.Line chart)
    {
        var shown = chart.Points.Where(point => point.Value.Number(chart.Unit) is not null).ToList();
        var (least, most) = (shown.MinBy(point => point.Value.Number(chart.Unit))!, shown.MaxBy(point => point.Value.Number(chart.Unit))!);
        var count = Measurements(shown.Count);
        var subject = ChartWords.Subject(chart.Unit);
        var sentence = least.Value.Number(chart.Unit) == most.Value.Number(chart.Unit)
            ? $"{count}: {subject} er {ChartWords.Value(least.Value, chart.Unit)}."
            : $"{count}: {subject} ligger mellem {ChartWords.Value(least.Value, chart.Unit)} ({least.Label}) og {ChartWords.Value(most.Value, chart.Unit)} ({most.Label}).";
        return new(
            sentence, ChartWords.Missing(chart.Points, chart.Unit),
            $"Med under {DanishNumber.Word(RunChartLimits.FewestUseful)} målinger, der ligger over eller under medianen, kan man ikke skelne en ændring fra tilfældige udsving.");
    }

    public static Finding Of(Chart.Run chart) => new(
        Verdict(chart),
        ChartWords.Sentences(Rule(chart), ChartWords.Missing(chart.Points, chart.Unit)),
        chart.Analysis.Verdict == RunChartVerdict.Sign
            ? "Grafen tyder på, at noget har ændret sig. Den viser ikke hvorfor."
            : "Intet tegn er ikke det samme som ingen ændring: en lille eller sen ændring kan være skjult i udsvingene.");

    private static string Verdict(Chart.Run chart)
    {
        var run = chart.Analysis;
        var count = Measurements(chart.Shown);
        if (run.HasLongRun)
        {
            var side = chart.Points[chart.RunFrom].Value.Number(chart.Unit) > run.Median ? "over" : "under";
            var inRow = $"{DanishNumber.Word(run.LongestRun)} målinger i træk";
            var lay = Before(chart.Events, chart.RunFrom) is { } happened ? $"Efter {MidSentence.Of(happened.Text)} lå {inRow}" : $"{ChartWords.Capital(inRow)} lå";
            return $"{lay} {side} medianen; grænsen er {DanishNumber.Word(run.Limits!.Value.LongestRun)}.";
        }
        return run.HasFewCrossings
            ? $"{count}: linjen krydser medianen {Times(run.Crossings)}, og tilfældige udsving ville krydse den mindst {Times(run.Limits!.Value.FewestCrossings)}."
            : $"{count}, intet tegn på ændring ud over det tilfældige.";
    }

    private static string Rule(Chart.Run chart)
    {
        var (run, limits) = (chart.Analysis, chart.Analysis.Limits!.Value);
        return $"Medianen er {ChartWords.Value(run.Median, chart.Unit)}. Længste række på samme side er {DanishNumber.Of(run.LongestRun)} (højst {DanishNumber.Of(limits.LongestRun)} ved tilfælde), "
            + $"og linjen krydser medianen {Times(run.Crossings)} (mindst {DanishNumber.Of(limits.FewestCrossings)} ved tilfælde). Anhøjs regler.";
    }

    /// <summary>The last thing that happened before a measurement; null when nothing did.</summary>
    private static ChartEvent? Before(ImmutableArray<ChartEvent> events, int place) =>
        events.Where(one => one.PointsBefore <= place).MaxBy(one => one.PointsBefore);

    private static string Measurements(int count) => DanishNumber.Count(count, "måling", "målinger");

    private static string Times(int count) => DanishNumber.Count(count, "gang", "gange");
}
