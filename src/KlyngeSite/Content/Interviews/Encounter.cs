using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Interviews;

/// <summary>A meeting between a cluster and somebody from outside: what municipalities and units look for.</summary>
/// <param name="Who">The guest in the source's terms, by role.</param>
/// <param name="FirstCall">Who called first; null when not stated.</param>
/// <param name="ClusterTook">What the cluster took home; null when not stated.</param>
/// <param name="GuestTook">What the guest took home; null when not stated.</param>
/// <param name="Answer">The heading, in the interview's own text, of the answer that tells of it; null when none is named.</param>
internal sealed record Encounter(
    Reference Partner, string Who, Reference? Topic, Status Status, PartialDate? Date, string? Role,
    FirstCall? FirstCall, string? ClusterTook, string? GuestTook, ImmutableArray<Reference> Municipalities, string? Note, string? Answer)
{
    private static readonly RequiredField<Reference> PartnerField = new("partner", new ReferenceType(PartnerKind.Name), "Partner", "Hvilken slags enhed det er (id).", "kommune-hjemmepleje");
    private static readonly RequiredField<string> WhoField = new("hvem", new TextType(160), "Hvem", "Gæsten, nævnt ved rolle.", "Leder af hjemmeplejen");
    private static readonly OptionalField<Reference> TopicField = new("emne", new ReferenceType(TopicKind.Name), "Emne", "Emnets id.", "medicinkort");
    private static readonly RequiredField<Status> StatusField = new("status", new ChoiceType<Status>(Status.All), "Status", "Hvor langt det er.", "holdt");
    private static readonly OptionalField<string> AnswerField = new("svar", new OwnHeadingType(), "Svar", "Det svar i interviewet, der fortæller om mødet (spørgsmålets id).", "partnere");
    private static readonly OptionalField<PartialDate> DateField = new("dato", new DateType(WholeDay: false), "Dato", "Hvornår mødet var.", "2019-10-03");
    private static readonly OptionalField<string> RoleField = new("rolle", new TextType(250), "Rolle", "Hvad gæsten bidrog med.", "Forklarede, hvad der ligger bag tallene");
    private static readonly OptionalField<FirstCall> CallField = new("tog_kontakt", new ChoiceType<FirstCall>(Interviews.FirstCall.All), "Tog kontakt", "Hvem der ringede først.", "klyngen");
    private static readonly OptionalField<string> ClusterTookField = new("klyngen_tog_med", new TextType(250), "Klyngen tog med hjem", "Kun, hvad kilden siger.", "Hvad et ajourført kort betyder for sygeplejen");
    private static readonly OptionalField<string> GuestTookField = new("gæsten_tog_med", new TextType(250), "Gæsten tog med hjem", "Kun, hvad kilden siger.", "Kendskab til lægernes hverdag");
    private static readonly ListField<Reference> MunicipalitiesField = new("kommuner", new ReferenceType(MunicipalityKind.Name), "Kommuner", "Koder for de kommuner, gæsten hører til, når det er andre end klyngens egen.", "[0710]");
    private static readonly OptionalField<string> NoteField = new("note", new TextType(250), "Note", "Forbehold.", "Kilden siger ikke, hvem centret hører under.");

    public static readonly FieldSet Fields = new("et samarbejde", PartnerField, WhoField, TopicField, StatusField, AnswerField, DateField, RoleField, CallField,
        ClusterTookField, GuestTookField, MunicipalitiesField, NoteField);

    public static readonly ObjectType<Encounter> Type = new(Fields, fields => new(
        fields.Get(PartnerField), fields.Get(WhoField), fields.Get(TopicField), fields.Get(StatusField), fields.Get(DateField), fields.Get(RoleField),
        fields.Get(CallField), fields.Get(ClusterTookField), fields.Get(GuestTookField), fields.Get(MunicipalitiesField), fields.Get(NoteField), fields.Get(AnswerField)));
}

/// <summary>Who took the first step.</summary>
internal sealed record FirstCall(string Key, string Label) : IChoice
{
    public static readonly ImmutableArray<FirstCall> All = [new("klyngen", "Klyngen"), new("gæsten", "Gæsten")];
}
