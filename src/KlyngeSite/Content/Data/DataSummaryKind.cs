using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Measures;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data;

/// <summary>The fields of a data summary.</summary>
internal static class DataSummaryKind
{
    public const string Name = "tal";

    /// <summary>Where figures lie below the content folder.</summary>
    public const string Folder = "data/";

    private static readonly RequiredField<string> Title = new("titel", new TextType(100), "Titel", "Hvad tallene viser, uden at sige mere, end de gør.", "Spirometri ved KOL før og efter mødet") { OwnBecause = CommonFields.OwnTitle };
    private static readonly RequiredField<Reference> Measure = new("mål", new ReferenceType(MeasureKind.Name), "Mål", "Hvad der er målt (id i maaltal).", "spirometri-kol");
    private static readonly ListField<Reference> Clusters = new("klynger", new ReferenceType(ClusterKind.Name), "Klynger", "De klynger, tallene er fra (id'er). Klynger, der står i tabellen, behøver ikke stå her.", "[nordlys]");
    private static readonly RequiredField<string> Question = new("spørgsmål", new TextType(200), "Spørgsmål", "Det, tallene skal svare på.", "Får flere målt lungefunktion end før mødet?");
    private static readonly ListField<DataEvent> Events = new("hændelser", DataEvent.Type, "Hændelser", "Møder og andet, der skete undervejs; de mærkes på grafen.", "[{dato: 2019-10-03, tekst: Klyngemøde}]");
    private static readonly ListField<string> Caveats = new("forbehold", new TextType(300), "Forbehold", "Hvad man ikke kan slutte af tallene.", "[Der er ingen sammenligning med andre klynger]", Required: true);
    private static readonly FlagField Example = new("eksempeldata", "Eksempeldata", "Tallene er opdigtede. Det står overalt, hvor de vises.") { OwnBecause = "Ellers kan rigtige tal blive vist som opdigtede." };
    private static readonly OptionalField<Reference> Interview = new("interview", new ReferenceType(InterviewKind.Name), "Interview", "Det interview, der fortæller om tallene (id).", "nordlys");
    private static readonly OptionalField<FigureWish> Wish = new("figur", new ChoiceType<FigureWish>(FigureWish.All), "Figur", "En bestemt graf; ellers vælges den, der passer til, hvor mange tal der er.", "seriediagram");
    private static readonly ListField<StatedValue> Values = new("værdier", StatedValue.Type, "Værdier", "Når kilden kun giver et tal, en ændring, eller et tal før og efter. Ellers ligger tallene i en tabel ved siden af.", "[{slags: ændring, værdi: -43 %, periode: ikke oplyst, nævner: ikke oplyst}]");
    private static readonly FlagField Zero = new("vis_nul", "Vis nul", "Nul må vises. Ellers bliver det skjult ligesom små tal, for det kan også afsløre noget.");
    private static readonly OptionalField<NumberForm> Form = new("talform", new ChoiceType<NumberForm>(NumberForm.All), "Talform", "Når alle tal i en kolonne er som 1.234 og kan læses på to måder.", "tusindpunktum");
    private static readonly FlagField Gaps = new("huller", "Huller", "Der må mangle perioder i tabellen.");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = Folder.TrimEnd('/'),
        Address = "/tal/",
        HasTables = true,
        Conditional = [Consent.Field],
        // Real figures first.
        Order = InOrder,
        ListTitle = "Tal fra klyngerne",
        ListLead = "Klyngernes tal med det, man skal vide for at læse dem.",
        Fields = new("et sæt tal", Title, Measure, Clusters, Question, Events, Caveats, Consent.Field, Example, Interview, Wish, Values, Zero, Form, Gaps, Provenance.Field),
        Read = Read,
    };

    private static int InOrder(ContentItem one, ContentItem other)
    {
        var byTruth = ((DataSummary)one).IsExample.CompareTo(((DataSummary)other).IsExample);
        return byTruth != 0 ? byTruth : DanishOrder.Comparer.Compare(one.Title, other.Title);
    }

    private static DataSummary Read(FieldReader fields)
    {
        var isExample = fields.Get(Example);
        var summary = new DataSummary
        {
            Heading = fields.Get(Title),
            Measure = fields.Get(Measure),
            Clusters = fields.Get(Clusters),
            Question = fields.Get(Question),
            Events = fields.Get(Events),
            Caveats = fields.Get(Caveats),
            Agreed = isExample && !fields.IsGiven(Consent.Field) ? null : fields.Get(Consent.Field),
            IsExample = isExample,
            Interview = fields.Get(Interview),
            Wish = fields.Get(Wish),
            WishLocation = fields.LocationOf(Wish),
            Values = fields.Get(Values),
            ShowsZero = fields.Get(Zero),
            NumberForm = fields.Get(Form),
            HasGaps = fields.Get(Gaps),
            Provenance = fields.Get(Provenance.Field),
        };
        if (fields.IsSound)
            StatedValue.CheckTogether(summary.Values, fields.LocationOf(Values), fields.Context.Bag);
        return summary;
    }
}
