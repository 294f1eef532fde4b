using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>A text with a colon and a blank in it, which YAML takes for another field.</summary>
internal static class ColonCause
{
    public static Finding? Find(FieldLines lines, int index)
    {
        var line = lines[index];
        if (line.ValueStart == line.Text.Length || line.Text[line.ValueStart] is '"' or '\'' or '[' or '{' or '>' or '|')
            return null;
        var value = line.Value;
        var colon = Colon(value, 0);
        if (colon < 0)
            return null;
        var place = lines.At(line, line.ValueStart + colon);
        if (line.Key is not null)
        {
            var what = colon == value.Length - 1 ? "slutter med et kolon" : "indeholder et kolon og et mellemrum";
            return new(Rules.UnquotedColon, place, $"Teksten efter '{line.Key}:' {what}, og det læses som et nyt felt.",
                $"Sæt anførselstegn om teksten: {Corrected.QuotedLine(line, value)}");
        }
        if (line.HasDash)
            return InListItem(place, value, isBracketed: false);
        return lines.Continues(index) && lines.Above(index) is { Key: { } owner }
            ? new(Rules.UnquotedColon, place, $"Teksten under '{owner}' indeholder et kolon og et mellemrum, og det læses som et nyt felt.",
                $"Skriv '{owner}: >-', og lad hele teksten begynde på linjen under, rykket to mellemrum ind.")
            : null;
    }

    /// <param name="isBracketed">Whether the list is written in brackets rather than with hyphens.</param>
    public static Finding InListItem(Location place, string value, bool isBracketed) =>
        new(Rules.UnquotedColon, place, "Listepunktet indeholder et kolon og et mellemrum, og det læses som et felt.",
            $"Sæt anførselstegn om teksten: {(isBracketed ? "" : "- ")}{Corrected.Quoted(value)}");

    /// <summary>Offset of a colon that ends a word and the text, or has a blank after it; -1 when there is none.</summary>
    private static int Colon(string value, int from)
    {
        for (var i = value.IndexOf(':', from); i >= 0; i = value.IndexOf(':', i + 1))
        {
            if (FieldLine.IsColon(value, i))
                return i;
        }
        return -1;
    }
}
