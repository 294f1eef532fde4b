using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>A list item whose hyphen lacks its blank, or that begins with another sign.</summary>
internal static class ListDashCause
{
    public static Finding? Find(FieldLines lines, int index)
    {
        var line = lines[index];
        return line.HasDash || lines.Continues(index) ? null : Of(lines.Source, line.Number);
    }

    /// <summary>What is wrong with how a line begins as a list item; null when nothing is.</summary>
    public static Finding? Of(SourceText source, int lineNumber)
    {
        var text = source.Line(lineNumber).TrimEnd();
        var start = text.Length - text.TrimStart(' ').Length;
        var sign = SignLength(text.AsSpan(start));
        if (sign == 0)
            return null;
        var item = text[(start + sign)..].TrimStart(' ', '\u00A0');
        var place = new Location(source, lineNumber, start + 1, sign);
        return text[start] == '-'
            ? new(Rules.ListDash, place, "Der mangler et mellemrum efter bindestregen.", $"Skriv: - {Corrected.Short(item)}")
            : new(Rules.ListDash, place, $"Listepunktet begynder med {text.Substring(start, sign)} i stedet for en bindestreg.", $"Skriv: - {Corrected.Short(item)}");
    }

    private static int SignLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
            return 0;
        switch (text[0])
        {
            case '-':
                return char.IsLetter(text[1]) || text[1] is '\u00A0' or '"' ? 1 : 0;
            case '*' or '•' or '–' or '—' or '·' or '‣' or '▪' or '●' or '◦' or '+':
                return text[1] is ' ' or '\u00A0' ? 1 : 0;
        }
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits is 1 or 2 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ' ? digits + 1 : 0;
    }
}
