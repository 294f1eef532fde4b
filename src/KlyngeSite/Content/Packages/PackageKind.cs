using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Topics;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Packages;

/// <summary>The fields of a package.</summary>
internal static class PackageKind
{
    public const string Name = "klyngepakke";

    private static readonly RequiredField<string> Title = new("titel", new TextType(100), "Titel", "Hvad mødet handler om.", "KOL fra årskontrol til rehabilitering") { OwnBecause = CommonFields.OwnTitle };
    private static readonly RequiredField<string> Short = new("kort", new TextType(250), "Kort", "Hvad klyngen går hjem med, i en sætning.", "Et møde om egne tal, og hvad kommunen kan tilbyde.");
    private static readonly ListField<Reference> Topics = new("emner", new ReferenceType(TopicKind.Name), "Emner", "De emner, pakken hører til (id'er). Udelades, når den handler om klyngen selv.", "[kol]");
    private static readonly RequiredField<string> Owner = new("ejer", new TextType(80), "Ejer", "Hvem der holder pakken ajour.", "redaktionen");
    private static readonly OptionalField<string> TakenFrom = new("overtaget_fra", new TextType(160), "Overtaget fra", "Hvem der har lavet pakken, når den kun er gengivet her. Uden feltet er alt uden kilde redaktionens forslag.", "KAP-S, 2022");
    private static readonly RequiredField<PackageStatus> Status = new("status", new ChoiceType<PackageStatus>(PackageStatus.All), "Status", "udkast, til en klynge har holdt et møde med den.", "udkast");
    private static readonly RequiredField<PartialDate> Revised = new("sidst_revideret", new DateType(WholeDay: true), "Sidst revideret", "Den dag, pakken sidst er læst igennem.", "2026-11-23");
    private static readonly RequiredField<PartialDate> NextReview = new("næste_gennemgang", new DateType(WholeDay: true), "Næste gennemgang", "Den dag, pakken senest skal læses igennem igen.", "2027-11-23");
    private static readonly ListField<Statement> Why = new("hvorfor", Statement.FactType, "Hvorfor", "Hvorfor emnet er værd at bruge en aften på. Hvert punkt har sin kilde.", "[{tekst: Tallene spredte sig., kilde: KiAP's hæfte}]", Required: true);
    private static readonly ListField<Statement> Expectations = new("deltagerne_kan_forvente", Statement.Type, "Det kan deltagerne forvente", "Hvad hver læge får ud af mødet.", "[{tekst: Et overblik over egne tal.}]");
    private static readonly ListField<PreparationTask> Preparation = new("forberedelse", PreparationTask.Type, "Forberedelse", "Hvad der skal gøres før mødet.", "[{id: bestil-data, opgave: Bestil data, hvem: koordinatoren, dage_før: 70, slags: data}]", Required: true);
    private static readonly OptionalField<PackageData> Data = new("data", PackageData.Type, "Data", "De tal, mødet bygger på.", "{mål: [spirometri-kol]}");
    private static readonly RequiredField<string> Minutes = new("minutter_i_alt", WholeNumber.Type(1, 960), "Minutter i alt", "Hvor længe mødet varer: summen af dagsordenens minutter.", "60");
    private static readonly ListField<AgendaItem> Agenda = new("dagsorden", AgendaItem.Type, "Dagsorden", "Mødets punkter i deres rækkefølge.", "[{id: egne-tal, titel: Egne tal, minutter: 60, form: gruppearbejde, leder: koordinatoren}]", Required: true);
    private static readonly ListField<DiscussionQuestion> Questions = new("spørgsmål", DiscussionQuestion.Type, "Spørgsmål", "Spørgsmål til bordene.", "[{id: overraskelse, tekst: Hvad overraskede mest?}]", Required: true);
    private static readonly ListField<ActionStep> Actions = new("handleplan", ActionStep.Type, "Handleplan", "Hvad der sker efter mødet.", "[{id: en-ting, hvad: Vælg én ting, hvem: hver klinik, hvornår: på mødet}]");
    private static readonly ListField<Statement> Evaluation = new("evaluering", Statement.Type, "Evaluering", "Hvordan klyngen ser, om mødet var godt.", "[{tekst: En runde til sidst på mødet.}]");
    private static readonly ListField<Statement> FollowUp = new("opfølgende_måling", Statement.Type, "Opfølgende måling", "Hvad der måles igen, og hvornår.", "[{tekst: De samme tal et år efter.}]");
    private static readonly ListField<FurtherReading> References = new("referencer", FurtherReading.Type, "Referencer", "Hvor man kan læse mere.", "[{navn: DSAM om KOL, adresse: https://…}]");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "klyngepakker",
        Address = "/klyngepakker/",
        Body = BodyRule.Free,
        HasOwnReview = true,
        ListTitle = "Klyngepakker",
        ListLead = "Møder, der er lige til at holde: dagsorden, spørgsmål, forberedelse og det, andre klynger har prøvet.",
        Fields = new("en klyngepakke", Title, Short, Topics, Owner, TakenFrom, Status, Revised, NextReview, Why, Expectations, Preparation, Data, Minutes, Agenda, Questions, Actions, Evaluation, FollowUp, References),
        Read = Read,
    };

    private static Package Read(FieldReader fields)
    {
        var (revised, next) = (fields.Get(Revised), ReviewDate.Read(fields, NextReview));
        var package = new Package
        {
            Heading = fields.Get(Title),
            Short = fields.Get(Short),
            Topics = fields.Get(Topics),
            Owner = fields.Get(Owner),
            TakenFrom = fields.Get(TakenFrom),
            Status = fields.Get(Status),
            Revised = revised,
            NextReview = next,
            Why = fields.Get(Why),
            Expectations = fields.Get(Expectations),
            Preparation = fields.Get(Preparation),
            Data = fields.Get(Data),
            Minutes = WholeNumber.Of(fields.Get(Minutes)),
            Agenda = fields.Get(Agenda),
            Questions = fields.Get(Questions),
            Actions = fields.Get(Actions),
            Evaluation = fields.Get(Evaluation),
            FollowUp = fields.Get(FollowUp),
            References = fields.Get(References),
        };
        ReviewDate.CheckOrder(revised, Revised, next, fields);
        PartId.CheckUnique([.. package.Preparation.Select(task => task.Id), .. package.Agenda.Select(item => item.Id), .. package.Questions.Select(question => question.Id), .. package.Actions.Select(step => step.Id)], fields.Context.Bag);
        CheckTotal(package, fields);
        return package;
    }

    private static void CheckTotal(Package package, FieldReader fields)
    {
        var sum = package.Agenda.Sum(item => item.Minutes);
        // What could not be read counts as nothing, and is reported already.
        if (package.Minutes > 0 && sum > 0 && package.Agenda.All(item => item.Minutes > 0) && sum != package.Minutes)
            fields.Context.Bag.Report(Rules.MinutesTotal, fields.LocationOf(Minutes), $"Dagsordenens punkter varer {sum} minutter i alt, ikke {package.Minutes}.", $"Ret et af punkterne, eller skriv: {Minutes.Key}: {sum}");
    }
}
