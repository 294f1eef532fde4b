using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>The lines <c>---</c> around fields, as they ought to be and as they are written by mistake.</summary>
internal static class Fence
{
    public static bool IsOne(ReadOnlySpan<char> line) => line.TrimEnd(' ') is "---";

    /// <summary>Whether a line was meant as one: hyphens too many or too few, dashes, another sign, a remark after it, blanks before it.</summary>
    public static bool IsAlmost(string line)
    {
        var text = line.Trim(' ', '\t');
        if (text.StartsWith("--- ", StringComparison.Ordinal) || text.StartsWith("```", StringComparison.Ordinal))
            return true;
        return text.Length is >= 2 and <= 80 && text[0] is '-' or '–' or '—' or '−' or '_' or '=' or '+' or '*' or '.' or '~' && text.Trim(text[0]).Length == 0
            || text is "—" or "-" || text.Length >= 2 && text.Trim('-', '–', '—', '−').Length == 0;
    }

    /// <summary>What is wrong with a line that was meant as one.</summary>
    public static Finding Wrong(SourceText source, int lineNumber, string which)
    {
        var line = source.Line(lineNumber);
        var indent = line.Length - line.TrimStart(' ', '\t').Length;
        if (IsOne(line.AsSpan(indent)))
            return new(Rules.FrontMatter, new(source, lineNumber, 1, indent + 3), "Linjen med --- er rykket ind.", "Skriv --- helt ude til venstre.");
        return new(Rules.FrontMatter, new(source, lineNumber, 1, line.Length), $"{which} er {Corrected.Short(line.Trim())} og ikke ---.", "Skriv tre bindestreger og intet andet.");
    }
}
