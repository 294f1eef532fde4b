using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>The lines between two offsets of a file, taken apart, with what stands above and below each.</summary>
internal sealed class FieldLines
{
    private readonly FieldLine[] lines;
    private readonly int[] above;
    private readonly int first;

    public FieldLines(SourceText source, int start, int end)
    {
        Source = source;
        IsFrontMatter = start > 0;
        first = source.At(start).Line;
        var texts = source.Text[start..end].Split('\n');
        lines = new FieldLine[texts.Length];
        above = new int[texts.Length];
        var inside = new InsideText();
        var last = -1;
        for (var i = 0; i < texts.Length; i++)
        {
            var line = new FieldLine(texts[i], first + i);
            if (inside.Holds(line))
                line = new FieldLine(texts[i], first + i) { IsInside = true };
            lines[i] = line;
            above[i] = last;
            if (!line.IsBlank && !line.IsRemark && !line.IsInside)
                last = i;
        }
        // The last line ends with a line feed, and nothing follows it.
        Count = texts[^1].Length == 0 ? texts.Length - 1 : texts.Length;
    }

    public SourceText Source { get; }

    /// <summary>Whether text follows the fields; a file of fields alone begins at its first character.</summary>
    public bool IsFrontMatter { get; }

    public int Count { get; }

    public FieldLine this[int index] => lines[index];

    public int IndexOf(int lineNumber) => Math.Clamp(lineNumber - first, 0, Math.Max(0, Count - 1));

    /// <summary>The nearest line above that says something of its own; null at the top.</summary>
    public FieldLine? Above(int index) => above[index] < 0 ? null : lines[above[index]];

    /// <summary>The nearest line below that is neither blank nor a remark; null at the end.</summary>
    public FieldLine? Below(int index)
    {
        for (var i = index + 1; i < Count; i++)
        {
            if (!lines[i].IsBlank && !lines[i].IsRemark)
                return lines[i];
        }
        return null;
    }

    /// <summary>Whether a line goes on with the plain text of the one above.</summary>
    public bool Continues(int index) =>
        !lines[index].HasDash && Above(index) is { OpensBlock: false } owner && owner.ValueStart < owner.Text.Length
        && lines[index].Indent > (owner.Key is null ? owner.Indent - (owner.HasDash ? 0 : 1) : owner.Content);

    public Location At(FieldLine line, int offset, int length = 1) => new(Source, line.Number, offset + 1, Math.Max(1, length));
}
