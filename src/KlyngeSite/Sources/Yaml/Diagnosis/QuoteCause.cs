using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>A value in straight quotes that are not closed, close too early, or hold what they cannot.</summary>
internal static class QuoteCause
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU";

    public static Finding? Find(FieldLines lines, int index)
    {
        var line = lines[index];
        if (line.ValueStart == line.Text.Length || line.Text[line.ValueStart] is not ('"' or '\''))
            return null;
        var quote = line.Text[line.ValueStart];
        var text = line.Value[1..];
        var close = Close(text, quote, out var escape);
        if (escape >= 0)
        {
            return new(Rules.Quotes, lines.At(line, line.ValueStart + 1 + escape), "Omvendt skråstreg har en særlig betydning mellem \".",
                $"Brug ' udenom i stedet: {Corrected.Start(line)}'{Corrected.Short(text.TrimEnd('"')).Replace("'", "''", StringComparison.Ordinal)}'");
        }
        if (close < 0)
            return NotClosed(lines, index, quote, text);
        var rest = text[(close + 1)..].TrimStart();
        if (rest.Length == 0 || rest[0] == '#' || rest.StartsWith(": ", StringComparison.Ordinal) || rest == ":")
            return null;
        var whole = text.TrimEnd();
        if (quote == '\'' && close > 0 && close + 1 < text.Length && char.IsLetter(text[close - 1]) && char.IsLetter(text[close + 1]))
        {
            return new(Rules.Quotes, lines.At(line, line.ValueStart + 1 + close), "Apostroffen lukker teksten midt i et ord.",
                $"Skriv: {Corrected.QuotedLine(line, whole.TrimEnd('\''))}");
        }
        // Quotes within quotes: the outer pair goes, and what is left gets another kind around it.
        var inner = whole[^1] == quote && whole.Count(c => c == quote) > 2 ? whole[..^1] : quote + whole;
        return new(Rules.Quotes, lines.At(line, line.ValueStart + 1 + close), "Der står mere tekst efter det anførselstegn, der lukker.",
            $"Skriv: {Corrected.QuotedLine(line, inner)}");
    }

    private static Finding? NotClosed(FieldLines lines, int index, char quote, string text)
    {
        var line = lines[index];
        if (index + 1 < lines.Count && lines[index + 1].IsInside)
            return null;
        // The text may go on below without being indented.
        if (lines.Below(index) is { Key: null, HasDash: false } next && next.Text.EndsWith(quote))
        {
            return new(Rules.CrookedIndent, lines.At(next, next.Indent), "Linjen hører til teksten i anførselstegn over den, men er ikke rykket ind.",
                "Ryk den to mellemrum længere ind end feltet.");
        }
        return new(Rules.Quotes, lines.At(line, line.ValueStart), "Anførselstegnet lukkes ikke.", $"Skriv: {Corrected.Start(line)}{quote}{Corrected.Short(text)}{quote}");
    }

    /// <summary>Offset of the quote that closes; -1 when none does. <paramref name="escape"/> is a backslash that YAML does not know, or -1.</summary>
    private static int Close(string text, char quote, out int escape)
    {
        escape = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (quote == '"' && text[i] == '\\')
            {
                if (escape < 0 && i + 1 < text.Length && !Escapes.Contains(text[i + 1], StringComparison.Ordinal))
                    escape = i;
                i++;
            }
            else if (text[i] == quote)
            {
                if (quote == '"' || i + 1 == text.Length || text[i + 1] != quote)
                    return i;
                i++;
            }
        }
        return -1;
    }
}
