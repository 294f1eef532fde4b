using KlyngeSite.Content.Fields;
using KlyngeSite.Text;

namespace KlyngeSite.Content;

/// <summary>Whether the persons in an item agreed to appear.</summary>
/// <param name="Date">When it was given or withdrawn.</param>
internal sealed record Consent(ConsentState State, PartialDate? Date, string? Note)
{
    private static readonly RequiredField<ConsentState> StateField = new("status", new ChoiceType<ConsentState>(ConsentState.All),
        "Samtykke", "givet til denne side; kilden: kun til den kilde, der genfortælles (vises kun i demonstrationen); mangler og trukket vises ikke.", "givet");

    private static readonly OptionalField<PartialDate> DateField = new("dato", new DateType(WholeDay: false),
        "Dato", "Hvornår samtykket blev givet eller trukket.", "2026-11-23");

    private static readonly OptionalField<string> NoteField = new("note", new TextType(200),
        "Note", "Fx hvor samtykket ligger. Vises ikke.", "Mail til redaktionen");

    public static readonly FieldSet Fields = new("et samtykke", StateField, DateField, NoteField);

    /// <summary>The field of an item with persons in it.</summary>
    public static readonly RequiredField<Consent> Field = new("samtykke", new ObjectType<Consent>(Fields, Read),
        "Samtykke", "Om de medvirkende har sagt ja til at være på siden.", "{status: givet, dato: 2026-11-23}")
    {
        OwnBecause = "Et samtykke er givet af en bestemt person til en bestemt tekst.",
    };

    public bool IsWithdrawn => State == ConsentState.Withdrawn;

    private static Consent Read(FieldReader fields) => new(fields.Get(StateField), fields.Get(DateField), fields.Get(NoteField));
}

/// <summary>The state of a consent; the first is the one that a broken field reads as, and it hides the item.</summary>
internal sealed record ConsentState(string Key, string Label) : IChoice
{
    public static readonly ConsentState Missing = new("mangler", "Mangler");
    public static readonly ConsentState Given = new("givet", "Givet til denne side");
    public static readonly ConsentState ToSource = new("kilden", "Givet til kilden, ikke til denne side");
    public static readonly ConsentState Withdrawn = new("trukket", "Trukket tilbage");

    public static readonly System.Collections.Immutable.ImmutableArray<ConsentState> All = [Missing, Given, ToSource, Withdrawn];
}
