using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>The text has begun, and the line <c>---</c> that should end the fields is not there.</summary>
internal static class FieldsEndCause
{
    /// <summary>Asked of the line that stopped the parser: the first line of text stands there or above.</summary>
    public static Finding? Find(FieldLines lines, int index) =>
        lines.IsFrontMatter && FirstOfText(lines) is { } found && found <= index ? At(lines, found) : null;

    /// <summary>The finding when no line ends the fields at all.</summary>
    public static Finding NotClosed(FieldLines lines)
    {
        if (FirstOfText(lines) is { } found)
            return At(lines, found);
        var last = Math.Max(0, lines.Count - 1);
        while (last > 0 && lines[last].IsBlank)
            last--;
        return new(Rules.FrontMatter, lines.At(lines[last], 0, lines[last].Text.Length), "Felterne er ikke afsluttet her.", "Skriv en linje med --- under denne linje.");
    }

    private static Finding At(FieldLines lines, int index)
    {
        var line = lines[index];
        return Fence.IsAlmost(line.Text)
            ? Fence.Wrong(lines.Source, line.Number, "Linjen under felterne")
            : new(Rules.FrontMatter, lines.At(line, 0, line.Text.Length), "Felterne er ikke afsluttet, og her begynder teksten.", "Skriv en linje med --- over denne linje.");
    }

    private static int? FirstOfText(FieldLines lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsText(lines, i))
                return i;
        }
        return null;
    }

    private static bool IsText(FieldLines lines, int index)
    {
        var line = lines[index];
        if (line.IsBlank || line.IsInside && line.Indent > 0)
            return false;
        if (Fence.IsAlmost(line.Text) && line.Indent < 2)
            return true;
        if (line.Indent > 0 || line.Key is not null || index == 0 || !lines[index - 1].IsBlank)
            return false;
        // A remark has one sign, and a heading two or more.
        return line.IsRemark ? line.Text.StartsWith("##", StringComparison.Ordinal) : !line.HasDash && line.Text.Contains(' ', StringComparison.Ordinal);
    }
}
