using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>A bracket that begins a value and is not closed.</summary>
internal static class OpenBracket
{
    /// <summary>The innermost one; null when all are closed.</summary>
    public static Finding? Find(SourceText source, int start, int end)
    {
        Stack<int> open = [];
        var quote = '\0';
        for (var i = start; i < end; i++)
        {
            var c = source.Text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && BeginsValue(source.Text, i, start))
                quote = c;
            else if (c is '[' or '{' && (open.Count > 0 || BeginsValue(source.Text, i, start)))
                open.Push(i);
            else if (c is ']' or '}')
                open.TryPop(out _);
        }
        if (!open.TryPop(out var offset))
            return null;
        var (sign, closing) = source.Text[offset] == '[' ? ('[', ']') : ('{', '}');
        var place = source.At(offset);
        var line = new FieldLine(source.Line(place.Line), place.Line);
        var mend = line.ValueStart == place.Column - 1
            ? $"Skriv: {Corrected.Start(line)}{Corrected.Short(line.Value)}{closing}"
            : $"Luk den med {closing}, eller sæt anførselstegn om teksten.";
        return new(Rules.MalformedYaml, place, $"Parentesen {sign} er ikke lukket.", mend);
    }

    /// <summary>Whether a value may begin at an offset: after a colon, a hyphen, a comma or a bracket, and blanks.</summary>
    private static bool BeginsValue(string text, int offset, int start)
    {
        var i = offset - 1;
        while (i >= start && text[i] == ' ')
            i--;
        return i < start || text[i] is ':' or '-' or ',' or '[' or '{' or '\n';
    }
}
