using System.Globalization;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Measures;
using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Data;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>The figures of a data summary: what it says of each cluster, of all together, of its regions and of its clinics.</summary>
internal static class SummaryFigures
{
    /// <summary>With more clusters, a line for each would be a wall of charts: they stand beside each other for the last period.</summary>
    private const int MostLines = 4;

    /// <summary>Each made as it is asked for. At least one for a summary with figures; none when its measure is not published.</summary>
    public static IEnumerable<FigureInput> Of(DataSummary summary, ViewContext context)
    {
        if (context.Site.Find<Measure>(summary.Measure) is not { } measure)
            return [];
        var about = new About(summary, measure, context);
        var figures = summary.Values.IsEmpty ? OfTable(about) : [OfValues(about)];
        return figures.Select((figure, place) => figure with { Id = string.Create(CultureInfo.InvariantCulture, $"tal-{summary.Id}-{place + 1}") });
    }

    /// <summary>The figures for another page, with the way to their own. A bare change is left out: there is nothing to draw, and the page tells it.</summary>
    public static IReadOnlyList<FigureInput> Beside(DataSummary summary, ViewContext context) =>
    [
        .. Of(summary, context).Where(figure => figure.Chart is not (Chart.Change or Chart.None))
            .Select(figure => figure with { More = new("Alt om tallene", context.Site.Url(summary)), Pitfalls = [] }),
    ];

    /// <summary>What a reader is told of it in one sentence: the finding of the first figure.</summary>
    public static string? Sentence(DataSummary summary, ViewContext context) =>
        Of(summary, context).FirstOrDefault() is { } first ? Finding.Of(first.Chart, new(first.Period, first.Denominator)).Sentence : null;

    private static FigureInput OfValues(About about)
    {
        var values = about.Summary.Values;
        var input = values is [{ Kind: var kind } only] && kind == StatedKind.Change
            ? about.Input with { Change = only.Value }
            : about.Input with { Series = [.. values.Select(value => new ChartPoint(LabelOf(value), LabelOf(value), new ChartValue.Stated(value.Value)))] };
        var (periods, denominators) = (values.Select(value => value.Period).ToList(), values.Select(value => value.Denominator).ToList());
        return about.Figure(about.NamesOf(about.Summary.AllClusters), input) with
        {
            // What is unknown of one of two is unknown of both together.
            Period = periods.Contains(null) ? null : string.Join(" og ", periods.Distinct()),
            Denominator = denominators.Contains(null) ? null : string.Join(" og ", denominators.Distinct()),
        };
    }

    private static string LabelOf(StatedValue value) => value.Kind == StatedKind.Single ? value.Period ?? value.Kind.Label : value.Kind.Label;

    private static IEnumerable<FigureInput> OfTable(About about)
    {
        if (about.Context.Insights.Data.Of(about.Summary) is not { } data)
            yield break;
        if (data.Clusters is { } clusters)
        {
            if (clusters.Units.Length <= MostLines)
            {
                for (var unit = 0; unit < clusters.Units.Length; unit++)
                    yield return OfUnit(about, clusters, unit);
            }
            if (clusters.Units.Length > 1)
            {
                yield return OfLast(about, clusters);
                if (clusters.Periods.Length > 1)
                    yield return about.OverTime(All(clusters.Units.Length), clusters, period => clusters.Table.PeriodTotals[period]);
            }
        }
        for (var unit = 0; unit < (data.References?.Units.Length ?? 0); unit++)
            yield return OfUnit(about, data.References!, unit);
        // The last of each cluster: how clinics lie over the years is for the table.
        foreach (var spread in data.Distributions.GroupBy(one => one.Cluster).Select(group => group.Last()))
            yield return about.Figure($"klinikker{(spread.Cluster.Length == 0 ? "" : $" i {about.NameOf(spread.Cluster)}")}, {spread.Period.Danish}", about.Input with { Clinics = [.. spread.Values.Select(value => (double)value)] }) with
            {
                Period = spread.Period.Danish,
            };
    }

    private static FigureInput OfUnit(About about, PublishedSeries series, int unit) =>
        about.OverTime(about.NameOf(series.Units[unit]), series, period => series.Table[unit, period]);

    /// <summary>The clusters beside each other in the last period.</summary>
    private static FigureInput OfLast(About about, PublishedSeries series)
    {
        var (last, period) = (series.Periods.Length - 1, series.Periods[^1]);
        var whole = about.Value(series.Table.PeriodTotals[last], period);
        return about.Figure($"{All(series.Units.Length)}, {period.Danish}", about.Input with
        {
            Units = [.. series.Units.Select((unit, place) => new ChartPoint(about.NameOf(unit), about.NameOf(unit), about.Value(series.Table[place, last], period)))],
            Whole = series.Table.PeriodTotals[last] is Cell.Shown ? new("Alle samlet", "Alle samlet", whole) : null,
        }) with
        {
            Period = period.Danish,
        };
    }

