using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Prose;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data;

/// <summary>Reads the tables beside data summaries, once everything else is read: what a table may hold depends on its measure, on the clusters, and on the site.</summary>
internal sealed class DataTables
{
    /// <summary>So many are all clusters there were in every month of a century; with more, hiding takes more memory than a build may.</summary>
    private const long MostPlaces = 200_000;

    private readonly IReadOnlyDictionary<string, FoundFile> files;
    private readonly IReadOnlySet<string> refused;
    private readonly Dictionary<string, Measure> measures;
    private readonly HashSet<string>? clusters;
    private readonly HashSet<string> regions;
    private readonly int smallestCount;
    private readonly PersonScan scan;
    private readonly DiagnosticBag bag;

    /// <param name="files">The tables that there are, by the id of their summary.</param>
    /// <param name="refused">Paths of files that are there and could not be read.</param>
    /// <param name="unread">Of items that are there and could not be read.</param>
    public DataTables(IReadOnlyDictionary<string, FoundFile> files, IReadOnlySet<string> refused, IReadOnlyList<ContentItem> items, IReadOnlySet<(string Kind, string Id)> unread, SiteSettings? settings, PersonScan scan, DiagnosticBag bag)
    {
        (this.files, this.refused, this.scan, this.bag) = (files, refused, scan, bag);
        measures = items.OfType<Measure>().ToDictionary(measure => measure.Id);
        clusters = unread.Any(one => one.Kind == ClusterKind.Name) ? null : [.. items.OfType<Cluster>().Select(cluster => cluster.Id)];
        regions = [.. items.OfType<Municipality>().SelectMany(municipality => new[] { municipality.RegionUntil2026, municipality.RegionFrom2027 })];
        smallestCount = settings?.SmallestCount ?? SiteSettings.UsualSmallestCount;
    }

    /// <summary>The summary with its table; without one when there is none, or it has mistakes (and those were reported).</summary>
    public DataSummary Complete(DataSummary summary)
    {
        var measure = measures.GetValueOrDefault(summary.Measure.Id);
        var place = summary.Header.Location;
        if (!summary.IsExample)
        {
            new PublicValues(measure, smallestCount, bag).Check(summary);
            scan.CheckClinics(place.Source);
            place.Source.Release();
        }
        else if ((summary.Clusters.FirstOrDefault() ?? summary.Interview) is { } named)
            ReportReal(named.Location);
        if (!files.TryGetValue(summary.Id, out var found))
        {
            if (summary.Values.IsEmpty && !refused.Contains($"{DataSummaryKind.Folder}{summary.Id}.csv"))
                FillMark.Report(place, "Her mangler der tal.", $"Læg en tabel ved siden af ({summary.Id}.csv), eller skriv tallet under 'værdier'.", summary.Header.Publication.IsDraft, bag);
            return summary;
        }
        if (measure?.Unit == MeasureUnit.AsStated)
        {
            bag.Report(Rules.TableColumns, found.Whole, "Målet er i den enhed, som kilden skriver, og den kan en tabel ikke regne med.", $"Giv målet {measure.Id} en anden enhed, eller skriv tallene under 'værdier'.");
            return summary;
        }
        if (!summary.Values.IsEmpty)
            bag.Report(Rules.TableOrValues, summary.Values[0].Location, $"Her står værdier, og ved siden af ligger tabellen {summary.Id}.csv.", "Slet det ene.");
        var table = found.Read() is { } file ? Read(file, ContextOf(summary, measure)) : null;
        if (summary.IsExample && table?.Units.Any(unit => unit.Cluster is { } cluster && clusters?.Contains(cluster) == true) == true)
            ReportReal(found.Whole);
        return summary with { Table = table };
    }

    private void ReportReal(Location place) =>
        bag.Report(Rules.ExampleCluster, place, "Tallene er opdigtede, men står ved en klynge, der findes.", "Slet den, og skriv et opdigtet navn i tabellens kolonne klynge, fx Klynge A.");

    private TableContext ContextOf(DataSummary summary, Measure? measure) => new()
    {
        Measure = measure,
        // Those of invented figures have invented names.
        Clusters = summary.IsExample ? null : clusters,
        Regions = regions,
        OnlyCluster = summary.Clusters is [var only] ? only.Id : null,
        NumberForm = summary.NumberForm,
        HasGaps = summary.HasGaps,
        IsPublic = !summary.IsExample,
        SmallestCount = smallestCount,
        Description = $"{summary.Id}.yml",
    };

    private DataTable? Read(SourceFile file, TableContext context)
    {
        scan.Check(file);
        var table = Of(file.Text, context, bag);
        file.Text.Release();
        if (table is null || Places(table) <= MostPlaces)
            return table;
        bag.Report(Rules.TableTooSparse, file.Text.Whole, $"Tabellen har {DanishNumber.Of(table.Units.Length)} enheder, men de fleste mangler i de fleste perioder.", "Del den i flere tabeller, der hver har de samme perioder.");
        return null;
    }

    /// <summary>What is shown has a place for each unit in each period, also where nothing was counted.</summary>
    private static long Places(DataTable table) => (long)table.Units.Length * table.Rows.Select(row => row.Period).Distinct().LongCount();

    /// <summary>The table of a text; null when it has mistakes (and those were reported).</summary>
    public static DataTable? Of(SourceText text, TableContext context, DiagnosticBag bag)
    {
        List<TableRow> rows = [];
        using var reader = new StringReader(text.Text);
        return TableReader.Read(reader, text, context, bag, rows.Add) is { IsWhole: true } summary ? new(summary.Units, [.. rows]) : null;
    }
}
