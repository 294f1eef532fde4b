using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Comments;

/// <summary>The fields of a comment.</summary>
internal static class CommentKind
{
    public const string Name = "kommentar";

    private static readonly RequiredField<string> Title = new("titel", new TextType(90), "Titel", "En sætning. Egen formulering.", "Hvert stempel lander hos sygeplejen") { OwnBecause = CommonFields.OwnTitle };
    private static readonly RequiredField<Reference> Interview = new("interview", new ReferenceType(InterviewKind.Name), "Interview", "Det interview, kommentaren hører til.", "nordlys");
    private static readonly OptionalField<Reference> Topic = new("emne", new ReferenceType(TopicKind.Name), "Emne", "Emnets id.", "medicinkort");
    private static readonly OptionalField<Reference> Partner = new("partner", new ReferenceType(PartnerKind.Name), "Partner", "Den slags enhed, taleren kommer fra (id).", "kommune-hjemmepleje");
    private static readonly OptionalField<Reference> Question = new("spørgsmål", new ReferenceType(QuestionKind.Name), "Spørgsmål", "Det spørgsmål, kommentaren også svarer på (id).", "partneres-udbytte");
    private static readonly RequiredField<Person> Speaker = new("taler", Person.Type, "Taler", "Den, der fortæller.", "{navn: Navn Navnesen, rolle: afdelingsleder, organisation: Nordfyns Kommune}") { OwnBecause = Person.OwnSpeaker };
    private static readonly OptionalField<Reference> Municipality = new("kommune", new ReferenceType(MunicipalityKind.Name), "Kommune", "Kommunens kode.", "0480");
    private static readonly RequiredField<PartialDate> Interviewed = new("interviewet", new DateType(WholeDay: false), "Interviewet", "Så præcist, som det vides.", "2019");
    private static readonly OptionalField<string> Short = new("kort", new TextType(160), "Kort", "Kommentaren i én sætning, til lister.", "Begge parter forstår bedre hinandens arbejdsgange.");
    private static readonly OptionalField<string> SideEffect = new("utilsigtet", new TextType(250), "Utilsigtet virkning", "En virkning, som klyngen ikke havde tænkt på.", "Sygeplejen fik mere at lave.");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "kommentarer",
        Address = "/kommentarer/",
        Body = BodyRule.Free,
        ListTitle = "Alle kommentarer",
        ListLead = "Hvad gæsterne tog med hjem, fortalt af dem selv.",
        Fields = new("en kommentar", Title, Interview, Topic, Partner, Question, Speaker, Municipality, Interviewed, Short, SideEffect, Provenance.Field, Consent.Field),
        Read = fields => new Comment(fields.Get(Title), fields.Get(Interview), fields.Get(Topic), fields.Get(Partner), fields.Get(Question), fields.Get(Speaker), fields.Get(Municipality),
            fields.Get(Interviewed), fields.Get(Short), fields.Get(SideEffect), fields.Get(Provenance.Field), fields.Get(Consent.Field)),
    };
}
