using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Topics;

namespace KlyngeSite.Content.Interviews;

/// <summary>A figure that looked odd or could mislead, and what was behind it.</summary>
/// <param name="Looks">What one saw.</param>
/// <param name="Cause">What it came of, as the source tells it.</param>
/// <param name="Source">Where the figure came from; null when not stated.</param>
/// <param name="Section">The id of the heading where it is told.</param>
internal sealed record Pitfall(string Looks, string Cause, DataSource? Source, Reference? Topic, string Section)
{
    private static readonly RequiredField<string> LooksField = new("ser_ud", new TextType(160), "Ser ud", "Hvad man så, da man så på tallet.", "Klinikken mangler mange børneundersøgelser.");
    private static readonly RequiredField<string> CauseField = new("forklaring", new TextType(400), "Forklaring", "Hvad der lå bag, efter kilden.", "Nogle af patienterne var flyttet.");
    private static readonly OptionalField<DataSource> SourceField = new("kilde", new ChoiceType<DataSource>(DataSource.All), "Kilde", "Hvor tallet kom fra. Udelades, når det ikke er sagt.", "region");
    private static readonly OptionalField<Reference> TopicField = new("emne", new ReferenceType(TopicKind.Name), "Emne", "Emnets id.", "boerneundersoegelser");
    private static readonly RequiredField<string> SectionField = new("afsnit", new OwnHeadingType(), "Afsnit", "Id for den overskrift, det fortælles under.", "databrug");

    public static readonly FieldSet Fields = new("en faldgrube", LooksField, CauseField, SourceField, TopicField, SectionField);
    public static readonly ObjectType<Pitfall> Type = new(Fields, fields => new(
        fields.Get(LooksField), fields.Get(CauseField), fields.Get(SourceField), fields.Get(TopicField), fields.Get(SectionField)));
}
