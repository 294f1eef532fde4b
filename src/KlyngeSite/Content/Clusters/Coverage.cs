using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Clusters;

/// <summary>A municipality that a cluster covers, and how much of it.</summary>
internal sealed record Coverage(Reference Municipality, Extent Extent, string? Note)
{
    private static readonly RequiredField<Reference> CodeField = new("kode", new ReferenceType(MunicipalityKind.Name), "Kode", "Kommunens kode, fire cifre.", "0480");
    private static readonly RequiredField<Extent> ExtentField = new("dækning", new ChoiceType<Extent>(Extent.All), "Dækning", "Om klyngen dækker hele kommunen.", "hele");
    private static readonly OptionalField<string> NoteField = new("note", new TextType(120), "Note", "Fx hvilken del.", "den nordlige del");

    public static readonly FieldSet Fields = new("en kommune i en klynge", CodeField, ExtentField, NoteField);
    public static readonly ObjectType<Coverage> Type = new(Fields, fields => new(fields.Get(CodeField), fields.Get(ExtentField), fields.Get(NoteField)));
}

/// <summary>How much of a municipality.</summary>
internal sealed record Extent(string Key, string Label) : IChoice
{
    private static readonly Extent Unstated = new("uklar", "kilden siger ikke, hvor stor en del");

    public static readonly ImmutableArray<Extent> All = [new("hele", "hele kommunen"), new("del", "en del af kommunen"), Unstated];

    /// <summary>Whether the source says it.</summary>
    public bool IsKnown => this != Unstated;
}

/// <summary>How often, where and how long the cluster meets; each null when not stated.</summary>
internal sealed record Meetings(Quantity? PerYear, string? Time, string? Venue, string? Length, string? Note)
{
    private static readonly OptionalField<Quantity> PerYearField = new("om_året", new QuantityType(IsCount: true), "Om året", "Antal møder om året.", "3");
    private static readonly OptionalField<string> TimeField = new("tidspunkt", new TextType(80), "Tidspunkt", "Fx aften.", "aften");
    private static readonly OptionalField<string> VenueField = new("sted", new TextType(120), "Sted", "Hvor møderne holdes.", "lokalt konferencecenter");
    private static readonly OptionalField<string> LengthField = new("varighed", new TextType(80), "Varighed", "Hvor længe et møde varer.", "to en halv time");
    private static readonly OptionalField<string> NoteField = new("note", new TextType(200), "Note", "Andet om møderne.", "Det tredje møde bruges til evaluering.");

    public static readonly FieldSet Fields = new("klyngens møder", PerYearField, TimeField, VenueField, LengthField, NoteField);
    public static readonly ObjectType<Meetings> Type = new(Fields, fields => new(
        fields.Get(PerYearField), fields.Get(TimeField), fields.Get(VenueField), fields.Get(LengthField), fields.Get(NoteField)));
}
