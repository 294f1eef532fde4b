using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>A line that tells a YAML program something, such as its version.</summary>
internal static class DirectiveCause
{
    public static Finding? Find(FieldLines lines, int index)
    {
        var line = lines[index];
        return line.IsInside || !line.Text.StartsWith('%') ? null
            : new(Rules.AnchorOrTag, lines.At(line, 0, line.Text.Length), "Linjer, der begynder med %, bruges ikke her.", "Slet linjen.");
    }
}
