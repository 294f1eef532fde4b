using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>A whole value in curly quotes, from a word processor, gets straight ones.</summary>
internal static class CurlyQuoteMend
{
    public static readonly Mend Mend = Mending.Mend.OfLine("anførselstegn", Rules.Quotes, Mended);

    private static string? Mended(FindingLine finding)
    {
        var line = new FieldLine(finding.Text, finding.Number);
        return finding.Start == line.ValueStart && line.Value.Length > 2 && line.Value[0] is not ('"' or '\'')
            ? PlainValue.Quoted(finding, line, line.ValueStart, line.Value[1..^1])
            : null;
    }
}
