using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>A text on one line that has a colon and a blank in it gets quotes.</summary>
internal static class ColonMend
{
    public static readonly Mend Mend = Mending.Mend.OfLine("kolon i tekst", Rules.UnquotedColon, Mended) with { NeedsWhole = true, ChangesShape = true };

    private static string? Mended(FindingLine finding)
    {
        var line = new FieldLine(finding.Text, finding.Number);
        if (line.ValueStart == line.Text.Length || line.Text[line.ValueStart] is '"' or '\'' or '[' or '{' or '>' or '|' || (line.Key is null && !line.HasDash))
            return null;
        // In a list of texts, the first words were taken for a field's name.
        return PlainValue.Quoted(finding, line, line.HasDash && finding.Start == line.Content ? line.Content : line.ValueStart);
    }
}
