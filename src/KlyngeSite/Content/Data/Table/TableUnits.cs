using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>Whom the rows of a table are about. Each text is looked at once, however many rows repeat it.</summary>
internal sealed class TableUnits(CsvRows rows, TableHeader header, TableContext context, TableFaults faults)
{
    /// <summary>Ten times the clinics of the country: a column with more of them holds something else.</summary>
    private const int MostUnits = 20_000;

    private readonly List<TableUnit> units = [];
    private readonly Dictionary<(TableLevel, string?, string?), int> places = [];
    private readonly Dictionary<string, string> kept = new(StringComparer.Ordinal);

    public ImmutableArray<TableUnit> All => [.. units];

    public TableUnit this[int unit] => units[unit];

    /// <summary>The place of the row's unit; null when it cannot be told (and that was reported).</summary>
    public int? Read()
    {
        if (Level() is not { } level || Cluster(level) is not { } cluster || Name(level) is not { } name)
            return null;
        var key = (level, cluster.Length == 0 ? null : cluster, name.Length == 0 ? null : name);
        if (!places.TryGetValue(key, out var place))
        {
            if (units.Count == MostUnits)
            {
                faults.InRow(Rules.TableUnit, $"Tabellen har flere end {DanishNumber.Of(MostUnits)} klynger og klinikker.", "Se efter, om der står noget andet i kolonnen, fx én række for hver patient.");
                return null;
            }
            places.Add(key, place = units.Count);
            units.Add(new(level, key.Item2, key.Item3));
        }
        return place;
    }

    private TableLevel? Level()
    {
        var cell = header[TableColumn.Level];
        if (cell < 0)
            return header.Has(TableColumn.Clinic) && !context.IsPublic ? TableLevel.Clinic : TableLevel.Cluster;
        switch (Kept(cell).ToLowerInvariant())
        {
            case "klynge":
                return TableLevel.Cluster;
            case "region":
                return TableLevel.Region;
            case "land" or "landet" or "hele landet":
                return TableLevel.Country;
            case "klinik":
                return TableLevel.Clinic;
            case "fordeling":
                return TableLevel.Distribution;
            default:
                faults.InCell(Rules.TableUnit, cell, "Niveauet kendes ikke.", "Vælg mellem: klynge, region, land, fordeling (og klinik i eksempeldata).");
                return null;
        }
    }

    /// <summary>Empty for rows that are about no cluster.</summary>
    private string? Cluster(TableLevel level)
    {
        var cell = header[TableColumn.Cluster];
        var written = cell < 0 ? "" : Kept(cell);
        if (level is TableLevel.Region or TableLevel.Country)
        {
            if (written.Length == 0)
                return "";
            faults.InCell(Rules.TableUnit, cell, "En række for en region eller hele landet hører ikke til en klynge.", "Lad feltet være tomt, eller ret niveauet.");
            return null;
        }
        if (written.Length == 0)
        {
            // Nobody asks a coordinator's own file which cluster its clinics are in.
            if ((context.OnlyCluster ?? (context.IsPublic ? null : "")) is { } only)
                return only;
            faults.InRow(Rules.TableUnit, "Rækken siger ikke, hvilken klynge den er fra.", "Skriv klyngens id i kolonnen klynge.");
            return null;
        }
        if (context.Clusters is null || context.Clusters.Contains(written))
            return written;
        var nearest = context.NearClusters.NearestTo(written);
        faults.InCell(Rules.TableUnit, cell, "Klyngen findes ikke i content/klynger.", nearest is null ? "Skriv klyngens id: navnet på dens fil uden .yml." : $"Mente du '{nearest}'?");
        return null;
    }

    /// <summary>A region's name or a clinic's pseudonym; empty for the others.</summary>
    private string? Name(TableLevel level)
    {
        var cell = level == TableLevel.Clinic && !context.IsPublic && header.Has(TableColumn.Clinic) ? header[TableColumn.Clinic] : header[TableColumn.Unit];
        var written = cell < 0 ? "" : Kept(cell);
        switch (level)
        {
            case TableLevel.Region when written.Length == 0:
                faults.InRow(Rules.TableUnit, "Rækken siger ikke, hvilken region den er fra.", "Skriv regionens navn i kolonnen enhed.");
                return null;
            case TableLevel.Region when context.Regions is { Count: > 0 } regions && !regions.Contains(written):
                var nearest = context.NearRegions.NearestTo(written);
                faults.InCell(Rules.TableUnit, cell, "Regionen findes ikke i kommuner.csv.", nearest is null ? "Skriv dens navn, som det står dér, fx Region Syddanmark." : $"Mente du '{nearest}'?");
                return null;
            case TableLevel.Clinic when written.Length == 0:
                faults.InRow(Rules.TableUnit, "Rækken siger ikke, hvilken klinik den er fra.", "Giv hver klinik et bogstav i kolonnen enhed: A, B, C …");
                return null;
            case TableLevel.Clinic when context.IsPublic && !IsPseudonym(written):
                faults.InCell(Rules.ClinicIdentity, cell, "En klinik må kun hedde et bogstav eller to.", $"Skriv A, B, C … i stedet. {PublicTable.Anonymise} {PublicTable.InHistory}");
                return null;
            case TableLevel.Cluster or TableLevel.Country or TableLevel.Distribution when written.Length > 0:
                faults.InCell(Rules.TableUnit, cell, "Kolonnen enhed er kun for regioner og klinikker.", "Lad feltet være tomt, eller ret niveauet.");
                return null;
            default:
                return written;
        }
    }

    private static bool IsPseudonym(string text) => text is { Length: 1 or 2 } && text.All(char.IsAsciiLetterUpper);

    /// <summary>The text of a cell, each kept once.</summary>
    private string Kept(int cell)
    {
        var written = rows[cell].Trim();
        var lookup = kept.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(written, out var text))
            kept[text = written.ToString()] = text;
        return text;
    }
}