    private static string All(int clusters) => $"{DanishNumber.Word(clusters)} klynger";

    /// <summary>A summary while its figures are made.</summary>
    private sealed record About(DataSummary Summary, Measure Measure, ViewContext Context)
    {
        public ChartInput Input => new(UnitOf(Measure.Unit)) { Wish = Summary.Wish is { } wish ? KindOf(wish) : null };

        public FigureInput Figure(string who, ChartInput input) => new("", $"{Measure.Name}: {who}", ChartChoice.Of(input).Chart)
        {
            Source = $"{Summary.Provenance.Name} ({Summary.Provenance.Year.Danish})",
            Denominator = Measure.Denominator?.Definition,
            NumeratorLabel = ChartWords.Capital(Measure.Numerator.Name),
            DenominatorLabel = Measure.Denominator is { } denominator ? ChartWords.Capital(Measure.Unit == MeasureUnit.DailyDoses ? $"{denominator.Name}, dage" : denominator.Name) : null,
            Direction = Measure.Direction == Direction.None ? null : Measure.Direction.Label,
            Caveats = Summary.Caveats,
            Pitfalls = Measure.Pitfalls,
            Downloads = Summary.Table is null ? [] : [new("CSV til regneark", File("tal.csv")), new("JSON", File("tal.json"))],
            GuidePage = ChartGuide.PageIn(Context.Site),
            IsExample = Summary.IsExample,
        };

        private string File(string name) => Context.Site.Url(Summary) + name;

        public FigureInput OverTime(string who, PublishedSeries series, Func<int, Cell> cell)
        {
            var (first, last) = (series.Periods[0], series.Periods[^1]);
            return Figure(who, Input with
            {
                Series = [.. series.Periods.Select((period, place) => new ChartPoint(period.Danish, period.Short, Value(cell(place), period)))],
                Events = [.. Summary.Events.OrderBy(one => one.Date.FirstDay).Select(one => new ChartEvent(series.Periods.Count(period => period.End < one.Date.FirstDay), one.Text, one.Date.Danish))
                    .Where(one => one.PointsBefore > 0 && one.PointsBefore < series.Periods.Length)],
            }) with
            {
                Period = first == last ? first.Danish : $"{first.Danish} til {last.Danish}",
            };
        }

        public ChartValue.Published Value(Cell cell, Period period) => ValueOf(cell, Measure.Unit, period);

        public string NamesOf(IEnumerable<string> clusters) => DanishList.Of(clusters.Select(NameOf), "og");

        public string NameOf(string cluster) => Context.Site.Find<Cluster>(new(ClusterKind.Name, cluster, Summary.Header.Location))?.Title ?? cluster;

        public string NameOf(Content.Data.Table.TableUnit unit) => unit.Name ?? (unit.Cluster is { } cluster ? NameOf(cluster) : "Hele landet");
    }

    /// <summary>A published number as its charts draw it. Doses are for a day, so their denominator becomes person-days.</summary>
    public static ChartValue.Published ValueOf(Cell cell, MeasureUnit unit, Period period) => new(unit != MeasureUnit.DailyDoses ? cell : cell switch
    {
        Cell.Shown shown => shown with { Denominator = shown.Denominator * period.Days },
        Cell.Hidden hidden => hidden with { Denominator = hidden.Denominator * period.Days },
        _ => cell,
    });

    /// <summary>The unit of a measure on its charts.</summary>
    public static ChartUnit UnitOf(MeasureUnit unit) =>
        unit == MeasureUnit.Share ? ChartUnit.Share
        : unit == MeasureUnit.PerThousand ? ChartUnit.PerThousand
        : unit == MeasureUnit.DailyDoses ? ChartUnit.DosesPerThousandDays
        : ChartUnit.Count;

    /// <summary>The kind of chart that a wish names.</summary>
    public static ChartKind KindOf(FigureWish wish) =>
        wish == FigureWish.Single ? ChartKind.Single
        : wish == FigureWish.BeforeAfter ? ChartKind.BeforeAfter
        : wish == FigureWish.Line ? ChartKind.Line
        : wish == FigureWish.RunChart ? ChartKind.Run
        : wish == FigureWish.Dots ? ChartKind.Clinics
        : wish == FigureWish.Funnel ? ChartKind.Funnel
        : ChartKind.Bars;
}
