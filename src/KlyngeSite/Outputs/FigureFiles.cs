using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Measures;
using KlyngeSite.Linking;
using KlyngeSite.Rendering.Views;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Outputs;

/// <summary>The numbers of a data summary beside its page, for spreadsheets (<c>tal.csv</c>) and programs (<c>tal.json</c>). They hold what the page shows.</summary>
internal sealed class FigureFiles : ISiteOutput
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        foreach (var (summary, measure, folder) in WithTable(context.Site))
        {
            yield return new(folder + "tal.csv", false, worker => Csv(summary, Rows(summary, measure, worker.Views)));
            yield return new(folder + "tal.json", false, worker => Json(summary, measure, Rows(summary, measure, worker.Views), worker.Views));
        }
    }

    /// <summary>The paths of all tables for spreadsheets.</summary>
    public static IEnumerable<string> Tables(Site site) => WithTable(site).Select(entry => entry.Folder + "tal.csv");

    private static IEnumerable<(DataSummary Summary, Measure Measure, string Folder)> WithTable(Site site)
    {
        foreach (var summary in site.All<DataSummary>())
        {
            if (summary.Table is not null && site.Find<Measure>(summary.Measure) is { } measure)
                yield return (summary, measure, Site.PathOf(summary)[1..]);
        }
    }

    private static IEnumerable<PublishedRow> Rows(DataSummary summary, Measure measure, ViewContext views) =>
        views.Insights.Data.Of(summary) is { } data ? PublishedRows.Of(summary, measure, data, views) : [];

    private static ReadOnlyMemory<byte> Csv(DataSummary summary, IEnumerable<PublishedRow> rows)
    {
        var csv = new CsvText();
        // Each row says that it is invented: a row that is copied to another sheet must say it, too.
        csv.Cell("niveau").Cell("navn").Cell("periode").Cell("fra").Cell("til").Cell("taeller").Cell("naevner").Cell("vaerdi").Cell("skjult");
        if (summary.IsExample)
            csv.Cell("eksempeldata");
        csv.EndRow();
        foreach (var row in rows)
        {
            csv.Cell(row.Level).Cell(row.Who).Cell(row.Period.Code).Cell(row.Period.FirstDay).Cell(row.Period.LastDay).Cell(row.Numerator).Cell(row.Denominator).Cell(row.Value).Cell(row.Hidden);
            if (summary.IsExample)
                csv.Cell("ja");
            csv.EndRow();
        }
        return csv.ToBytes();
    }

    private static ReadOnlyMemory<byte> Json(DataSummary summary, Measure measure, IEnumerable<PublishedRow> rows, ViewContext views)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, Plain);
        json.WriteStartObject();
        json.WriteString("titel", summary.Title);
        json.WriteString("side", views.Site.AbsoluteUrl(Site.PathOf(summary)));
        json.WriteBoolean("eksempeldata", summary.IsExample);
        json.WriteString("spoergsmaal", summary.Question);
        json.WriteStartObject("maal");
        json.WriteString("titel", measure.Title);
        json.WriteString("enhed", measure.Unit.Key);
        json.WriteString("taeller", measure.Numerator.Definition);
        json.WriteString("naevner", measure.Denominator?.Definition);
        json.WriteEndObject();
        json.WriteStartArray("forbehold");
        foreach (var caveat in summary.Caveats)
            json.WriteStringValue(caveat);
        json.WriteEndArray();
        json.WriteString("kilde", $"{summary.Provenance.Name} ({summary.Provenance.Year.Iso})");
        json.WriteStartArray("raekker");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("niveau", row.Level);
            json.WriteString("navn", row.Who);
            json.WriteString("periode", row.Period.Code);
            json.WriteString("fra", row.Period.FirstDay);
            json.WriteString("til", row.Period.LastDay);
            Number("taeller", row.Numerator);
            Number("naevner", row.Denominator);
            Number("vaerdi", row.Value);
            json.WriteString("skjult", row.Hidden);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;

        void Number(string name, decimal? number)
        {
            if (number is { } known)
                json.WriteNumber(name, known);
            else
                json.WriteNull(name);
        }
    }
}
