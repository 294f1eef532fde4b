using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Topics;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Interviews;

/// <summary>
/// What came out of the work. A measured result names its source; a figure carries its period, its denominator and its caveat,
/// each of which may be <c>ikke oplyst</c> but never left unsaid.
/// </summary>
/// <param name="Topic">The topic it came of; null when it is about the work as a whole.</param>
/// <param name="IsHardToMeasure">Whether the source says that it is hard to measure.</param>
/// <param name="Section">The id of the heading where it is told; null when no single one tells it.</param>
internal sealed record Result(
    ResultKind Kind, string Text, Reference? Topic, Figure? Figure, string? Period, string? Denominator, string? Source, string? Caveat,
    bool IsHardToMeasure, string? Section)
{
    /// <summary>What an author writes when the source does not state it.</summary>
    public const string Unstated = "ikke oplyst";

    private static readonly RequiredField<ResultKind> KindField = new("slags", new ChoiceType<ResultKind>(ResultKind.All), "Slags", "Målt (tal fra en datakilde), erfaret (deltagernes indtryk) eller ingen (kilden siger, at der ikke er resultater endnu).", "erfaret");
    private static readonly RequiredField<string> TextField = new("tekst", new TextType(400), "Tekst", "Resultatet i en sætning.", "Lægerne kender hinanden bedre.");
    private static readonly OptionalField<Reference> TopicField = new("emne", new ReferenceType(TopicKind.Name), "Emne", "Det emne, resultatet hører til (id).", "kol");
    private static readonly OptionalField<Figure> FigureField = new("tal", Interviews.Figure.Type, "Tal", "Kun når kilden giver et tal.", "{mål: forbrug af antibiotika, ændring: -43 %}");
    private static readonly OptionalField<string> PeriodField = new("periode", new TextType(80), "Periode", "Hvornår der er målt, eller: ikke oplyst.", "2018–2019");
    private static readonly OptionalField<string> DenominatorField = new("nævner", new TextType(120), "Nævner", "Hvad tallet er en del af, eller: ikke oplyst.", "Alle medicinkort i kommunen");
    private static readonly OptionalField<string> SourceField = new("kilde", new TextType(120), "Kilde", "Hvor tallet kommer fra.", "Regionens udtræk");
    private static readonly OptionalField<string> CaveatField = new("forbehold", new TextType(400), "Forbehold", "Hvad man ikke kan slutte af tallet.", "Der er ingen sammenligning med andre klynger.");
    private static readonly FlagField HardField = new("svært_at_måle", "Svært at måle", "Kilden siger, at det er svært at måle.");
    private static readonly OptionalField<string> SectionField = new("afsnit", new OwnHeadingType(), "Afsnit", "Id for den overskrift, det fortælles under.", "resultater");

    public static readonly FieldSet Fields = new("et resultat", KindField, TextField, TopicField, FigureField, PeriodField, DenominatorField, SourceField, CaveatField,
        HardField, SectionField);

    public static readonly ObjectType<Result> Type = new(Fields, Read);

    private static Result Read(FieldReader fields)
    {
        var result = new Result(fields.Get(KindField), fields.Get(TextField), fields.Get(TopicField), fields.Get(FigureField),
            fields.Get(PeriodField), fields.Get(DenominatorField), fields.Get(SourceField), fields.Get(CaveatField),
            fields.Get(HardField), fields.Get(SectionField));
        if (!fields.IsSound)
            return result;
        if (result.Figure is not null)
        {
            Require(fields, result.Period, PeriodField, "Tallet mangler en periode.");
            Require(fields, result.Denominator, DenominatorField, "Tallet mangler en nævner.");
            Require(fields, result.Caveat, CaveatField, "Tallet mangler et forbehold.");
        }
        if (result.Kind == ResultKind.Measured && Stated(result.Source) is null)
            fields.Context.Bag.Report(Rules.BareFigure, fields.Location, "Et målt resultat mangler sin kilde.", $"Skriv fx: {SourceField.Key}: {SourceField.Example}");
        return result with { Period = Stated(result.Period), Denominator = Stated(result.Denominator), Source = Stated(result.Source) };
    }

    private static void Require(FieldReader fields, string? value, Field field, string message)
    {
        if (value is null)
            fields.Context.Bag.Report(Rules.BareFigure, fields.Location, message, $"Skriv fx: {field.Key}: {field.Example} (eller: {Unstated}, når kilden ikke siger det).");
    }

    private static string? Stated(string? value) => value == Unstated ? null : value;
}

/// <summary>How a result is known.</summary>
internal sealed record ResultKind(string Key, string Label, string Dot) : IChoice
{
    public static readonly ResultKind Measured = new("målt", "Målt", "full");
    public static readonly ResultKind Experienced = new("erfaret", "Erfaret", "half");
    public static readonly ResultKind None = new("ingen", "Ingen resultater endnu", "empty");

    public static readonly ImmutableArray<ResultKind> All = [Measured, Experienced, None];
}

/// <summary>A figure: either a change, or a value before and one after.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Scope">Whom it covers; null when not stated.</param>
internal sealed record Figure(string Measure, Quantity? Change, Quantity? Before, Quantity? After, string? Scope)
{
    private static readonly RequiredField<string> MeasureField = new("mål", new TextType(120), "Mål", "Hvad der er målt.", "forbrug af antibiotika");
    private static readonly OptionalField<Quantity> ChangeField = new("ændring", new QuantityType(IsCount: false), "Ændring", "Fald med minus foran.", "-43 %");
    private static readonly OptionalField<Quantity> BeforeField = new("før", new QuantityType(IsCount: false), "Før", "Værdien før.", "ca. 20 %");
    private static readonly OptionalField<Quantity> AfterField = new("efter", new QuantityType(IsCount: false), "Efter", "Værdien efter.", "over 50 %");
    private static readonly OptionalField<string> ScopeField = new("omfang", new TextType(80), "Omfang", "Hvem tallet dækker.", "hele klyngen");

    public static readonly FieldSet Fields = new("et tal", MeasureField, ChangeField, BeforeField, AfterField, ScopeField);

    public static readonly ObjectType<Figure> Type = new(Fields, Read);

    private static Figure Read(FieldReader fields)
    {
        var figure = new Figure(fields.Get(MeasureField), fields.Get(ChangeField), fields.Get(BeforeField), fields.Get(AfterField), fields.Get(ScopeField));
        if (fields.IsSound && (figure.Change is not null == (figure.Before is not null || figure.After is not null) || figure.Before is null != figure.After is null))
        {
            fields.Context.Bag.Report(Rules.WrongForm, fields.Location, "Et tal er enten en ændring eller en værdi før og en efter.",
                "Skriv 'ændring', eller skriv både 'før' og 'efter'.");
        }
        return figure;
    }
}
