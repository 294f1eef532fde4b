using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Topics;

/// <summary>The fields of a topic.</summary>
internal static class TopicKind
{
    public const string Name = "emne";

    private static readonly RequiredField<string> Title = new("titel", new TextType(80), "Titel", "Emnets navn.", "Fald og ældre") { OwnBecause = CommonFields.OwnTitle };
    private static readonly RequiredField<string> Short = new("kort", new TextType(200), "Kort", "Emnet i en sætning.", "Hvordan man ser, hvem der er i fare for at falde.");
    private static readonly ListField<string> Synonyms = new("synonymer", new TextType(60), "Synonymer", "Ord, man ville søge på.", "[faldulykker, svimmelhed, balance]");
    private static readonly OptionalField<Reference> Parent = new("overordnet", new ReferenceType(Name), "Overordnet emne", "Et bredere emne (id).", "antibiotika");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "emner",
        Address = "/emner/",
        Body = BodyRule.Free,
        ListTitle = "Alle emner",
        ListLead = "Det, klyngerne har taget op eller har på vej.",
        Fields = new("et emne", Title, Short, Synonyms, Parent),
        Read = fields => new Topic(fields.Get(Title), fields.Get(Short), fields.Get(Synonyms), fields.Get(Parent)),
    };
}
