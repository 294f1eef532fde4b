using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>
/// A value with one straight quote too few, or with an apostrophe in single ones. What is in the text stays in it; where two readings
/// are possible, nothing is done.
/// </summary>
internal static class StraightQuoteMend
{
    public static readonly Mend Mend = Mending.Mend.OfLine("anførselstegn", Rules.Quotes, Mended);

    private static string? Mended(FindingLine finding)
    {
        var line = new FieldLine(finding.Text, finding.Number);
        if (line.Value.Length < 2 || line.Value[0] is not ('"' or '\'') || line.Value.Contains('\\', StringComparison.Ordinal))
            return null;
        var quote = line.Value[0];
        var others = line.Value.AsSpan(1).Count(quote);
        if (finding.Start == line.ValueStart)
            return others == 0 ? PlainValue.Quoted(finding, line, line.ValueStart, line.Value[1..]) : null;
        if (finding.Token[0] != quote)
            return null;
        var isApostrophe = quote == '\'' && others == 2 && line.Value[^1] == quote;
        return isApostrophe ? PlainValue.Quoted(finding, line, line.ValueStart, line.Value[1..^1])
            : others == 1 ? PlainValue.Quoted(finding, line, line.ValueStart)
            : null;
    }
}
