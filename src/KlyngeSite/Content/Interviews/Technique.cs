using System.Collections.Immutable;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Interviews;

/// <summary>A way of working that others can take over, as this cluster did it.</summary>
/// <param name="IsPlanned">Whether the cluster only meant to, when it was interviewed.</param>
/// <param name="Section">The id of the heading where it is told.</param>
internal sealed record Technique(TechniqueKind Kind, string Text, bool IsPlanned, string Section)
{
    private static readonly RequiredField<TechniqueKind> KindField = new("slags", new ChoiceType<TechniqueKind>(TechniqueKind.All), "Slags", "Hvilket greb det er.", "babyklynger");
    private static readonly RequiredField<string> TextField = new("tekst", new TextType(250), "Tekst", "Hvordan klyngen gjorde.", "Grupper på seks til syv læger finder emner på skift.");
    private static readonly FlagField PlannedField = new("planlagt", "Planlagt", "Klyngen ville gøre det, men havde ikke gjort det endnu.");
    private static readonly RequiredField<string> SectionField = new("afsnit", new OwnHeadingType(), "Afsnit", "Id for den overskrift, det fortælles under.", "emnevalg");

    public static readonly FieldSet Fields = new("et greb", KindField, TextField, PlannedField, SectionField);
    public static readonly ObjectType<Technique> Type = new(Fields, fields => new(
        fields.Get(KindField), fields.Get(TextField), fields.Get(PlannedField), fields.Get(SectionField)));
}

/// <summary>A technique by name: a row of the library of methods.</summary>
/// <param name="About">What it is, in a sentence for readers.</param>
/// <param name="ChoosesTopics">Whether it is a way to choose topics.</param>
internal sealed record TechniqueKind(string Key, string Label, string About, bool ChoosesTopics = false) : IChoice
{
    /// <summary>In the order of the library: choosing topics, holding meetings, working with figures.</summary>
    public static readonly ImmutableArray<TechniqueKind> All =
    [
        new("babyklynger", "Babyklynger", "Klyngen deler sig i små grupper, som skiftes til at stå for emner og møder.", ChoosesTopics: true),
        new("spørgeskema", "Spørgeskema", "Alle foreslår eller vælger emner i et skema.", ChoosesTopics: true),
        new("afstemning", "Afstemning", "Medlemmerne stemmer om emnet.", ChoosesTopics: true),
        new("emner-i-grupper", "Emner fundet i grupper", "Medlemmerne finder emnerne i gruppearbejde på et møde.", ChoosesTopics: true),
        new("bestyrelsens-forslag", "Forslag fra bestyrelsen", "Bestyrelsen foreslår emner.", ChoosesTopics: true),
        new("klinikkernes-ønsker", "Klinikkernes egne ønsker", "Emnerne er dem, klinikkerne selv ønsker.", ChoosesTopics: true),
        new("vedtægt", "En regel i vedtægterne", "Vedtægterne siger, hvad et emne skal kunne."),
        new("problemformulering", "Et problem til gæsten", "Gæsten får på forhånd at vide, hvad klyngen vil have svar på."),
        new("bred-invitation", "Bred invitation", "Klyngen inviterer mange og ser, hvem der melder sig."),
        new("lokal-gæst", "Lokal oplægsholder", "Gæsten kommer fra et sted, som klinikkerne arbejder sammen med."),
        new("skærm", "Arbejdet vist på skærm", "Gæsten viser sit arbejde, som det ser ud til daglig."),
        new("hos-gæsten", "Møde hos gæsten", "Klyngen lægger mødet der, hvor gæsten arbejder."),
        new("gruppearbejde", "Gruppearbejde", "En del af mødet foregår i grupper."),
        new("klyngepakke", "Klyngepakke", "Mødet bygger på færdigt materiale."),
        new("flere-klynger", "Flere klynger sammen", "Klynger går sammen om et projekt."),
        new("egne-tal", "Egne tal ved bordene", "Hver klinik ser kun sine egne tal og drøfter dem med kolleger."),
        new("samlede-tal", "En kollega samler tallene", "Én samler klinikkernes tal, gør dem anonyme og viser dem."),
        new("hjælp-til-tal", "Hjælp til at læse tallene", "Nogen udefra hjælper med at forstå tallene."),
        new("to-sider-koder", "Begge parters kodning", "Klyngen holder sin egen kodning op mod gæstens."),
        new("evalueringsmøde", "Møde om det, der er gjort", "Et helt møde går til at se tilbage."),
        new("samme-emne", "Samme emne i flere år", "Klyngen bliver ved emnet, så en virkning kan ses."),
    ];
}
