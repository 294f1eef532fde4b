using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>Lines as they should have been written, short enough for a message.</summary>
internal static class Corrected
{
    private const int Longest = 60;

    /// <summary>A text in quotes that it does not hold itself.</summary>
    public static string Quoted(string text)
    {
        if (!text.Contains('"', StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal))
            return $"\"{Short(text)}\"";
        return $"'{Short(text).Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <summary>The line with its value, or its list item, in quotes.</summary>
    public static string QuotedLine(FieldLine line, string value) => Start(line) + Quoted(value);

    /// <summary>What stands before the value: the hyphen and the field's name.</summary>
    public static string Start(FieldLine line) => (line.HasDash ? "- " : "") + (line.Key is null ? "" : $"{line.Key}: ");

    /// <summary>Masked before it is cut, so that no half of a number stands bare.</summary>
    public static string Short(string text)
    {
        text = CprShape.Mask(text);
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 15).TrimEnd(), "…");
    }
}
