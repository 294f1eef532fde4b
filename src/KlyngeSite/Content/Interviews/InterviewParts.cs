using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;

namespace KlyngeSite.Content.Interviews;

/// <summary>A topic that the cluster took up, and how far.</summary>
internal sealed record TopicWork(Reference Topic, Status Status, string? Note)
{
    private static readonly RequiredField<Reference> TopicField = new("emne", new ReferenceType(TopicKind.Name), "Emne", "Emnets id.", "kol");
    private static readonly RequiredField<Status> StatusField = new("status", new ChoiceType<Status>(Status.All), "Status", "Hvor langt det er.", "holdt");
    private static readonly OptionalField<string> NoteField = new("note", new TextType(250), "Note", "Hvad det handlede om.", "Klyngens første emne");

    public static readonly FieldSet Fields = new("et emne i et interview", TopicField, StatusField, NoteField);
    public static readonly ObjectType<TopicWork> Type = new(Fields, fields => new(fields.Get(TopicField), fields.Get(StatusField), fields.Get(NoteField)));
}

/// <summary>Figures that the cluster looked at.</summary>
/// <param name="Topics">The topics that they are about; empty when they are about the work as a whole, or when the source does not say.</param>
internal sealed record DataUse(DataSource Source, string What, ImmutableArray<Reference> Topics, bool IsPlanned)
{
    private static readonly RequiredField<DataSource> SourceField = new("kilde", new ChoiceType<DataSource>(DataSource.All), "Kilde", "Hvor tallene kommer fra.", "region");
    private static readonly RequiredField<string> WhatField = new("hvad", new TextType(250), "Hvad", "Hvad tallene viser.", "Forbrug af antibiotika ved øjeninfektion");
    private static readonly ListField<Reference> TopicsField = new("emner", new ReferenceType(TopicKind.Name), "Emner", "De emner, tallene handler om (id'er), når kilden siger det.", "[kol, diabetes]");
    private static readonly FlagField PlannedField = new("planlagt", "Planlagt", "Tallene er bestilt eller ønsket, men ikke set endnu.");

    public static readonly FieldSet Fields = new("en datakilde i et interview", SourceField, WhatField, TopicsField, PlannedField);
    public static readonly ObjectType<DataUse> Type = new(Fields, fields => new(fields.Get(SourceField), fields.Get(WhatField), fields.Get(TopicsField), fields.Get(PlannedField)));
}

/// <summary>Where clusters get figures from.</summary>
internal sealed record DataSource(string Key, string Label) : IChoice
{
    public static readonly ImmutableArray<DataSource> All =
    [
        new("region", "Regionen"),
        new("ordiprax", "Ordiprax"),
        new("regional-kvalitetsenhed", "Regional kvalitetsenhed"),
        new("egne-klinikker", "Egne klinikker"),
        new("kommune", "Kommunen"),
        new("sygehus", "Sygehuset"),
    ];
}

/// <summary>How the cluster works; each null when not stated.</summary>
internal sealed record Method(string? TopicChoice, string? MeetingForm, string? FollowUp, string? Facilitation)
{
    private static readonly OptionalField<string> TopicChoiceField = new("emnevalg", new TextType(400), "Emnevalg", "Hvordan emner vælges.", "Spørgeskema til alle, flertallet afgør");
    private static readonly OptionalField<string> MeetingFormField = new("mødeform", new TextType(400), "Mødeform", "Hvordan et møde foregår.", "Gruppearbejde om egne tal");
    private static readonly OptionalField<string> FollowUpField = new("opfølgning", new TextType(400), "Opfølgning", "Hvordan der følges op.", "Tallene trækkes igen efter et år");
    private static readonly OptionalField<string> FacilitationField = new("facilitering", new TextType(400), "Facilitering", "Hvem der leder samtalen.", "Regionens kvalitetsenhed");

    public static readonly FieldSet Fields = new("en metode", TopicChoiceField, MeetingFormField, FollowUpField, FacilitationField);
    public static readonly ObjectType<Method> Type = new(Fields, fields => new(
        fields.Get(TopicChoiceField), fields.Get(MeetingFormField), fields.Get(FollowUpField), fields.Get(FacilitationField)));
}

/// <summary>How the cluster stands to its municipality. "No" is a fact; leaving the block out is "not stated".</summary>
internal sealed record MunicipalContact(ContactState State, string? Text)
{
    private static readonly RequiredField<ContactState> StateField = new("kontakt", new ChoiceType<ContactState>(ContactState.All), "Kontakt", "Om klyngen har kontakt med kommunen.", "ja");
    private static readonly OptionalField<string> TextField = new("tekst", new TextType(400), "Tekst", "Hvordan.", "Hjemmeplejen var med på mødet.");

    public static readonly FieldSet Fields = new("kontakten til kommunen", StateField, TextField);
    public static readonly ObjectType<MunicipalContact> Type = new(Fields, fields => new(fields.Get(StateField), fields.Get(TextField)));
}

/// <summary>Whether there is a contact.</summary>
internal sealed record ContactState(string Key, string Label) : IChoice
{
    public static readonly ImmutableArray<ContactState> All =
    [
        new("ja", "Klyngen har kontakt med kommunen"),
        new("nej", "Klyngen har ikke kontakt med kommunen"),
        new("planlagt", "Kontakten til kommunen er planlagt"),
        new("ønske", "Kontakten til kommunen er et ønske"),
    ];
}

/// <summary>A question that was not asked, but is told about under another heading.</summary>
/// <param name="Section">The id of that heading in the same text.</param>
internal sealed record ToldUnder(Reference Question, string Section)
{
    private static readonly RequiredField<Reference> QuestionField = new("spørgsmål", new ReferenceType(QuestionKind.Name), "Spørgsmål", "Spørgsmålets id.", "udbytte");
    private static readonly RequiredField<string> SectionField = new("afsnit", new OwnHeadingType(), "Afsnit", "Id for den overskrift, det fortælles under.", "resultater");

    public static readonly FieldSet Fields = new("noget fortalt under en anden overskrift", QuestionField, SectionField);
    public static readonly ObjectType<ToldUnder> Type = new(Fields, fields => new(fields.Get(QuestionField), fields.Get(SectionField)));
}

/// <summary>What the cluster meant to do next, when it was interviewed.</summary>
/// <param name="Section">The id of the heading where it is told; null when no single one tells it.</param>
internal sealed record NextStep(Reference? Topic, string Text, string? Section)
{
    private static readonly OptionalField<Reference> TopicField = new("emne", new ReferenceType(TopicKind.Name), "Emne", "Emnets id.", "kol");
    private static readonly RequiredField<string> TextField = new("tekst", new TextType(250), "Tekst", "Hvad der skal ske.", "Måle igen om et år");
    private static readonly OptionalField<string> SectionField = new("afsnit", new OwnHeadingType(), "Afsnit", "Id for den overskrift, det fortælles under.", "naeste");

    public static readonly FieldSet Fields = new("et næste skridt", TopicField, TextField, SectionField);
    public static readonly ObjectType<NextStep> Type = new(Fields, fields => new(fields.Get(TopicField), fields.Get(TextField), fields.Get(SectionField)));
}
