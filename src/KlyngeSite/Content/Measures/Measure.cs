using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Measures;

/// <summary>What a figure is: what is counted among whom, why, and how it can mislead. Reviewed like an article.</summary>
/// <param name="Denominator">Null for a count.</param>
/// <param name="Standardisation">As the source says it; null when the source does not say.</param>
/// <param name="Pitfalls">What makes the figure look like something that it is not.</param>
/// <param name="SideEffects">What may happen when one works to better the figure alone.</param>
/// <param name="CheckedBy">Null until somebody else has checked it.</param>
internal sealed record Measure(
    string Name, string Why, CountedThing Numerator, CountedThing? Denominator, MeasureUnit Unit, Direction Direction, string? Standardisation, MeasureSource Source,
    PeriodLength Period, string? Population, ImmutableArray<string> Pitfalls, ImmutableArray<string> SideEffects, ImmutableArray<Guideline> Guidelines,
    string? Author, string? CheckedBy, PartialDate? Reviewed, ReviewDate? NextReview, ImmutableArray<Reference> Topics) : ContentItem
{
    public override string Title => Name;
    public override string? Summary => Why;
    public override ReviewDate? Review => NextReview;
}

/// <summary>A numerator or a denominator.</summary>
/// <param name="Name">A few words, for charts and tables.</param>
/// <param name="Codes">What is looked for in the register, each as <c>ATC J01</c>.</param>
internal sealed record CountedThing(string Name, string Definition, ImmutableArray<string> Codes)
{
    private static readonly RequiredField<string> NameField = new("navn", new TextType(60), "Navn", "Et par ord, som står på grafen.", "patienter med spirometri");
    private static readonly RequiredField<string> DefinitionField = new("definition", new TextType(400), "Definition", "Hvem eller hvad der tælles.", "Patienter med KOL, der har fået målt lungefunktion i perioden.");
    private static readonly ListField<string> CodesField = new("koder", new TextType(60), "Koder", "De koder, der er talt efter.", "[ICPC R95, Ydelse 7113]");

    public static readonly ObjectType<CountedThing> NumeratorType = new(new("en tæller", NameField, DefinitionField, CodesField), Read);
    public static readonly ObjectType<CountedThing> DenominatorType = new(new("en nævner", NameField, DefinitionField, CodesField), Read);

    private static CountedThing Read(FieldReader fields) => new(fields.Get(NameField), fields.Get(DefinitionField), fields.Get(CodesField));
}

/// <summary>What a figure is given in.</summary>
/// <param name="Words">After the number; a no-break space goes between.</param>
/// <param name="Per">What numerator over denominator is multiplied by; 1 for a count.</param>
internal sealed record MeasureUnit(string Key, string Label, string Words, int Per) : IChoice
{
    public static readonly MeasureUnit Share = new("andel", "Andel i procent", "%", 100);
    public static readonly MeasureUnit PerThousand = new("pr-1000", "Pr. 1.000", "pr. 1.000", 1000);
    public static readonly MeasureUnit Count = new("antal", "Antal", "", 1);

    /// <summary>Defined daily doses for a thousand persons and day: the numerator is doses over the whole period, the denominator persons.</summary>
    public static readonly MeasureUnit DailyDoses = new("ddd-pr-1000-dag", "Døgndoser (DDD) pr. 1.000 om dagen", "DDD pr. 1.000 om dagen", 1000);

    /// <summary>For what is only stated: each value with the unit that its source gives, or with none.</summary>
    public static readonly MeasureUnit AsStated = new("som-kilden", "Som kilden skriver det", "", 1);

    public static readonly ImmutableArray<MeasureUnit> All = [Share, PerThousand, Count, DailyDoses, AsStated];

    /// <summary>Those that a table may be in: what is only stated has no numbers to work with.</summary>
    public static readonly ImmutableArray<MeasureUnit> OfTables = [.. All.Where(unit => unit != AsStated)];

    /// <summary>Whether a number stands alone and not for a part of something.</summary>
    public bool IsBare => this == Count || this == AsStated;

