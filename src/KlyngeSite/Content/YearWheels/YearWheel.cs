using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Packages;
using KlyngeSite.Text;

namespace KlyngeSite.Content.YearWheels;

/// <summary>A coordinator's year: what falls in which month, and what goes before and after each meeting. A page, and a file for calendars.</summary>
/// <param name="NextReview">Null when it could not be read.</param>
internal sealed record YearWheel(string Heading, string Lead, PartialDate Revised, ReviewDate? NextReview, ImmutableArray<Duty> Duties) : ContentItem
{
    public override string Title => Heading;
    public override string? Summary => Lead;
    public override ReviewDate? Review => NextReview;
}

/// <summary>Something that a coordinator sees to.</summary>
/// <param name="Id">Unique within the wheel; calendars know the duty by it.</param>
/// <param name="IsTimeProposed">Whether the time is the editors' proposal, though the duty has a source.</param>
/// <param name="Basis">Null for a proposal.</param>
internal sealed record Duty(PartId Id, string Title, DutyTime When, string? Text, bool IsTimeProposed, Basis? Basis)
{
    private static readonly RequiredField<string> IdField = PartId.Field("spoergeskema");
    private static readonly RequiredField<string> TitleField = new("titel", new TextType(100), "Titel", "Pligten i få ord.", "Svar på KiAP's spørgeskema om aktivitet");
    private static readonly RequiredField<DutyTime> WhenField = new("hvornår", DutyTime.Type, "Hvornår", "En måned, fx januar; en afstand, fx 60 dage før mødet; på mødet; eller løbende.", "januar");
    private static readonly OptionalField<string> TextField = new("tekst", new TextType(400), "Tekst", "Hvad det går ud på.", "Skemaet spørger til årets møder.");
    private static readonly FlagField ProposedField = new("tidspunktet_er_forslag", "Tidspunktet er et forslag", "Kilden siger ikke hvornår; det foreslår redaktionen.");

    public static readonly ObjectType<Duty> Type = new(new("en pligt", [IdField, TitleField, WhenField, TextField, ProposedField, .. Basis.Fields]), fields => new(
        PartId.Read(fields, IdField), fields.Get(TitleField), fields.Get(WhenField), fields.Get(TextField), fields.Get(ProposedField), Basis.Read(fields)));
}

/// <summary>The fields of a year wheel.</summary>
internal static class YearWheelKind
{
    public const string Name = "årshjul";

    private static readonly RequiredField<string> Title = new("titel", new TextType(100), "Titel", "Hvis år det er.", "Koordinatorens år") { OwnBecause = CommonFields.OwnTitle };
    private static readonly RequiredField<string> Lead = new("kort", new TextType(250), "Kort", "Hvad hjulet er, i en sætning.", "Det, en klyngekoordinator skal huske i løbet af året.");
    private static readonly RequiredField<PartialDate> Revised = new("sidst_revideret", new DateType(WholeDay: true), "Sidst revideret", "Den dag, hjulet sidst er læst igennem. Kalenderen begynder her.", "2026-11-23");
    private static readonly RequiredField<PartialDate> NextReview = new("næste_gennemgang", new DateType(WholeDay: true), "Næste gennemgang", "Den dag, hjulet senest skal læses igennem igen.", "2027-11-23");
    private static readonly ListField<Duty> Duties = new("pligter", Duty.Type, "Pligter", "Det, der skal huskes.", "[{id: spoergeskema, titel: Svar på spørgeskemaet, hvornår: januar}]", Required: true);

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "aarshjul",
        // A wheel is a page by itself, and most sites have one: it needs no list.
        Address = "/",
        Body = BodyRule.Free,
        HasOwnReview = true,
        Fields = new("et årshjul", Title, Lead, Revised, NextReview, Duties),
        Read = Read,
    };

    private static YearWheel Read(FieldReader fields)
    {
        var wheel = new YearWheel(fields.Get(Title), fields.Get(Lead), fields.Get(Revised), ReviewDate.Read(fields, NextReview), fields.Get(Duties));
        ReviewDate.CheckOrder(wheel.Revised, Revised, wheel.NextReview, fields);
        PartId.CheckUnique(wheel.Duties.Select(duty => duty.Id), fields.Context.Bag);
        return wheel;
    }
}
