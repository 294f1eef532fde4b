using System.Collections.Immutable;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Prose;
using KlyngeSite.Deriving.Data;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Figures;

/// <summary>The rates of a cluster's clinics in a period: rising, rounded, without counts.</summary>
/// <param name="Cluster">Its id; null when the file names none.</param>
internal sealed record ClinicRates(string? Cluster, Period Period, ImmutableArray<decimal> Values);

/// <summary>What can be published of a coordinator's table. Whatever is written or drawn of it is taken from here.</summary>
/// <param name="Clusters">Null when no row is about a cluster.</param>
/// <param name="References">Regions and the country; null when there are none.</param>
internal sealed record Publication(MeasureUnit Unit, PublishedSeries? Clusters, PublishedSeries? References, ImmutableArray<ClinicRates> Clinics, PublicationTally Tally)
{
    /// <summary>Of fewer clinics than these each knows the other's number.</summary>
    private const int FewestClinics = 3;

    public IEnumerable<PublishedSeries> Series => new[] { Clusters, References }.OfType<PublishedSeries>();

    /// <summary>Whether nothing at all is left.</summary>
    public bool IsEmpty => Clinics.IsEmpty && !Series.Any(series => series.Table.Cells.Any(cell => cell is Cell.Shown));

    public static Publication Of(DataTable table, MeasureUnit unit, int smallestCount, bool showsZero)
    {
        // The file has no row for all units together, so no total is published that one could subtract from: regions and the country are looked at below.
        var rules = new SuppressionRules(smallestCount, showsZero, PublishedTotals.None);
        var hasClinics = table.Units.Any(about => about.Level == TableLevel.Clinic);
        var (careful, few) = WithoutFew(table);
        var clusters = Series(TableLevel.Cluster);
        var regions = Series(TableLevel.Region, TableLevel.Country);
        var references = regions is null ? null : ReferenceGuard.Guard(regions, clusters, rules);
        var (clinics, tally) = ClinicsOf(table, unit, rules);
        tally = tally with
        {
            Small = Count(HiddenReason.SmallNumber),
            Consequences = Count(HiddenReason.Consequence) + Count(HiddenReason.Withheld),
            BySource = Count(HiddenReason.BySource) - few,
            FewClinics = few,
            Notes = table.Rows.Count(row => row.Note is not null && !MayTell(row.Note)),
            NotesKept = Facts().Count(fact => fact.Note is not null),
        };
        return new(unit, clusters, references, clinics, tally);

        PublishedSeries? Series(params TableLevel[] levels) =>
            PublishedSeries.Of(careful, place => levels.Contains(careful.Units[place].Level), unit, rules) is { } series
                ? series with { Facts = series.Facts.ToDictionary(fact => fact.Key, fact => fact.Value with { Note = MayTell(fact.Value.Note) ? fact.Value.Note : null }) }
                : null;

        // Where there are clinics, any note may name one.
        bool MayTell(string? note) => note is not null && !hasClinics && !NamesSomebody(note);

        IEnumerable<RowFacts> Facts() => new[] { clusters, references }.OfType<PublishedSeries>().SelectMany(series => series.Facts.Values);

        int Count(HiddenReason reason) => new[] { clusters, references }.OfType<PublishedSeries>().Sum(series => series.Table.Cells.Count(cell => cell is Cell.Hidden hidden && hidden.Reason == reason));
    }

    /// <summary>Whether a note has a number or an address of a person or a clinic in it, as <c>check</c> looks for them.</summary>
    private static bool NamesSomebody(string note)
    {
        var (text, bag) = (new SourceText("note", note, SourceRole.Content), new DiagnosticBag());
        var scan = new PersonScan(ScanExceptions.None, null, bag);
        scan.Check(new SourceFile("note", [], text));
        scan.CheckClinics(text);
        return bag.Sorted().Count > 0;
    }

    /// <summary>A row that is made of a clinic or two tells of them, so its numbers count as not given.</summary>
    private static (DataTable Table, int Few) WithoutFew(DataTable table)
    {
        var few = 0;
        var rows = table.Rows.Select(row =>
        {
            if (row.Clinics is not < FewestClinics || table.Units[row.Unit].Level is TableLevel.Clinic or TableLevel.Distribution)
                return row;
            few++;
            return row with { Numerator = null, Denominator = null, Value = null, Clinics = null, Hiding = RowHiding.Primary };
        }).ToImmutableArray();
        return (table with { Rows = rows }, few);
    }

    private static (ImmutableArray<ClinicRates> Clinics, PublicationTally Tally) ClinicsOf(DataTable table, MeasureUnit unit, SuppressionRules rules)
    {
        var groups = table.Rows.Where(row => table.Units[row.Unit].Level is TableLevel.Clinic or TableLevel.Distribution)
            .GroupBy(row => (table.Units[row.Unit].Level, table.Units[row.Unit].Cluster, row.Period)).ToList();
        var rates = ImmutableArray.CreateBuilder<ClinicRates>();
        var tally = new PublicationTally();
        foreach (var group in groups)
        {
            var (level, cluster, period) = group.Key;
            ImmutableArray<decimal> values = level == TableLevel.Distribution
                ? [.. group.Select(row => row.Value!.Value).Order()]
                : [.. ClinicSpread.RatesOf(group, unit, period, rules).Select(value => Math.Round(value, 1, MidpointRounding.AwayFromZero))];
            tally = level == TableLevel.Distribution ? tally : tally with
            {
                ClinicRows = tally.ClinicRows + group.Count(),
                LeftOut = tally.LeftOut + group.Count() - values.Length,
                TooFew = tally.TooFew + (values.IsEmpty ? 1 : 0),
            };
            if (!values.IsEmpty)
                rates.Add(new(cluster, period, values));
        }
        var order = table.Units.Select(about => about.Cluster ?? "").Distinct(StringComparer.Ordinal).Select((cluster, place) => (cluster, place)).ToDictionary(pair => pair.cluster, pair => pair.place, StringComparer.Ordinal);
        return ([.. rates.OrderBy(one => order[one.Cluster ?? ""]).ThenBy(one => one.Period)], tally);
    }
}

/// <summary>How much is not shown, as counts: nothing here tells which.</summary>
/// <param name="Small">Rows of clusters, regions and the country with a small number.</param>
/// <param name="Consequences">Rows that a small number could be worked out from.</param>
/// <param name="BySource">Rows that were hidden already.</param>
/// <param name="FewClinics">Rows that are made of a clinic or two.</param>
/// <param name="ClinicRows">Rows of single clinics.</param>
/// <param name="LeftOut">Those of them that are in no distribution.</param>
/// <param name="TooFew">Distributions that there are too few clinics for.</param>
/// <param name="Notes">Notes that are left out, for they may name somebody.</param>
/// <param name="NotesKept">Notes that are published as they are.</param>
internal readonly record struct PublicationTally(int Small, int Consequences, int BySource, int FewClinics, int ClinicRows, int LeftOut, int TooFew, int Notes, int NotesKept);
