using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>
/// A text that begins with a sign that YAML keeps for itself gets quotes, and an arrow that announces a text below becomes the sign for
/// it. Signs that may have been meant (&gt;, #, *) are left to a person.
/// </summary>
internal static class SpecialSignMend
{
    public static readonly Mend Mend = Mending.Mend.OfLine("særligt tegn først", Rules.SpecialSign, Mended);

    private static string? Mended(FindingLine finding)
    {
        var line = new FieldLine(finding.Text, finding.Number);
        if (finding.Start != line.ValueStart)
            return null;
        return line.Value switch
        {
            "->" or "–>" or "→" or "»-" or "›-" or ">–" or ">—" => line.Text[..line.ValueStart] + ">-",
            ['@' or '%' or '`' or '[' or '{', ..] => PlainValue.Quoted(finding, line, line.ValueStart),
            _ => null,
        };
    }
}
