using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content;

/// <summary>A person who speaks in an item, with the role they had then.</summary>
internal sealed record Person(string Name, string Role, string? Organisation)
{
    public const string OwnSpeaker = "Ellers kan en tekst komme til at stå i navnet på en, der ikke har sagt den.";

    private static readonly RequiredField<string> NameField = new("navn", new TextType(80), "Navn", "Fulde navn.", "Navn Navnesen");
    private static readonly RequiredField<string> RoleField = new("rolle", new TextType(120), "Rolle", "Rollen, da interviewet blev givet.", "klyngekoordinator");
    private static readonly OptionalField<string> OrganisationField = new("organisation", new TextType(120), "Organisation", "Hvor personen arbejder.", "Nordfyns Kommune");

    public static readonly FieldSet Fields = new("en person", NameField, RoleField, OrganisationField);
    public static readonly ObjectType<Person> Type = new(Fields, fields => new(fields.Get(NameField), fields.Get(RoleField), fields.Get(OrganisationField)));
}