    /// <summary>The figure of a numerator and a denominator; the numerator itself for a count.</summary>
    /// <param name="denominator">1 or more; not asked for a count.</param>
    /// <param name="days">How many days the period has.</param>
    public double ValueOf(long numerator, long denominator, int days) =>
        IsBare ? numerator : (double)numerator * Per / denominator / (this == DailyDoses ? days : 1);
}

/// <summary>Which way is good, if any is.</summary>
internal sealed record Direction(string Key, string Label) : IChoice
{
    public static readonly Direction None = new("ingen", "Ingen retning er bedre");
    public static readonly Direction Low = new("lav", "Lavt er bedst");
    public static readonly Direction High = new("høj", "Højt er bedst");

    public static readonly ImmutableArray<Direction> All = [None, Low, High];
}

/// <summary>Where such figures come from.</summary>
/// <param name="Register">By name; null when there is none.</param>
internal sealed record MeasureSource(MeasureSourceKind Kind, string? Register)
{
    private static readonly RequiredField<MeasureSourceKind> KindField = new("slags", new ChoiceType<MeasureSourceKind>(MeasureSourceKind.All), "Slags", "Hvad tallene er hentet fra.", "register");
    private static readonly OptionalField<string> RegisterField = new("register", new TextType(120), "Register", "Registrets navn.", "Lægemiddelstatistikregisteret");

    public static readonly ObjectType<MeasureSource> Type = new(new("en kilde", KindField, RegisterField), fields => new(fields.Get(KindField), fields.Get(RegisterField)));
}

/// <summary>A kind of source.</summary>
internal sealed record MeasureSourceKind(string Key, string Label) : IChoice
{
    public static readonly ImmutableArray<MeasureSourceKind> All =
    [
        new("register", "Register"),
        new("journal", "Klinikkernes journaler"),
        new("spørgeskema", "Spørgeskema"),
        new("optælling", "Egen optælling"),
        new("andet", "Andet"),
    ];
}

/// <summary>How long the periods of a figure are.</summary>
/// <param name="One">With its article, within a sentence.</param>
internal sealed record PeriodLength(string Key, string Label, string One, PeriodSpan Span) : IChoice
{
    public static readonly PeriodLength Month = new("måned", "Måned", "en måned", PeriodSpan.Month);
    public static readonly PeriodLength Quarter = new("kvartal", "Kvartal", "et kvartal", PeriodSpan.Quarter);
    public static readonly PeriodLength HalfYear = new("halvår", "Halvår", "et halvår", PeriodSpan.HalfYear);
    public static readonly PeriodLength Year = new("år", "År", "et år", PeriodSpan.Year);
    public static readonly PeriodLength Point = new("punkt", "En bestemt dag", "en bestemt dag", PeriodSpan.Day);


    /// <summary>For what is only stated. A table of such a measure may have periods of any one length.</summary>
    public static readonly PeriodLength Unstated = new("ikke oplyst", "Ikke oplyst", "en periode, som ikke er oplyst", PeriodSpan.Other);

    public static readonly ImmutableArray<PeriodLength> All = [Month, Quarter, HalfYear, Year, Point, Unstated];

    /// <summary>The one with a span; null for a span that no measure has.</summary>
    public static PeriodLength? Of(PeriodSpan span) => All.FirstOrDefault(length => length.Span == span);
}

/// <summary>A guideline about what is measured.</summary>
/// <param name="Address">Of a page elsewhere.</param>
internal sealed record Guideline(string Name, string Address)
{
    private static readonly RequiredField<string> NameField = new("navn", new TextType(120), "Navn", "Vejledningens navn.", "DSAM's vejledning om KOL");
    private static readonly RequiredField<string> AddressField = new("adresse", WebAddress.Type, "Adresse", "Hvor den kan læses.", "https://vejledninger.dsam.dk/kol/");

    public static readonly ObjectType<Guideline> Type = new(new("en vejledning", NameField, AddressField), fields => new(fields.Get(NameField), fields.Get(AddressField)));
}
