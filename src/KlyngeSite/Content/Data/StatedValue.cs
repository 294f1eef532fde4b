using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data;

/// <summary>A value as its source states it, without a table behind it: <c>over 50 %</c>.</summary>
/// <param name="Period">Null when the source does not state it.</param>
/// <param name="Denominator">What it is a part of, in words or as a number; null when the source does not state it.</param>
/// <param name="Location">Where its number stands.</param>
internal sealed record StatedValue(StatedKind Kind, Quantity Value, string? Period, string? Denominator, Location Location)
{
    private static readonly OptionalField<StatedKind> KindField = new("slags", new ChoiceType<StatedKind>(StatedKind.All), "Slags", "før, efter eller ændring; udelades for et enkelt tal.", "ændring");
    private static readonly RequiredField<Quantity> ValueField = new("værdi", new QuantityType(IsCount: false), "Værdi", "Tallet, som kilden siger det; et fald med minus foran.", "-43 %");
    private static readonly RequiredField<string> PeriodField = new("periode", new TextType(80), "Periode", "Hvornår der er målt, eller: ikke oplyst.", "2018–2019");
    private static readonly RequiredField<string> DenominatorField = new("nævner", new TextType(120), "Nævner", "Hvad tallet er en del af, eller: ikke oplyst.", "Alle medicinkort i kommunen");

    public static readonly ObjectType<StatedValue> Type = new(new("en værdi", KindField, ValueField, PeriodField, DenominatorField), Read);

    private static StatedValue Read(FieldReader fields) =>
        new(fields.Get(KindField) ?? StatedKind.Single, fields.Get(ValueField), Stated(fields.Get(PeriodField)), Stated(fields.Get(DenominatorField)), fields.LocationOf(ValueField));

    /// <summary>Reports values that are not one value, one change, or one before and one after.</summary>
    public static void CheckTogether(ImmutableArray<StatedValue> values, Location place, DiagnosticBag bag)
    {
        if (!IsWhole([.. values.Select(value => value.Kind)]))
            bag.Report(Rules.WrongForm, place, "Værdierne passer ikke sammen: Der kan stå ét tal, én ændring, eller et tal før og et efter.", $"Skriv '{KindField.Key}: før' ved det ene og '{KindField.Key}: efter' ved det andet, eller lad kun ét stå.");
        else if (values is [{ Kind: var kind } change] && kind != StatedKind.Change && change.Value.Value < 0)
            bag.Report(Rules.WrongForm, change.Location, "Et tal under nul er en ændring.", $"Skriv '{KindField.Key}: {StatedKind.Change.Key}' ved det.");
    }

    private static bool IsWhole(StatedKind[] kinds) =>
        kinds is [] || (kinds is [var only] && (only == StatedKind.Single || only == StatedKind.Change)) || (kinds is [var first, var second] && first == StatedKind.Before && second == StatedKind.After);

    private static string? Stated(string value) => value == Result.Unstated ? null : value;
}

/// <summary>What a stated value is to others.</summary>
internal sealed record StatedKind(string Key, string Label) : IChoice
{
    public static readonly StatedKind Single = new("tal", "Tal");
    public static readonly StatedKind Before = new("før", "Før");
    public static readonly StatedKind After = new("efter", "Efter");
    public static readonly StatedKind Change = new("ændring", "Ændring");

    public static readonly ImmutableArray<StatedKind> All = [Single, Before, After, Change];
}
