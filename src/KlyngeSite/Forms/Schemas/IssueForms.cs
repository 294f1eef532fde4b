using System.Text;
using KlyngeSite.Forms.Contributions;

namespace KlyngeSite.Forms.Schemas;

/// <summary>GitHub's issue forms: a cluster tells of itself, and a reader reports a mistake. What is sent there is public at once, and they say so.</summary>
internal static class IssueForms
{
    private const string Folder = ".github/ISSUE_TEMPLATE";

    /// <summary>The file of the form in which a cluster tells, which links to it name.</summary>
    public const string TellFile = Contribution.FileName + ".yml";

    private const string Public = "Det, du skriver her, kan alle læse med det samme, og det bliver stående i historikken, også når det er slettet.";

    public static IEnumerable<FormFile> Files(Contribution form) =>
    [
        new($"{Folder}/{TellFile}", Encoding.UTF8.GetBytes(Tell(form))),
        new($"{Folder}/ret-en-oplysning.yml", Encoding.UTF8.GetBytes(Correct())),
        new($"{Folder}/config.yml", Encoding.UTF8.GetBytes($"# {MadeHere.Mark}\nblank_issues_enabled: true\n")),
    ];

    private static string Tell(Contribution form)
    {
        var yaml = Begin(Contribution.Title, "Svar på spørgsmål om, hvad jeres klynge har prøvet. En redaktør gør svarene til et interview.", "Erfaring fra ");
        Note(yaml, $"{Public} {Contribution.NoPatients}");
        Note(yaml, $"{Contribution.Invitation} {Contribution.Afterwards}");
        foreach (var asked in Contribution.About)
            Ask(yaml, "input", asked.Id, asked.Words, asked.Help, isRequired: asked.Id == "klynge");
        foreach (var (words, id) in form.Questions)
            Ask(yaml, "textarea", $"svar-{id}", words, null, isRequired: false);
        Consent(yaml, [.. Contribution.Consent, "Vi ved, at svarene er offentlige, så snart de er sendt."]);
        return yaml.ToString();
    }

    private static string Correct()
    {
        var yaml = Begin("Ret en oplysning", "Noget på siden er forkert, forældet eller til at misforstå.", "Rettelse: ");
        Note(yaml, $"{Public} Handler det om et navn, der skal væk, så skriv det ikke her; skriv kun, hvilken side det er.");
        Ask(yaml, "input", "side", "Hvilken side drejer det sig om?", "Kopiér adressen fra browseren.", isRequired: true);
        Ask(yaml, "textarea", "forkert", "Hvad er galt?", null, isRequired: true);
        Ask(yaml, "textarea", "rigtigt", "Hvad skulle der stå?", null, isRequired: false);
        Ask(yaml, "textarea", "kilde", "Hvor ved du det fra?", "Fx en hjemmeside, en rapport, eller at du selv var med.", isRequired: false);
        return yaml.ToString();
    }

    private static StringBuilder Begin(string name, string description, string title) => new StringBuilder()
        .Append("# ").Append(MadeHere.Mark).Append('\n')
        .Append("name: ").Append(YamlText.Of(name)).Append('\n')
        .Append("description: ").Append(YamlText.Of(description)).Append('\n')
        .Append("title: \"").Append(title).Append("\"\n")
        .Append("body:\n");

    private static void Note(StringBuilder yaml, string words) =>
        yaml.Append("  - type: markdown\n    attributes:\n      value: ").Append(YamlText.Of(words)).Append('\n');

    private static void Ask(StringBuilder yaml, string type, string id, string label, string? help, bool isRequired)
    {
        yaml.Append("  - type: ").Append(type).Append("\n    id: ").Append(id).Append("\n    attributes:\n      label: ").Append(YamlText.Of(label)).Append('\n');
        if (help is not null)
            yaml.Append("      description: ").Append(YamlText.Of(help)).Append('\n');
        yaml.Append("    validations:\n      required: ").Append(isRequired ? "true" : "false").Append('\n');
    }

    private static void Consent(StringBuilder yaml, IEnumerable<string> statements)
    {
        yaml.Append("  - type: checkboxes\n    id: samtykke\n    attributes:\n      label: Samtykke\n      options:\n");
        foreach (var statement in statements)
            yaml.Append("        - label: ").Append(YamlText.Of(statement)).Append("\n          required: true\n");
    }
}
