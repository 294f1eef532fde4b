using KlyngeSite.Content.Fields;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Clusters;

/// <summary>The fields of a cluster.</summary>
internal static class ClusterKind
{
    public const string Name = "klynge";

    private static readonly RequiredField<string> NameField = new("navn", new TextType(80), "Navn", "Klyngens navn.", "Nordlys-Klyngen") { OwnBecause = CommonFields.OwnTitle };
    private static readonly OptionalField<string> FullName = new("fuldt_navn", new TextType(160), "Fuldt navn", "Når det er længere end navnet.", "Nucleus, kvalitetsklyngen i Randers") { OwnBecause = CommonFields.OwnTitle };
    private static readonly ListField<Coverage> Municipalities = new("kommuner", Coverage.Type, "Kommuner", "De kommuner, klyngen dækker.", "[{kode: 0480, dækning: hele}]", Required: true);
    private static readonly OptionalField<Quantity> Doctors = new("læger", new QuantityType(IsCount: true), "Læger", "Antal læger, evt. med ca. foran.", "22");
    private static readonly OptionalField<string> DoctorsNote = new("læger_note", new TextType(160), "Note om læger", "Fx ledige ydernumre.", "hertil to ledige ydernumre");
    private static readonly OptionalField<Quantity> Patients = new("patienter", new QuantityType(IsCount: true), "Patienter", "Antal patienter, evt. med ca. foran.", "ca. 30.000");
    private static readonly OptionalField<Meetings> MeetingsField = new("møder", Meetings.Type, "Møder", "Hvor tit, hvor og hvor længe.", "{om_året: 3}");
    private static readonly RequiredField<PartialDate> AsOf = new("opgjort", new DateType(WholeDay: false), "Opgjort", "Det år, tallene er fra.", "2019");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "klynger",
        Address = "/klynger/",
        // The country has some 114, and a table that readers sort and compare in wants all of them.
        OnOnePage = 200,
        ListTitle = "Alle klynger",
        ListLead = "Hvor store klyngerne er, hvordan de holder møder, og hvem de har arbejdet med.",
        Fields = new("en klynge", NameField, FullName, Municipalities, Doctors, DoctorsNote, Patients, MeetingsField, AsOf, Provenance.Field),
        Read = fields => new Cluster(fields.Get(NameField), fields.Get(FullName), fields.Get(Municipalities), fields.Get(Doctors), fields.Get(DoctorsNote),
            fields.Get(Patients), fields.Get(MeetingsField), fields.Get(AsOf), fields.Get(Provenance.Field)),
    };
}
