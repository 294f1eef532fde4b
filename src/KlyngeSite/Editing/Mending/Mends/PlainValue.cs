using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>A value that stands on its field's line as a whole, as it may be put in quotes.</summary>
internal static class PlainValue
{
    /// <summary>The line with its content from an offset in quotes; null when the text has a remark after it or goes on below.</summary>
    public static string? Quoted(FindingLine finding, FieldLine line, int from) => Quoted(finding, line, from, line.Text[from..]);

    /// <summary>The line up to an offset, and a text in quotes.</summary>
    public static string? Quoted(FindingLine finding, FieldLine line, int from, string value) =>
        value.Length == 0 || value.Contains(" #", StringComparison.Ordinal) || GoesOn(finding, line) ? null : line.Text[..from] + InQuotes(value);

    /// <summary>Whether the next line is deeper than the field, and so belongs to its value.</summary>
    public static bool GoesOn(FindingLine finding, FieldLine line)
    {
        var next = finding.Next.Length - finding.Next.TrimStart(' ').Length;
        return next > (line.Key is null && line.HasDash ? line.Indent : line.Content);
    }

    private static string InQuotes(string text) =>
        text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";
}
