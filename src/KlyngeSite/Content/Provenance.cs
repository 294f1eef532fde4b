using KlyngeSite.Content.Fields;
using KlyngeSite.Text;

namespace KlyngeSite.Content;

/// <summary>Where the facts of an item come from.</summary>
/// <param name="IsRetold">Told anew in other words, not quoted.</param>
/// <param name="IsReviewed">Read by the person it is about before publication.</param>
internal sealed record Provenance(string Name, string? Publisher, PartialDate Year, bool IsRetold, bool IsReviewed)
{
    private static readonly RequiredField<string> NameField = new("navn", new TextType(120), "Kilde", "Kildens navn.", "Interview med koordinatoren");
    private static readonly OptionalField<string> PublisherField = new("udgiver", new TextType(80), "Udgiver", "Hvem der har udgivet kilden.", "KiAP");
    private static readonly RequiredField<PartialDate> YearField = new("år", new DateType(WholeDay: false), "År", "Hvornår kilden er fra.", "2019");
    private static readonly FlagField RetoldField = new("genfortalt", "Genfortalt", "Fortalt med andre ord end kildens.");
    private static readonly FlagField ReviewedField = new("gennemlæst", "Gennemlæst", "Læst og godkendt af den, det handler om.");

    public static readonly FieldSet Fields = new("en kilde", NameField, PublisherField, YearField, RetoldField, ReviewedField);

    public static readonly RequiredField<Provenance> Field = new("kilde", new ObjectType<Provenance>(Fields, Read),
        "Kilde", "Hvor oplysningerne kommer fra.", "{navn: Interview med koordinatoren, år: 2026}");

    private static Provenance Read(FieldReader fields) =>
        new(fields.Get(NameField), fields.Get(PublisherField), fields.Get(YearField), fields.Get(RetoldField), fields.Get(ReviewedField));
}
