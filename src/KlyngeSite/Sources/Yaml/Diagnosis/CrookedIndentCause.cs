using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>A line that is not indented like those it belongs with.</summary>
internal static class CrookedIndentCause
{
    public static Finding? Find(FieldLines lines, int index)
    {
        var line = lines[index];
        if (line.Key is null && !line.HasDash)
            return null;
        var owner = Owner(lines, index, out var child);
        if (child is not null)
            return owner is null || line.Indent > owner.Indent ? Between(lines, line, owner, child) : null;
        // Deeper than the line above, which has a value already.
        if (owner is not { Key: not null } || line.Indent <= owner.Content || owner.ValueStart == owner.Text.Length || !ReferenceEquals(lines.Above(index), owner))
            return null;
        return new(Rules.CrookedIndent, lines.At(line, line.Indent), $"Linjen er rykket ind under '{owner.Key}', som allerede har en værdi.",
            owner.Content == 0 ? "Slet mellemrummene foran den." : $"Ryk den lige så langt ind som '{owner.Key}': {Blanks(owner.Content)}.");
    }

    /// <summary>Asked before a line without a colon is taken for a field: it may be text of the block above.</summary>
    public static Finding? FindInBlockText(FieldLines lines, int index)
    {
        var line = lines[index];
        if (line.Key is not null || line.HasDash || lines.Above(index) is not { OpensBlock: true } owner)
            return null;
        var name = owner.Key is null ? "listepunktet" : $"'{owner.Key}'";
        return line.Indent > owner.Content
            ? new(Rules.CrookedIndent, lines.At(line, line.Indent), $"Linjerne i teksten under {name} er ikke rykket lige langt ind.", $"Ryk dem alle {Blanks(owner.Content + 2)} ind.")
            : new(Rules.CrookedIndent, lines.At(line, line.Indent), $"Teksten under {name} er ikke rykket ind.", $"Ryk den {Blanks(owner.Content + 2)} ind.");
    }

    /// <summary>
    /// The nearest line above that is not deeper than this one, and the last one passed on the way that is: its child, whose indent this
    /// line ought to share.
    /// </summary>
    private static FieldLine? Owner(FieldLines lines, int index, out FieldLine? child)
    {
        child = null;
        var line = lines[index];
        for (var i = index - 1; i >= 0; i--)
        {
            var above = lines[i];
            if (above.IsBlank || above.IsRemark || above.IsInside || above.Key is null && !above.HasDash)
                continue;
            if (above.Indent <= line.Indent)
            {
                // The fields of a list item stand under its first, not under its hyphen.
                if (above.HasDash && above.Indent < line.Indent && line.Indent < above.Content)
                    child = line.HasDash ? above : new FieldLine(new string(' ', above.Content) + above.Text[above.Content..], above.Number);
                return above;
            }
            if (child is null || above.Indent <= child.Indent)
                child = above;
        }
        return null;
    }

    /// <summary>Crooked against the lines above; the one that is not two blanks below its owner is the one to mend.</summary>
    private static Finding Between(FieldLines lines, FieldLine line, FieldLine? owner, FieldLine child)
    {
        var right = owner is null ? 0 : owner.Content + 2;
        if (line.Indent == right && child.Indent != right && child.Key is not null)
        {
            return new(Rules.CrookedIndent, lines.At(child, child.Indent, child.Key.Length),
                $"Linjen er rykket {Blanks(child.Indent)} ind, men '{line.Key}' under den er {Indented(line.Indent)}.", Move(right));
        }
        var name = child.HasDash ? "bindestregen over den" : child.Key is null ? "linjen over den" : $"'{child.Key}' over den";
        return new(Rules.CrookedIndent, lines.At(line, line.Indent), $"Linjen er rykket {Blanks(line.Indent)} ind, men {name} er {Indented(child.Indent)}.",
            Move(child.Indent));
    }

    private static string Move(int blanks) => blanks == 0 ? "Slet mellemrummene foran den." : $"Ryk den {Blanks(blanks)} ind.";

    private static string Indented(int blanks) => blanks == 0 ? "ikke rykket ind" : $"rykket {blanks} ind";

    private static string Blanks(int count) => $"{count} mellemrum";
}
