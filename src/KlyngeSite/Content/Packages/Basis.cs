using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Interviews;

namespace KlyngeSite.Content.Packages;

/// <summary>Where a statement comes from. One that comes from nowhere is the editors' proposal, and pages say so: nobody can forget to mark it.</summary>
/// <param name="Name">Null when the interview is named alone.</param>
/// <param name="Interview">Where it is told on this site; null when it is told elsewhere.</param>
/// <param name="Address">Of a page elsewhere; null when there is none.</param>
internal sealed record Basis(string? Name, Reference? Interview, string? Address)
{
    private static readonly OptionalField<string> NameField = new("kilde", new TextType(160), "Kilde", "Hvor det er fra. Uden kilde står der Redaktionens forslag.", "KAP-S om opioider, 2022");
    private static readonly OptionalField<Reference> InterviewField = new("interview", new ReferenceType(InterviewKind.Name), "Interview", "Det interview, der fortæller om det (id).", "nordlys");
    private static readonly OptionalField<string> AddressField = new("adresse", WebAddress.Type, "Adresse", "Hvor kilden kan læses.", "https://vejledninger.dsam.dk/kol/");
    private static readonly RequiredField<string> NeededNameField = new("kilde", new TextType(160), "Kilde", "Hvor det er fra.", "KAP-S om opioider, 2022");

    /// <summary>For statements that may be proposals.</summary>
    public static readonly Field[] Fields = [NameField, InterviewField, AddressField];

    /// <summary>For facts.</summary>
    public static readonly Field[] NeededFields = [NeededNameField, InterviewField, AddressField];

    /// <summary>Null for a proposal.</summary>
    public static Basis? Read(FieldReader fields)
    {
        var basis = new Basis(fields.Get(NameField), fields.Get(InterviewField), fields.Get(AddressField));
        return basis is { Name: null, Interview: null, Address: null } ? null : basis;
    }

    public static Basis ReadNeeded(FieldReader fields) => new(fields.Get(NeededNameField), fields.Get(InterviewField), fields.Get(AddressField));
}
