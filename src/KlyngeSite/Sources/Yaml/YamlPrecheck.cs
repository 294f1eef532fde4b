using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Sources.Yaml;

/// <summary>What is looked for before the parser runs: characters that change what a line is, and brackets that make it slow.</summary>
internal static class YamlPrecheck
{
    private const int MostBrackets = 32;

    public static Finding? FindTrouble(SourceText source, int start, int end)
    {
        var open = 0;
        var lineStart = true;
        for (var i = start; i < end; i++)
        {
            var c = source.Text[i];
            switch (c)
            {
                case '\n':
                    lineStart = true;
                    continue;
                case '\t' when lineStart:
                    return new(Rules.Tabulator, source.At(i), "Linjen er rykket ind med tabulator.", "Brug mellemrum, to for hvert niveau.");
                case '\u00A0' when lineStart:
                    return new(Rules.InvisibleCharacter, source.At(i), "Linjen er rykket ind med hårde mellemrum.", "Slet dem, og brug almindelige mellemrum, to for hvert niveau.");
                case '[' or '{' when ++open > MostBrackets:
                    return new(Rules.MalformedYaml, source.At(i), "Der er for mange parenteser, som ikke er lukket.", "Luk dem, eller sæt anførselstegn om teksten.");
                case ']' or '}':
                    open--;
                    break;
            }
            lineStart = lineStart && c == ' ';
        }
        return null;
    }

    public static Finding Invisible(Location place, string name) =>
        new(Rules.InvisibleCharacter, place, $"Her står et usynligt tegn ({name}).", "Slet det, og skriv stedet igen.");
}
