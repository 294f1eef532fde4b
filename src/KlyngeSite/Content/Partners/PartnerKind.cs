using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Partners;

/// <summary>The fields of a partner.</summary>
internal static class PartnerKind
{
    public const string Name = "partner";

    private static readonly RequiredField<string> Title = new("titel", new TextType(80), "Titel", "Slagsen af enhed.", "Hjemmepleje og hjemmesygepleje") { OwnBecause = CommonFields.OwnTitle };
    private static readonly RequiredField<string> Short = new("kort", new TextType(200), "Kort", "I en sætning.", "Kommunens pleje i borgerens hjem.");
    private static readonly OptionalField<PartnerGroup> GroupField = new("gruppe", new ChoiceType<PartnerGroup>(PartnerGroup.All), "Gruppe", "Hvor en læser leder efter enheden; andre, når feltet ikke er der.", "kommune");
    private static readonly ListField<string> Synonyms = new("synonymer", new TextType(60), "Synonymer", "Ord, man ville søge på.", "[hjemmesygeplejerske]");
    private static readonly OptionalField<Authority> AuthorityField = new("myndighed", Authority.Type, "Myndighed", "Hvem der driver sådanne enheder.", "{til_2026: Kommunen, kilde: Lov om …}");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "partnere",
        Address = "/partnere/",
        Body = BodyRule.Free,
        ListTitle = "Alle samarbejdspartnere",
        ListLead = "Hvem klyngerne har mødt, efter slags.",
        Fields = new("en samarbejdspartner", Title, Short, GroupField, Synonyms, AuthorityField),
        Read = fields => new Partner(fields.Get(Title), fields.Get(Short), fields.Get(GroupField) ?? PartnerGroup.Other, fields.Get(Synonyms), fields.Get(AuthorityField)),
    };
}
