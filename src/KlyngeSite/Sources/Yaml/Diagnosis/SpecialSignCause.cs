using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>A value that begins with a sign that YAML keeps for itself.</summary>
internal static class SpecialSignCause
{
    public static Finding? Find(FieldLines lines, int index)
    {
        var line = lines[index];
        var value = line.Value;
        if (value.Length == 0 || line.IsRemark || line.OpensBlock || line.Key is null && !line.HasDash && lines.Continues(index))
            return null;
        if (line.Key is null && !line.HasDash)
            return Remark(lines, line);
        switch (value[0])
        {
            case '&' or '*' or '!':
                return AnchorOrTag(lines.At(line, line.ValueStart), line);
            case '[' or '{':
                return Bracket(lines, line, value);
            case '>' or '|' when lines.Below(index) is { } next && next.Indent > line.Content:
                var opening = value[..^value.TrimStart('>', '|', '-', '+').Length];
                return new(Rules.SpecialSign, lines.At(line, line.ValueStart), $"Teksten står på samme linje som {opening}.", "Flyt den ned på næste linje, rykket lige så langt ind som linjen under.");
            case '@' or '%' or '`' or '>' or '|' or ']' or '}' or ',':
            case '-' or '?' when value.Length > 1 && value[1] == ' ' || value.Length == 1:
                return Sign(lines.At(line, line.ValueStart), line);
            default:
                return null;
        }
    }

    /// <summary>An anchor, an alias or a tag: YAML's own, or a text that looks like one.</summary>
    public static Finding AnchorOrTag(Location place, FieldLine line)
    {
        if (line.Text.AsSpan(line.Content).StartsWith("<<:"))
            return new(Rules.AnchorOrTag, place, "<< henter felter fra et andet sted i filen, og det bruges ikke her.", "Slet linjen, og skriv felterne ud.");
        var sign = place.Column <= line.Text.Length ? line.Text[place.Column - 1] : '*';
        var use = sign switch
        {
            '&' => "navngiver en værdi",
            '*' => "henter en navngiven værdi",
            _ => "angiver en type",
        };
        var mend = place.Column - 1 != line.ValueStart ? "Sæt anførselstegn om teksten, hvis tegnet hører til den; slet det ellers."
            : sign == '&' && !line.Value.Contains(' ', StringComparison.Ordinal) ? $"Slet {Corrected.Short(line.Value)}."
            : $"Sæt anførselstegn om teksten, hvis tegnet hører til den: {Corrected.QuotedLine(line, line.Value)}";
        return new(Rules.AnchorOrTag, place, $"Værdien begynder med {sign}, som i YAML {use}, og det bruges ikke her.", mend);
    }

    public static Finding Sign(Location place, FieldLine line) =>
        new(Rules.SpecialSign, place, $"Værdien begynder med '{line.Text[line.ValueStart]}', som har en særlig betydning i YAML.",
            $"Sæt anførselstegn om teksten: {Corrected.QuotedLine(line, line.Value)}");

    private static Finding? Bracket(FieldLines lines, FieldLine line, string value)
    {
        var (open, close) = value[0] == '[' ? ('[', ']') : ('{', '}');
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            depth += value[i] == open ? 1 : value[i] == close ? -1 : 0;
            if (depth > 0)
                continue;
            var rest = value[(i + 1)..].Trim();
            if (rest.Length == 0 || rest[0] == '#')
                return null;
            return rest.Trim(']', '}').Length > 0
                ? Sign(lines.At(line, line.ValueStart), line)
                : new(Rules.MalformedYaml, lines.At(line, line.ValueStart + i + 1), $"Her er en parentes for meget ({rest[0]}).", $"Skriv: {Corrected.Start(line)}{Corrected.Short(value[..(i + 1)])}");
        }
        return null;
    }

    /// <summary>A remark as other languages write it.</summary>
    private static Finding? Remark(FieldLines lines, FieldLine line)
    {
        if (!line.Value.StartsWith("//", StringComparison.Ordinal) && !line.Value.StartsWith("<!--", StringComparison.Ordinal))
            return null;
        var text = line.Value.TrimStart('/', '<', '!', '-').TrimEnd('-', '>').Trim();
        return new(Rules.MalformedYaml, lines.At(line, line.ValueStart), "En bemærkning mellem felterne begynder med #.", $"Skriv: # {Corrected.Short(text)}");
    }
}
