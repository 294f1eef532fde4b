using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>
/// A whole value in curly quotes, from a word processor: they become part of the text. A quote within a text is let be, and so are
/// curly quotes inside straight ones.
/// </summary>
internal static class CurlyQuoteCause
{
    /// <summary>Pairs as Danes, Germans, Englishmen and machines write them.</summary>
    private static readonly string[] Pairs = ["“”", "”“", "””", "““", "„“", "„”", "»«", "«»", "‘’", "’’", "‚‘", "‚’", "“\"", "”\"", "„\""];

    public static Finding? Find(FieldLines lines, int index)
    {
        var line = lines[index];
        var value = line.Value;
        if (value.Length < 3 || line.IsInside)
            return null;
        var inner = value[1..^1];
        if (!Pairs.Contains($"{value[0]}{value[^1]}") || inner.Contains(value[0], StringComparison.Ordinal) || inner.Contains(value[^1], StringComparison.Ordinal))
            return null;
        return new(Rules.Quotes, lines.At(line, line.ValueStart), "Teksten står i typografiske anførselstegn, og de bliver en del af den.",
            $"Skriv: {Corrected.QuotedLine(line, inner)}");
    }
}
