using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>After a field's name: a blank that is missing, another sign in the colon's place, or no colon before what stands below.</summary>
internal static class FieldColonMend
{
    public static readonly Mend Mend = Mending.Mend.OfLine("kolon efter feltnavn", Rules.FieldColon, Mended) with { NeedsWhole = true };

    private static string? Mended(FindingLine finding)
    {
        var line = new FieldLine(finding.Text, finding.Number);
        var after = line.Content + FieldLine.NameLength(line.Text, line.Content);
        if (after == line.Content)
            return null;
        var rest = line.Text[after..].TrimStart(' ');
        var isName = finding.Start == line.Content;
        return isName ? rest.Length == 0 ? line.Text + ":" : null
            : rest.Length > 0 && rest[0] is ':' or '=' or ';' or '：' or '；' or '﹕' ? $"{line.Text[..after]}: {rest[1..].Trim(' ', '\u00A0')}".TrimEnd()
            : null;
    }
}
