using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Topics;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Measures;

/// <summary>The fields of a measure.</summary>
internal static class MeasureKind
{
    public const string Name = "maaltal";

    private static readonly RequiredField<string> Title = new("titel", new TextType(100), "Titel", "Hvad der måles, helt præcist.", "Andel af patienter med KOL, der har fået spirometri") { OwnBecause = CommonFields.OwnTitle };
    private static readonly RequiredField<string> Why = new("hvorfor", new TextType(400), "Hvorfor", "Hvorfor tallet er værd at se på.", "Spirometri viser, om behandlingen virker.");
    private static readonly RequiredField<CountedThing> Numerator = new("tæller", CountedThing.NumeratorType, "Tæller", "Det, der tælles.", "{navn: med spirometri, definition: Patienter, der …}");
    private static readonly RequiredField<CountedThing> Denominator = new("nævner", CountedThing.DenominatorType, "Nævner", "Dem, der tælles blandt. Slettes, når enheden er antal.", "{navn: patienter med KOL, definition: Patienter, der …}");
    private static readonly RequiredField<MeasureUnit> Unit = new("enhed", new ChoiceType<MeasureUnit>(MeasureUnit.All), "Enhed", "Hvad tallet gives i; som-kilden, når tallet kun er citeret.", "andel");
    private static readonly RequiredField<Direction> DirectionField = new("retning", new ChoiceType<Direction>(Direction.All), "Retning", "Om lavt eller højt er bedst; ingen, når det ikke kan siges.", "høj");
    private static readonly OptionalField<string> Standardisation = new("standardisering", new TextType(160), "Standardisering", "Som kilden siger det.", "Køn og alder");
    private static readonly RequiredField<MeasureSource> Source = new("kilde", MeasureSource.Type, "Kilde", "Hvor sådanne tal kommer fra.", "{slags: register, register: Sygesikringsregisteret}");
    private static readonly RequiredField<PeriodLength> Period = new("periode", new ChoiceType<PeriodLength>(PeriodLength.All), "Periode", "Hvor lange perioder tallet gives for; punkt er en bestemt dag, ikke oplyst når kilden ikke siger det.", "kvartal");
    private static readonly OptionalField<string> Population = new("population", new TextType(250), "Population", "Hvem der er med.", "Gruppe 1-sikrede, der er fyldt 35 år");
    private static readonly ListField<string> Pitfalls = new("faldgruber", new TextType(250), "Faldgruber", "Hvad der kan få tallet til at se ud som noget andet.", "[Patienter, der er flyttet, tæller med]");
    private static readonly ListField<string> SideEffects = new("bivirkninger", new TextType(250), "Bivirkninger", "Hvad der kan ske, når man arbejder for et bedre tal.", "[Flere unødige målinger]");
    private static readonly ListField<Guideline> Guidelines = new("vejledninger", Guideline.Type, "Vejledninger", "Vejledninger om det, der måles.", "[{navn: DSAM om KOL, adresse: https://…}]");
    private static readonly OptionalField<string> Author = new("forfatter", new TextType(80), "Forfatter", "Rollen hos den, der har skrevet definitionen.", "redaktionen");
    private static readonly OptionalField<string> CheckedBy = new("kontrolleret_af", new TextType(80), "Kontrolleret af", "Rollen hos den, der har læst den efter.", "klyngekoordinator");
    private static readonly OptionalField<PartialDate> Reviewed = new("gennemgået", new DateType(WholeDay: true), "Gennemgået", "Den dag, definitionen sidst er læst igennem.", "2026-11-23");
    private static readonly RequiredField<PartialDate> NextReview = new("næste_gennemgang", new DateType(WholeDay: true), "Næste gennemgang", "Den dag, definitionen senest skal læses igennem igen.", "2027-11-23");
    private static readonly ListField<Reference> Topics = new("emner", new ReferenceType(TopicKind.Name), "Emner", "De emner, tallet hører til (id'er).", "[kol]");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "maaltal",
        Address = "/maaltal/",
        Conditional = [Denominator],
        ListTitle = "Alle mål",
        ListLead = "Hvad tallene fra klyngerne måler, og hvordan de kan misforstås.",
        HasOwnReview = true,
        Fields = new("et mål", Title, Why, Numerator, Denominator, Unit, DirectionField, Standardisation, Source, Period, Population, Pitfalls, SideEffects, Guidelines, Author, CheckedBy,
            Reviewed, NextReview, Topics),
        Read = Read,
    };

    private static Measure Read(FieldReader fields)
    {
        var (reviewed, next, unit) = (fields.Get(Reviewed), ReviewDate.Read(fields, NextReview), fields.Get(Unit));
        // The only unit without one: no other may lack it, and a new file has it.
        var denominator = unit.IsBare && !fields.IsGiven(Denominator) ? null : fields.Get(Denominator);
        var measure = new Measure(fields.Get(Title), fields.Get(Why), fields.Get(Numerator), denominator, unit, fields.Get(DirectionField), fields.Get(Standardisation),
            fields.Get(Source), fields.Get(Period), fields.Get(Population), fields.Get(Pitfalls), fields.Get(SideEffects), fields.Get(Guidelines), fields.Get(Author), fields.Get(CheckedBy), reviewed,
            next, fields.Get(Topics));
        ReviewDate.CheckOrder(reviewed, Reviewed, next, fields);
        if (fields.IsSound && measure.Unit.IsBare && measure.Denominator is not null)
            fields.Context.Bag.Report(Rules.WrongForm, fields.LocationOf(Denominator), "Et antal har ingen nævner.", $"Slet '{Denominator.Key}', eller vælg en anden '{Unit.Key}'.");
        return measure;
    }
}
