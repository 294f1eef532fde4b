using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content;

/// <summary>Fields that every item may have.</summary>
internal static class CommonFields
{
    public static readonly FlagField Draft = new("kladde", "Kladde", "Vises ikke, før feltet fjernes (eller med --drafts).");

    public static readonly OptionalField<Text.PartialDate> From = new("udgives", new DateType(WholeDay: true),
        "Udgives", "Den første dag, siden vises.", "2026-11-23");

    public static readonly OptionalField<Text.PartialDate> Until = new("udløber", new DateType(WholeDay: true),
        "Udløber", "Den sidste dag, siden vises.", "2027-12-31");

    public static readonly ListField<FormerAddress> FormerAddresses = new("tidligere", new FormerAddressType(),
        "Tidligere adresser", "Hvor siden lå før; læserne sendes videre herfra.", "[/gammel-adresse/]");

    public static readonly FieldSet All = new("et indhold", Draft, From, Until, FormerAddresses);

    public static Publication Read(FieldReader fields) =>
        new(fields.Get(Draft), fields.Get(From), fields.Get(Until), fields.Get(FormerAddresses));
}
