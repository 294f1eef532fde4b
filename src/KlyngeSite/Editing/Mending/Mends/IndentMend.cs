using KlyngeSite.Diagnostics;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>
/// Fields that are indented with tabulators or hard blanks. Nobody can see how wide the author's tabulators were, so they are mended only
/// when every width that can be read says the same.
/// </summary>
internal static class IndentMend
{
    public static readonly Mend Tabulators = new("tabulatorer", Rules.Tabulator, context => Propose(context, Rules.Tabulator));

    public static readonly Mend HardBlanks = new("hårde mellemrum i indrykning", Rules.InvisibleCharacter, context => Propose(context, Rules.InvisibleCharacter));

    /// <summary>The first is the one that this site's files have.</summary>
    private static readonly int[] Widths = [2, 4, 8];

    private static IEnumerable<Edit> Propose(MendContext context, Rule rule)
    {
        if (!context.Findings(rule).Any(finding => IsInIndent(context, finding.Location)))
            return [];
        List<(IReadOnlyList<Edit> Edits, string Words)> readable = [];
        foreach (var width in Widths)
        {
            List<Edit> edits = [.. Edits(context, width)];
            if (context.Finished(edits) is { Reach: Reach.Whole } reading)
                readable.Add((edits, Words(reading)));
        }
        return readable.Select(one => one.Words).Distinct().Count() == 1 ? readable[0].Edits : [];
    }

    private static bool IsInIndent(MendContext context, Location place) =>
        place.Line > 0 && context.Text.Lines[place.Line - 1].Text.AsSpan(0, Math.Min(place.Column, context.Text.Lines[place.Line - 1].Text.Length)).Trim(" \t\u00A0").IsEmpty;

    private static IEnumerable<Edit> Edits(MendContext context, int width)
    {
        var (first, last) = context.FieldArea();
        for (var number = first; number <= last; number++)
        {
            var line = context.Text.Lines[number - 1].Text;
            var content = line.AsSpan().IndexOfAnyExcept(" \t\u00A0");
            var indent = line.AsSpan(0, content < 0 ? line.Length : content);
            if (indent.ContainsAny('\t', '\u00A0'))
                yield return new(number, new string(' ', content < 0 ? 0 : ColumnsOf(indent, width)) + line[indent.Length..]);
        }
    }

    private static int ColumnsOf(ReadOnlySpan<char> indent, int width)
    {
        var columns = 0;
        foreach (var c in indent)
            columns = c == '\t' ? (columns / width + 1) * width : columns + 1;
        return columns;
    }

    /// <summary>What was read, without the blanks that a deeper indent puts into a text of several lines.</summary>
    private static string Words(Reading reading) =>
        string.Join('\0', reading.Values.Select(value => string.Join(' ', value.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))))
        + '\0' + string.Join('\0', reading.Findings.Select(finding => finding.Message));
}
