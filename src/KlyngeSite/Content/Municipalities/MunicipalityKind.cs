using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Municipalities;

/// <summary>One of the 98 municipalities. Its id is its code; its address is its name.</summary>
/// <param name="FullName">As it stands on its town hall; null when not known, for it does not follow from the name.</param>
/// <param name="Tile">Null when the table has no map.</param>
/// <param name="RegionUntil2026">The region through 31 December 2026.</param>
/// <param name="RegionFrom2027">The region from 1 January 2027.</param>
internal sealed record Municipality(string Code, string Name, string RegionUntil2026, string RegionFrom2027, string? FullName, Tile? Tile) : ContentItem
{
    public override string Title => Name;
    public override string PageTitle => FullName ?? Name;
    public override string Slug => Text.Slug.From(Name);
}

/// <summary>The columns of <c>kommuner.csv</c>.</summary>
internal static class MunicipalityKind
{
    public const string Name = "kommune";

    private static readonly RequiredField<string> Code = new("kode", new PatternType(text => text.Length == 4 && text.All(char.IsAsciiDigit), "en kode på fire cifre"), "Kode", "Kommunens kode.", "0480");
    private static readonly RequiredField<string> NameField = new("navn", new PatternType(text => text.Length <= 60 && Text.Slug.IsValid(Text.Slug.From(text)), "et navn, der kan blive til en adresse"), "Navn", "Navnet uden Kommune.", "Nordfyns");
    private static readonly RequiredField<string> RegionUntil = new("region_til_2026", new TextType(60), "Region til og med 2026", "Regionens navn.", "Region Syddanmark");
    private static readonly RequiredField<string> RegionFrom = new("region_fra_2027", new TextType(60), "Region fra 2027", "Regionens navn.", "Region Syddanmark");
    private static readonly OptionalField<string> FullNameField = new("fuldt_navn", new TextType(80), "Fuldt navn", "Navnet, som kommunen selv skriver det.", "Nordfyns Kommune");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "kommuner.csv",
        MostRows = 1_000,
        Address = "/kommuner/",
        ListTitle = "Alle kommuner",
        ListLead = "De 98 kommuner, med region til og med 2026 og fra 2027.",
        IdOf = item => ((Municipality)item).Code,
        Fields = new("en kommune", [Code, NameField, RegionUntil, RegionFrom, FullNameField, .. Tile.Fields]) { Together = [.. Tile.Fields] },
        Read = fields => new Municipality(fields.Get(Code), fields.Get(NameField), fields.Get(RegionUntil), fields.Get(RegionFrom), fields.Get(FullNameField), Tile.Read(fields)),
    };
}
