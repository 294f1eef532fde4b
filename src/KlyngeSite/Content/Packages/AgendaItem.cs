using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Measures;

namespace KlyngeSite.Content.Packages;

/// <summary>One item of a meeting.</summary>
/// <param name="Minutes">1 to 240; 0 when it could not be read.</param>
/// <param name="Leader">Who leads it, by role.</param>
/// <param name="Material">What must lie on the table; null for nothing.</param>
/// <param name="Basis">Null for a proposal.</param>
internal sealed record AgendaItem(PartId Id, string Title, int Minutes, MeetingForm Form, string Leader, string? Material, Basis? Basis)
{
    private static readonly RequiredField<string> IdField = PartId.Field("egne-tal");
    private static readonly RequiredField<string> TitleField = new("titel", new TextType(120), "Titel", "Hvad der sker.", "Egne tal ved bordene");
    private static readonly RequiredField<string> MinutesField = new("minutter", WholeNumber.Type(1, 240), "Minutter", "Hvor længe det varer.", "60");
    private static readonly RequiredField<MeetingForm> FormField = new("form", new ChoiceType<MeetingForm>(MeetingForm.All), "Form", "Hvordan der arbejdes.", "gruppearbejde");
    private static readonly RequiredField<string> LeaderField = new("leder", new TextType(80), "Leder", "Hvem der leder punktet.", "koordinatoren");
    private static readonly OptionalField<string> MaterialField = new("materiale", new TextType(200), "Materiale", "Hvad der skal ligge klar.", "Hver kliniks egen udskrift");

    public static readonly ObjectType<AgendaItem> Type = new(new("et punkt på dagsordenen", [IdField, TitleField, MinutesField, FormField, LeaderField, MaterialField, .. Basis.Fields]),
        fields => new(PartId.Read(fields, IdField), fields.Get(TitleField), WholeNumber.Of(fields.Get(MinutesField)), fields.Get(FormField), fields.Get(LeaderField), fields.Get(MaterialField), Basis.Read(fields)));
}

/// <summary>How an item is worked with.</summary>
internal sealed record MeetingForm(string Key, string Label) : IChoice
{
    public static readonly MeetingForm Break = new("pause", "Pause");

    public static readonly ImmutableArray<MeetingForm> All =
    [
        new("oplæg", "Oplæg"),
        new("gruppearbejde", "Gruppearbejde"),
        new("plenum", "Plenum"),
        new("egen-refleksion", "Egen refleksion"),
        Break,
    ];
}

/// <summary>The figures that a meeting rests on.</summary>
/// <param name="Sources">What is fetched where.</param>
internal sealed record PackageData(ImmutableArray<Reference> Measures, ImmutableArray<Statement> Sources)
{
    private static readonly ListField<Reference> MeasuresField = new("mål", new ReferenceType(MeasureKind.Name), "Mål", "Hvad der måles (id'er i maaltal).", "[spirometri-kol]");
    private static readonly ListField<Statement> SourcesField = new("hvorfra", Statement.Type, "Hvorfra", "Hvad der hentes hvor.", "[{tekst: Regionen kan opgøre årskontroller.}]");

    public static readonly ObjectType<PackageData> Type = new(new("data", MeasuresField, SourcesField), fields => new(fields.Get(MeasuresField), fields.Get(SourcesField)));
}
