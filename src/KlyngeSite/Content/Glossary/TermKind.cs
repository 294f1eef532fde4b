using System.Collections.Immutable;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Glossary;

/// <summary>A word or an abbreviation that readers may not know.</summary>
/// <param name="Expansion">What an abbreviation stands for.</param>
/// <param name="Source">Where the meaning is from; null for a plain word meaning.</param>
internal sealed record Term(
    string Word, string? Expansion, string Short, ImmutableArray<string> Synonyms, ImmutableArray<Confusion> Confusions, string? Source) : ContentItem
{
    public override string Title => Word;
    public override string? Summary => Short;
}

/// <summary>Something else of a similar name.</summary>
internal sealed record Confusion(string Word, string Difference)
{
    private static readonly RequiredField<string> WordField = new("ord", new TextType(80), "Ord", "Det andet ord.", "sundhedsklynge");
    private static readonly RequiredField<string> DifferenceField = new("forskel", new TextType(250), "Forskel", "Forskellen i en sætning.", "Et samarbejde mellem region, sygehus, kommuner og læger.");

    public static readonly FieldSet Fields = new("en forveksling", WordField, DifferenceField);
    public static readonly ObjectType<Confusion> Type = new(Fields, fields => new(fields.Get(WordField), fields.Get(DifferenceField)));
}

/// <summary>The fields of a term.</summary>
internal static class TermKind
{
    public const string Name = "ord";

    private static readonly RequiredField<string> Title = new("titel", new TextType(60), "Titel", "Ordet eller forkortelsen.", "FMK") { OwnBecause = CommonFields.OwnTitle };
    private static readonly OptionalField<string> Expansion = new("udskrevet", new TextType(120), "Udskrevet", "Hvad forkortelsen står for.", "Fælles Medicinkort");
    private static readonly RequiredField<string> Short = new("kort", new TextType(250), "Kort", "Betydningen i en sætning.", "Borgerens aktuelle ordinationer, samlet ét sted.");
    private static readonly ListField<string> Synonyms = new("synonymer", new TextType(60), "Synonymer", "Ord, man ville søge på.", "[medicinkort]");
    private static readonly ListField<Confusion> Confusions = new("forveksles_med", Confusion.Type, "Forveksles med", "Andet af lignende navn.", "[{ord: sundhedsklynge, forskel: Noget andet.}]");
    private static readonly OptionalField<string> Source = new("kilde", new TextType(160), "Kilde", "Hvor betydningen er fra.", "laeger.dk");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "ordbog",
        Address = "/ordbog/",
        Body = BodyRule.Free,
        ListTitle = "Ordbog",
        ListLead = "Ord og forkortelser, der går igen i klyngernes verden.",
        Fields = new("et ord", Title, Expansion, Short, Synonyms, Confusions, Source),
        Read = fields => new Term(fields.Get(Title), fields.Get(Expansion), fields.Get(Short), fields.Get(Synonyms), fields.Get(Confusions), fields.Get(Source)),
    };
}
