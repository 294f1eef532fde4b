using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml;

/// <summary>What is looked for before the parser runs: characters that change what a line is, and brackets that make it slow.</summary>
internal static class YamlPrecheck
{
    private const int MostBrackets = 32;

    internal sealed record Trouble(Location Location, string Message, string Mend);

    public static Trouble? FindTrouble(SourceText source, int start, int end)
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
                    return new(source.At(i), "Linjen er rykket ind med tabulator.", "Brug mellemrum, to for hvert niveau.");
                case '\u00A0' when lineStart:
                    return new(source.At(i), "Linjen er rykket ind med hårde mellemrum.", "Slet dem, og brug almindelige mellemrum, to for hvert niveau.");
                case '[' or '{' when ++open > MostBrackets:
                    return new(source.At(i), "Der er for mange parenteser, som ikke er lukket.", "Luk dem, eller sæt anførselstegn om teksten.");
                case ']' or '}':
                    open--;
                    break;
                case '\u2028' or '\u2029' or '\u0085':
                case < ' ' and not '\t':
                    return new(source.At(i), "Her står et usynligt tegn, som ikke kan bruges.", "Slet det, og skriv stedet igen.");
            }
            lineStart = lineStart && c == ' ';
        }
        return null;
    }

    /// <summary>The innermost bracket that begins a value and is not closed, when the parser gave up; null when there is none.</summary>
    public static Trouble? FindOpenBracket(SourceText source, int start, int end)
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
        var closing = source.Text[offset] == '[' ? ']' : '}';
        return new(source.At(offset), "Parentesen er ikke lukket.", $"Luk den med {closing}, eller sæt anførselstegn om teksten.");
    }

    /// <summary>Whether a value may begin at an offset: after a colon, a hyphen, a comma or a bracket, and blanks.</summary>
    private static bool BeginsValue(string text, int offset, int start)
    {
        var i = offset - 1;
        while (i >= start && text[i] == ' ')
            i--;
        return i < start || text[i] is ':' or '-' or ',' or '[' or '{' or '\n';
    }

    /// <summary>The line above the place where the parser gave up, when it lacks the blank after its colon; null otherwise.</summary>
    public static Trouble? FindMissingBlank(SourceText source, Location location)
    {
        for (var line = location.Line; line >= Math.Max(1, location.Line - 1); line--)
        {
            var text = source.Line(line);
            var key = text.TrimStart(' ', '-');
            var colon = key.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && colon + 1 < key.Length && key[colon + 1] is not (' ' or '/') && key[..colon].All(c => char.IsLetter(c) || c == '_'))
                return new(new(source, line, text.Length - key.Length + 1, 1), "Felterne kan ikke læses her.", "Skriv et mellemrum efter kolon.");
        }
        return null;
    }

    /// <summary>The likeliest mend for a line that the parser gave up on.</summary>
    public static string Advice(string line)
    {
        var text = line.Trim();
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon >= 0 && text.IndexOf(": ", colon + 2, StringComparison.Ordinal) > 0)
            return "Sæt anførselstegn om en tekst, der indeholder kolon: felt: \"a: b\".";
        if (text.Count(c => c == '"') % 2 == 1 || text.Count(c => c == '\'') % 2 == 1)
            return "Der mangler vist et anførselstegn i denne linje.";
        if (text.Length > 0 && "[]{}%@`&*!|>".Contains(text[^1], StringComparison.Ordinal) || text.Contains(": @", StringComparison.Ordinal) || text.Contains(": %", StringComparison.Ordinal))
            return "Sæt anførselstegn om teksten, hvis den begynder eller slutter med et tegn som [ { % @ *.";
        return "Skriv 'felt: værdi', og ryk ind med to mellemrum under et felt, der har flere dele.";
    }
}
