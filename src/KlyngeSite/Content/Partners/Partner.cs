using System.Collections.Immutable;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Partners;

/// <summary>A kind of unit that clusters meet: what it does, apart from who runs it.</summary>
/// <param name="Authority">Who runs such units; null when not sourced.</param>
internal sealed record Partner(string Name, string Short, PartnerGroup Group, ImmutableArray<string> Synonyms, Authority? Authority) : ContentItem
{
    public override string Title => Name;
    public override string? Summary => Short;
}

/// <summary>Where a reader looks for a kind of unit.</summary>
internal sealed record PartnerGroup(string Key, string Label) : IChoice
{
    public static readonly PartnerGroup Municipal = new("kommune", "I kommunen");
    public static readonly PartnerGroup Other = new("andre", "Andre gæster");

    public static readonly ImmutableArray<PartnerGroup> All =
        [Municipal, new("sygehus", "På sygehus og hos speciallæger"), new("region", "I regionen"), Other];
}

/// <summary>Who runs a kind of unit, before and after the reform of 1 January 2027.</summary>
internal sealed record Authority(string Until2026, string? From2027, string Source)
{
    private static readonly RequiredField<string> UntilField = new("til_2026", new TextType(120), "Til og med 2026", "Hvem der driver enheden.", "Kommunen");
    private static readonly OptionalField<string> FromField = new("fra_2027", new TextType(160), "Fra 2027", "Hvem der driver den derefter, når det er kendt.", "Regionen");
    private static readonly RequiredField<string> SourceField = new("kilde", new TextType(160), "Kilde", "Hvor det står.", "Lov om sundhedsreform, 2025");

    public static readonly FieldSet Fields = new("en myndighed", UntilField, FromField, SourceField);
    public static readonly ObjectType<Authority> Type = new(Fields, fields => new(fields.Get(UntilField), fields.Get(FromField), fields.Get(SourceField)));
}
