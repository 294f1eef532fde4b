using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>The signs that announce a text of several lines, in the wrong order or mended by a word processor: <c>-&gt;</c>, <c>»-</c>.</summary>
internal static class BlockSignCause
{
    public static Finding? Find(FieldLines lines, int index)
    {
        var line = lines[index];
        if (line.IsInside || line.Key is null || line.Value is not ("->" or "–>" or "→" or "»-" or "›-" or ">–" or ">—" or "-|" or "|–"))
            return null;
        var sign = line.Value.Contains('|', StringComparison.Ordinal) ? "|-" : ">-";
        return new(Rules.SpecialSign, lines.At(line, line.ValueStart, line.Value.Length), $"Efter '{line.Key}:' står {line.Value}, som ikke begynder en tekst over flere linjer.",
            $"Skriv: {line.Key}: {sign}");
    }
}
