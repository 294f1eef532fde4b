using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>A field's name without its colon, with another sign in its place, or with no blank after it.</summary>
internal static class FieldColonCause
{
    public static Finding? Find(FieldLines lines, int index)
    {
        var line = lines[index];
        if (line.Key is not null || line.IsBlank || line.IsRemark || lines.Continues(index))
            return null;
        var length = FieldLine.NameLength(line.Text, line.Content);
        if (length == 0)
            return null;
        var name = line.Text.Substring(line.Content, length);
        var after = line.Content + length;
        var rest = line.Text[after..];
        if (rest.StartsWith(':'))
            return NoBlank(lines, line, name, after);
        var sign = rest.TrimStart(' ');
        if (sign.Length > 0 && sign[0] is '=' or ';' or '：' or '；' or '﹕')
        {
            return new(Rules.FieldColon, lines.At(line, line.Text.Length - sign.Length), $"Efter feltnavnet '{name}' står {sign[0]} i stedet for kolon.",
                $"Skriv: {Field(line, name, sign[1..])}");
        }
        // A word with a capital begins a text rather than names a field.
        return rest.StartsWith(' ') || rest.Length == 0 && char.IsLower(name[0]) ? NoColon(lines, index, name, rest.Trim()) : null;
    }

    private static Finding? NoBlank(FieldLines lines, FieldLine line, string name, int colon)
    {
        var value = line.Text[(colon + 1)..];
        if (value.Length == 0 || value.StartsWith("//", StringComparison.Ordinal))
            return null;
        return new(Rules.FieldColon, lines.At(line, colon), value[0] == '\u00A0' ? "Efter kolon står et hårdt mellemrum, som ikke tæller." : "Der mangler et mellemrum efter kolon.",
            $"Skriv: {Field(line, name, value)}");
    }

    private static Finding? NoColon(FieldLines lines, int index, string name, string rest)
    {
        var line = lines[index];
        // A list item of several words is a text, unless more fields of the same item follow.
        if (line.HasDash && (lines.Below(index) is not { Key: not null } next || next.Indent != line.Content))
            return null;
        // A word in small letters after the first may as well go on with the text above.
        var owner = !line.HasDash && rest.Length > 0 && char.IsLower(rest[0]) && lines.Above(index) is { Key: { } above } and var over && over.ValueStart < over.Text.Length ? above : null;
        var mend = owner is null ? $"Skriv: {Field(line, name, rest)}"
            : $"Hører linjen til '{owner}' over den, så ryk den to mellemrum længere ind; skriv ellers: {Field(line, name, rest)}";
        return new(Rules.FieldColon, lines.At(line, line.Content, name.Length), $"Der mangler et kolon efter feltnavnet '{name}'.", mend);
    }

    private static string Field(FieldLine line, string name, string value) =>
        $"{(line.HasDash ? "- " : "")}{name}: {Corrected.Short(value.Trim(' ', '\u00A0'))}".TrimEnd();
}
