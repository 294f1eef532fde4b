using System.Globalization;
using System.Text;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Tests.Harness;

/// <summary>Writes <c>docs/diagnostics.md</c>, the editors' guide to the findings, from the rules.</summary>
internal static class CatalogueDocument
{
    /// <summary>A real finding, taken from its folder of Invalid, so that the guide shows what the program prints today.</summary>
    private const string Shown = "KS2004-day-first";

    private static readonly (char Digit, string Name, string About)[] Stages =
    [
        ('1', "Filer", "Om filerne selv, og om det, der er skrevet i dem, kan læses."),
        ('2', "Felter og tekst", "Om de enkelte felter øverst i filen og om teksten under dem."),
        ('3', "Links mellem sider", "Om henvisninger, links og adresser."),
        ('4', "Tema", "Om skabelonerne, der giver siden dens udseende. Dem ændrer en redaktør sjældent."),
        ('5', "Den færdige side", "Om mappen, hvor den færdige side bliver skrevet."),
        ('6', "Personer og sprog", "Om oplysninger, der ikke må være offentlige, og om teksten er let at læse."),
        ('7', "Tal", "Om tal fra klyngerne og de tabeller, de står i."),
        ('8', "Klyngepakker og årshjul", "Om pakker til møder og koordinatorens år."),
    ];

    public static string Of(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Meddelelser og hvad de betyder

            Når siden bliver kontrolleret eller bygget, får hver fejl en meddelelse med fil, linje og et råd. Her står alle slags
            meddelelser med årsag, eksempel og det, du kan gøre. Hver slags har en kode, som aldrig skifter betydning.

            Dokumentet er skrevet af programmet selv. Ret ikke i det her; teksterne står i `src/KlyngeSite/Diagnostics/Catalogue/`.

            ## Sådan læses en meddelelse

            ```text
            {Example()}
            ```

            Første linje siger, hvor det er (fil, linje og tegn på linjen), hvor alvorligt det er, kodens nummer, og hvad der er galt.
            Så følger linjen fra filen med ^ under stedet og til sidst, hvad du kan skrive i stedet. Fra tabeller vises linjen ikke.
            Ret den første meddelelse først: Den kan være årsag til de næste.

            ## Fejl, advarsler og vink

            - **Fejl**: Siden bliver ikke udgivet, før den er rettet. Den side, der ligger der i forvejen, bliver stående.
            - **Advarsel**: Siden kan udgives, men noget er sandsynligvis forkert. Med `--strict` tæller den som en fejl.
            - **Vink**: Et råd. Det stopper aldrig noget.

            ## Programmets svar

            | tal | betydning |
            |---|---|
            | {ExitCode.Fine} | Alt er i orden. |
            | {ExitCode.Findings} | Der er fejl i indholdet. |
            | {ExitCode.WrongUse} | Kommandoen er skrevet forkert. |
            | {ExitCode.BrokenSettings} | Der er fejl i site.yml eller i temaet. |
            | {ExitCode.CannotReadOrWrite} | Noget kunne ikke læses eller gemmes. |
            | {ExitCode.OurFault} | Programmet selv har en fejl. Skriv til dem, der passer det. |
            | {ExitCode.Stopped} | Nogen stoppede programmet. |

            ## Indhold


            """);
        foreach (var (digit, name, _) in Stages)
        {
            text.Append(CultureInfo.InvariantCulture, $"- [{name}](#{Anchor(name)})\n");
            foreach (var rule in OfStage(rules, digit))
                text.Append(CultureInfo.InvariantCulture, $"  - [{Heading(rule)}](#{Anchor(Heading(rule))})\n");
        }
        foreach (var (digit, name, about) in Stages)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n{about}\n");
            foreach (var rule in OfStage(rules, digit))
                Append(text, rule);
        }
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The heading's anchor as GitHub makes it.</summary>
    public static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.ToLowerInvariant())
        {
            if (c == ' ')
                anchor.Append('-');
            else if (char.IsLetterOrDigit(c) || c is '-' or '_')
                anchor.Append(c);
        }
        return anchor.ToString();
    }

    private static void Append(StringBuilder text, Rule rule)
    {
        var severity = rule.Severity switch { Severity.Error => "Fejl", Severity.Warning => "Advarsel", _ => "Vink" };
        text.Append(CultureInfo.InvariantCulture, $"\n### {Heading(rule)}\n\n**{severity}.** {Prose(rule.Cause)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"```text\n{rule.Example}\n```\n\n{Prose(rule.Mend)}\n");
        if (rule.CanMend)
            text.Append("\nNogle fejl af denne slags kan `klynge ret` rette for dig. Den viser rettelserne først.\n");
    }

    /// <summary>The texts are plain; what Markdown would read as its own is escaped.</summary>
    private static string Prose(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (c is '*' or '_' or '[' or ']' or '<' or '`' or '\\' or '#')
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    private static string Heading(Rule rule) => $"{rule.Code} {rule.Title}";

    private static IEnumerable<Rule> OfStage(IEnumerable<Rule> rules, char digit) =>
        rules.Where(rule => rule.Code[2] == digit).OrderBy(rule => rule.Code, StringComparer.Ordinal);

    private static string Example() =>
        File.ReadAllText(Path.Join(Repository.Tests, "Invalid", Shown, "expected.txt")).TrimEnd();
}
