using System.Collections.Frozen;
using System.Collections.Immutable;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>What a column of a table of figures holds.</summary>
internal enum TableColumn : byte
{
    Cluster,
    Level,
    Unit,
    Period,
    PeriodStart,
    PeriodEnd,
    Numerator,
    Denominator,
    Value,
    Hidden,
    Clinics,
    Note,

    /// <summary>A clinic by its name or number: a unit where nothing is published, and refused in content.</summary>
    Clinic,

    /// <summary>Something else that tells who somebody is.</summary>
    Identifying,
}

/// <summary>The names of columns: that of each, and those that other programs give it.</summary>
internal static class TableColumns
{
    private static readonly ImmutableArray<(TableColumn Column, string Name, string[] Others)> All =
    [
        (TableColumn.Cluster, "klynge", ["cluster", "klynge-id", "klyngenavn"]),
        (TableColumn.Level, "niveau", ["level"]),
        (TableColumn.Unit, "enhed", ["unit", "pseudonym"]),
        (TableColumn.Period, "periode", ["period", "tid", "kvartal", "maaned", "halvaar", "aar", "dato"]),
        (TableColumn.PeriodStart, "periode_start", ["start", "startdato", "fra", "fra-dato", "periodestart", "period-start"]),
        (TableColumn.PeriodEnd, "periode_slut", ["slut", "slutdato", "til", "til-dato", "periodeslut", "period-end"]),
        (TableColumn.Numerator, "taeller", ["numerator", "antal"]),
        (TableColumn.Denominator, "naevner", ["denominator", "ud-af"]),
        (TableColumn.Value, "vaerdi", ["value", "andel", "procent", "rate"]),
        (TableColumn.Hidden, "skjult", ["hidden", "suppressed"]),
        (TableColumn.Clinics, "antal_klinikker", ["klinikker", "clinics"]),
        (TableColumn.Note, "note", ["noter", "bemaerkning", "bemaerkninger"]),
        (TableColumn.Clinic, "klinik", ["kliniknavn", "klinik-navn", "klinik-id", "klinikid", "clinic", "praksis", "praksisnavn", "praksis-navn", "yder", "ydernr", "yder-nr", "ydernummer", "yder-nummer", "laegehus"]),
        (TableColumn.Identifying, "navn",
        [
            "name", "laege", "laegenavn", "laege-navn", "initialer", "patient", "patientnavn", "cpr", "cprnr", "cpr-nr", "cpr-nummer", "cprnummer", "personnummer", "foedselsdato",
            "adresse", "vej", "vejnavn", "gade", "postnr", "postnummer", "by", "telefon", "tlf", "mail", "email", "e-mail", "cvr", "cvr-nr", "cvr-nummer", "sor", "sor-kode", "p-nummer", "p-nr",
        ]),
    ];

    private static readonly FrozenDictionary<string, TableColumn> ByName =
        All.SelectMany(one => one.Others.Prepend(Folding.Fold(one.Name)).Select(name => (name, one.Column))).ToFrozenDictionary(pair => pair.name, pair => pair.Column);

    /// <summary>Names that a misspelt one may have been.</summary>
    private static readonly string[] Offered = [.. All.Where(one => one.Column < TableColumn.Clinic).Select(one => one.Name)];

    /// <summary>What a name in a header stands for, whatever its case and letters; null for a name that is none.</summary>
    public static TableColumn? Find(ReadOnlySpan<char> name) =>
        ByName.TryGetValue(Folding.Fold(name.Trim().ToString()).TrimEnd('.'), out var column) ? column : null;

    public static string NameOf(TableColumn column) => All[(int)column].Name;

    /// <summary>The name nearest to one that is none; null when there is none near.</summary>
    public static string? NearestTo(ReadOnlySpan<char> name) => name.Length > 40 ? null : Nearest.To(name.ToString(), Offered);
}
