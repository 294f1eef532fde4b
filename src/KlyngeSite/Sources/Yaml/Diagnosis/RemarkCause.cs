using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>A number sign in a plain value: YAML drops it and the rest of the line without a word.</summary>
internal static class RemarkCause
{
    public static Finding? Find(FieldLines lines, int index)
    {
        var line = lines[index];
        if (line.IsInside || line.IsBlank || line.IsRemark || line.ValueStart == line.Text.Length)
            return null;
        var value = line.Value;
        if (value[0] == '#')
            return WholeValue(lines, index);
        if (line.OpensBlock || value[0] is '"' or '\'' or '[' or '{' or '&' or '*' or '!')
            return null;
        var sign = value.IndexOf(" #", StringComparison.Ordinal);
        return sign < 0 ? null : new(Rules.TrailingRemark, lines.At(line, line.ValueStart + sign + 1, value.Length - sign - 1),
            "Resten af linjen fra # er en bemærkning og vises ikke.",
            $"Skal den med, så skriv: {Corrected.QuotedLine(line, value)}. Sæt ellers bemærkningen på sin egen linje.");
    }

    /// <summary>A remark after a name that announces lines below is a remark; after one that has nothing below, it was the value.</summary>
    private static Finding? WholeValue(FieldLines lines, int index)
    {
        var line = lines[index];
        var next = lines.Below(index);
        if (line.Key is not null && next is not null && (next.Indent > line.Content || next.HasDash && next.Indent == line.Content))
            return null;
        return SpecialSignCause.Sign(lines.At(line, line.ValueStart), line);
    }
}
