using KlyngeSite.Diagnostics;

namespace KlyngeSite.Editing.Mending;

/// <summary>One way to mend a file: one idea. What it proposes is kept only if <see cref="MendGuard"/> accepts what comes of it.</summary>
/// <param name="Name">What the closing line calls it; Danish.</param>
/// <param name="Rule">The finding that asks for it; null for what a check lets pass.</param>
/// <param name="Propose">The edits, at most one of a line.</param>
internal sealed record Mend(string Name, Rule? Rule, Func<MendContext, IEnumerable<Edit>> Propose)
{
    /// <summary>Whether it makes sense in a table, which has neither fields nor text.</summary>
    public bool IsForTables { get; init; }

    /// <summary>Whether only a file that can be read as a whole shows that the mend was right, for it must know the field.</summary>
    public bool NeedsWhole { get; init; }

    /// <summary>Whether a value may become a list, or a field a text; otherwise no more values may differ than lines were mended.</summary>
    public bool ChangesShape { get; init; }

    /// <summary>Whether nothing that is read may change by it.</summary>
    public bool KeepsValues { get; init; }

    /// <summary>A mend of the line that a finding points at.</summary>
    /// <param name="mended">The line as it should be; null when the finding is one that only a person can mend.</param>
    public static Mend OfLine(string name, Rule rule, Func<FindingLine, string?> mended) => new(name, rule, context => context.LinesOf(rule)
        .Select(line => (line.Number, Text: mended(line)))
        .Where(line => line.Text is not null)
        .DistinctBy(line => line.Number)
        .Select(line => new Edit(line.Number, line.Text!)));
}

/// <summary>A line that a finding points at.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">Offset of the place in the line.</param>
/// <param name="Length">Of the place; it may reach beyond the line.</param>
/// <param name="Next">The nearest line below that is neither blank nor a remark; empty at the end.</param>
internal sealed record FindingLine(int Number, string Text, int Start, int Length, string Next)
{
    /// <summary>What stands at the place, as far as the line goes.</summary>
    public string Token => Text.Substring(Start, Math.Min(Length, Text.Length - Start));

    /// <summary>The line with another text at the place.</summary>
    public string With(string token) => string.Concat(Text.AsSpan(0, Start), token, Text.AsSpan(Start + Token.Length));
}
