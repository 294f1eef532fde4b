using KlyngeSite.Diagnostics;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>List items whose hyphen lacks its blank, or that begin with a bullet: the one that was found and those below it that are like it.</summary>
internal static class ListDashMend
{
    public static readonly Mend Mend = new("listepunkt", Rules.ListDash, Propose) { ChangesShape = true };

    private static IEnumerable<Edit> Propose(MendContext context)
    {
        foreach (var finding in context.LinesOf(Rules.ListDash).DistinctBy(finding => finding.Number))
        {
            for (var number = finding.Number; number <= context.Text.Lines.Length && Mended(context.Text.Lines[number - 1].Text, finding.Start) is { } line; number++)
                yield return new(number, line);
        }
    }

    /// <summary>Null for a line that does not begin, at that indent, as an item with the wrong sign.</summary>
    private static string? Mended(string line, int indent)
    {
        if (line.Length < indent + 2 || !line.AsSpan(0, indent).Trim(' ').IsEmpty)
            return null;
        var isSign = line[indent] switch
        {
            '-' => char.IsLetter(line[indent + 1]) || line[indent + 1] is '\u00A0' or '"',
            '*' or '•' or '–' or '—' or '·' or '‣' or '▪' or '●' or '◦' or '+' => line[indent + 1] is ' ' or '\u00A0',
            _ => false,
        };
        return isSign ? $"{line[..indent]}- {line[(indent + 1)..].TrimStart(' ', '\u00A0')}" : null;
    }
}
