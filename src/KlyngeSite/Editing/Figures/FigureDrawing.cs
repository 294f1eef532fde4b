using System.Collections.Immutable;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Data;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Figures;

/// <summary>What can be published of a coordinator's file, as charts: the one that the data bear for the clusters, and one for each cluster's clinics.</summary>
internal static class FigureDrawing
{
    /// <summary>Nobody looks through more on one page.</summary>
    private const int MostOfClinics = 10;

    public static ImmutableArray<FigureInput> Of(Publication publication, FigureChoices choices, string title)
    {
        var figures = ImmutableArray.CreateBuilder<FigureInput>();
        foreach (var (series, id) in new[] { (publication.Clusters, "klynger"), (publication.References, "regioner") })
        {
            if (series is { Units.Length: 1 })
                figures.Add(OfOne(series, id));
            else if (series is not null)
                figures.Add(OfMany(series, id));
        }
        foreach (var clinics in publication.Clinics.GroupBy(one => one.Cluster ?? "").Take(MostOfClinics))
            figures.Add(OfClinics(clinics.Last(), clinics.Key, figures.Count));
        return figures.ToImmutable();

        FigureInput OfOne(PublishedSeries series, string id)
        {
            var points = series.Periods.Select((period, place) => new ChartPoint(period.Danish, period.Short, Value(series, 0, place))).ToImmutableArray();
            var chart = ChartChoice.Of(new(SummaryFigures.UnitOf(publication.Unit)) { Series = points }).Chart;
            return Figure(id, $"{title}: {NameOf(series.Units[0])}", chart, Span(series.Periods));
        }

        FigureInput OfMany(PublishedSeries series, string id)
        {
            var last = Latest(series);
            var points = series.Units.Select((unit, place) => new ChartPoint(NameOf(unit), NameOf(unit), Value(series, place, last))).ToImmutableArray();
            var chart = ChartChoice.Of(new(SummaryFigures.UnitOf(publication.Unit)) { Units = points }).Chart;
            return Figure(id, $"{title}: {series.Periods[last].Danish}", chart, series.Periods[last].Danish);
        }

        FigureInput OfClinics(ClinicRates clinics, string cluster, int number)
        {
            var chart = ChartChoice.Of(new(SummaryFigures.UnitOf(publication.Unit)) { Clinics = [.. clinics.Values.Select(value => (double)value)] }).Chart;
            var whose = cluster.Length == 0 ? "klinikkerne" : $"klinikkerne i {PublicText.WithoutNames.Of(cluster)}";
            return Figure($"klinikker-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}", $"{title}: {whose}, {clinics.Period.Danish}", chart, clinics.Period.Danish);
        }

        ChartValue Value(PublishedSeries series, int unit, int period) => SummaryFigures.ValueOf(series.Table[unit, period], publication.Unit, series.Periods[period]);

        FigureInput Figure(string id, string heading, Chart chart, string period) => new(id, heading, chart)
        {
            Source = choices.Measure?.Source.Register,
            Period = period,
            Denominator = choices.Measure?.Denominator?.Name,
            Scope = choices.Measure?.Population,
            Direction = choices.Measure?.Direction.Label,
            NumeratorLabel = choices.Measure?.Numerator.Name,
            DenominatorLabel = choices.Measure?.Denominator?.Name,
            Caveats = ["Figuren er tegnet lige af en fil, og ingen har endnu skrevet, hvad man skal vide for at læse den."],
            Pitfalls = choices.Measure?.Pitfalls ?? [],
        };
    }

    /// <summary>The last period with two numbers to compare; the last of all when there is none.</summary>
    private static int Latest(PublishedSeries series)
    {
        var found = Enumerable.Range(0, series.Periods.Length).LastOrDefault(period => Enumerable.Range(0, series.Units.Length).Count(unit => series.Table[unit, period] is Cell.Shown) > 1, -1);
        return found < 0 ? series.Periods.Length - 1 : found;
    }

    private static string NameOf(TableUnit unit) => unit.Level switch
    {
        TableLevel.Region => PublicText.WithoutNames.Of(unit.Name ?? "Region"),
        TableLevel.Country => "Hele landet",
        _ => PublicText.WithoutNames.Of(unit.Cluster ?? "Klyngen"),
    };

    private static string Span(ImmutableArray<Period> periods) => periods.Length == 1 ? periods[0].Danish : $"{periods[0].Danish} til {periods[^1].Danish}";
}
