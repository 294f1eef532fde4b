using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Fields;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Interviews;

/// <summary>The fields of an interview.</summary>
internal static class InterviewKind
{
    public const string Name = "interview";

    private static readonly RequiredField<string> Title = new("titel", new TextType(90), "Titel", "En sætning om det, der er værd at høre. Egen formulering.", "Små grupper deler arbejdet med møderne") { OwnBecause = CommonFields.OwnTitle };
    private static readonly RequiredField<string> Lead = new("manchet", new TextType(300), "Manchet", "En eller to sætninger om, hvorfor det er værd at læse.", "Klyngen delte sig i små grupper og fik flere emner på bordet.");
    private static readonly RequiredField<Reference> Cluster = new("klynge", new ReferenceType(ClusterKind.Name), "Klynge", "Klyngens id.", "doc7");
    private static readonly RequiredField<Person> Coordinator = new("koordinator", Person.Type, "Koordinator", "Den, der er interviewet.", "{navn: Navn Navnesen, rolle: klyngekoordinator}") { OwnBecause = Person.OwnSpeaker };
    private static readonly RequiredField<PartialDate> Interviewed = new("interviewet", new DateType(WholeDay: false), "Interviewet", "Så præcist, som det vides.", "2019-10-03");
    private static readonly ListField<TopicWork> Topics = new("emner", TopicWork.Type, "Emner", "De emner, klyngen har taget op eller har på vej.", "[{emne: kol, status: holdt}]", Required: true);
    private static readonly ListField<Encounter> Encounters = new("samarbejder", Encounter.Type, "Samarbejder", "Hvem klyngen har mødt, og hvad begge sider tog med hjem.", "[{partner: sygehus, hvem: En geriater, status: holdt}]");
    private static readonly ListField<DataUse> Data = new("data", DataUse.Type, "Data", "Hvilke tal klyngen har set på, og hvor de kom fra.", "[{kilde: region, hvad: Forbrug af antibiotika}]");
    private static readonly ListField<Result> Results = new("resultater", Result.Type, "Resultater", "Hvad der kom ud af det, også når det er lidt eller ingenting.", "[{slags: erfaret, tekst: Lægerne kender hinanden bedre.}]");
    private static readonly OptionalField<Method> MethodField = new("metode", Method.Type, "Metode", "Hvordan klyngen arbejder.", "{emnevalg: Spørgeskema til alle}");
    private static readonly OptionalField<MunicipalContact> Contact = new("kommunen", Interviews.MunicipalContact.Type, "Kommunen", "Om klyngen har kontakt med kommunen. Udelades, når det ikke er sagt.", "{kontakt: ja, tekst: Hjemmeplejen var med på mødet.}");
    private static readonly ListField<string> Lessons = new("læring", new TextType(250), "Læring", "Hvad andre kan tage med sig.", "[Begynd med et emne, alle kan være med på]");
    private static readonly ListField<string> Barriers = new("barrierer", new TextType(250), "Barrierer", "Hvad der stod i vejen.", "[Data kom sent]");
    private static readonly ListField<Technique> Techniques = new("greb", Technique.Type, "Greb", "Måder at arbejde på, som andre kan tage efter.", "[{slags: babyklynger, tekst: Små grupper finder emner, afsnit: emnevalg}]");
    private static readonly ListField<Pitfall> Pitfalls = new("faldgruber", Pitfall.Type, "Faldgruber", "Tal, der så mærkelige ud, og hvad der lå bag.", "[{ser_ud: Tallet er højt, forklaring: Patienter er flyttet, afsnit: databrug}]");
    private static readonly ListField<NextStep> Next = new("næste", NextStep.Type, "Næste", "Hvad klyngen ville gøre derefter.", "[{tekst: Måle igen om et år}]");
    private static readonly ListField<ToldUnder> ToldUnderField = new("fortalt_under", ToldUnder.Type, "Fortalt under", "Spørgsmål, der ikke er stillet, men som et andet afsnit svarer på.", "[{spørgsmål: udbytte, afsnit: resultater}]") { OwnBecause = "Det peger på et afsnit i filens egen tekst." };

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "interview",
        Address = "/interview/",
        Body = BodyRule.Answers,
        ListTitle = "Alle interview",
        ListLead = "Koordinatorer fortæller, hvad deres klynge har prøvet, med hvem, og hvad der kom ud af det.",
        Fields = new("et interview", Title, Lead, Cluster, Coordinator, Interviewed, Provenance.Field, Consent.Field, Topics, Encounters, Data,
            Results, MethodField, Techniques, Pitfalls, Contact, Lessons, Barriers, Next, ToldUnderField),
        Read = fields => new Interview
        {
            Heading = fields.Get(Title),
            Lead = fields.Get(Lead),
            Cluster = fields.Get(Cluster),
            Coordinator = fields.Get(Coordinator),
            Interviewed = fields.Get(Interviewed),
            Provenance = fields.Get(Provenance.Field),
            Agreed = fields.Get(Consent.Field),
            Topics = fields.Get(Topics),
            Encounters = fields.Get(Encounters),
            Data = fields.Get(Data),
            Results = fields.Get(Results),
            Method = fields.Get(MethodField),
            MunicipalContact = fields.Get(Contact),
            Lessons = fields.Get(Lessons),
            Barriers = fields.Get(Barriers),
            Techniques = fields.Get(Techniques),
            Pitfalls = fields.Get(Pitfalls),
            Next = fields.Get(Next),
            ToldUnder = fields.Get(ToldUnderField),
        },
    };
}
