using System.Collections.Immutable;
using System.Text;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Mending;

/// <summary>One line of a file.</summary>
/// <param name="End">Its line end as it is in the file; empty for a last line that has none.</param>
/// <param name="Number">Its number in the file as it was, from 1; 0 for a line that a mend added.</param>
internal readonly record struct MendLine(string Text, string End, int Number);

/// <summary>Puts other lines in the place of one: none to delete it, two to add one.</summary>
/// <param name="Line">From 1.</param>
internal sealed record Edit(int Line, ImmutableArray<string> Lines)
{
    public Edit(int line, string text)
        : this(line, [text])
    {
    }
}

/// <summary>A file's text in lines that keep their ends, so that a mended file differs from the old one where it was mended and nowhere else.</summary>
/// <param name="HasMark">Whether the file begins with a byte order mark.</param>
internal sealed record MendText(bool HasMark, ImmutableArray<MendLine> Lines)
{
    private const char Mark = '\uFEFF';

    /// <summary>As a check reads it: without the mark, with LF line ends and composed letters.</summary>
    public string Text { get; } = LatinComposition.Compose(string.Join('\n', Lines.Select(line => line.Text)));

    /// <param name="text">Decoded and otherwise as in the file.</param>
    public static MendText Of(string text)
    {
        var hasMark = text.StartsWith(Mark);
        var lines = ImmutableArray.CreateBuilder<MendLine>();
        var start = hasMark ? 1 : 0;
        while (text.AsSpan(start).IndexOfAny('\r', '\n') is var found and >= 0)
        {
            var end = start + found;
            var next = text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1;
            lines.Add(new(text[start..end], text[end..next], lines.Count + 1));
            start = next;
        }
        lines.Add(new(text[start..], "", lines.Count + 1));
        return new(hasMark, lines.ToImmutable());
    }

    /// <summary>With the edits, of which each line has at most one. They leave a line: an empty file has one.</summary>
    public MendText With(IReadOnlyCollection<Edit> edits)
    {
        var byLine = edits.ToDictionary(edit => edit.Line);
        var lines = ImmutableArray.CreateBuilder<MendLine>(Lines.Length + edits.Count);
        for (var i = 0; i < Lines.Length; i++)
        {
            if (byLine.TryGetValue(i + 1, out var edit))
                lines.AddRange(Put(Lines[i], edit.Lines));
            else
                lines.Add(Lines[i]);
        }
        return new(HasMark, lines.ToImmutable());
    }

    /// <summary>As it is to be saved: UTF-8.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder();
        if (HasMark)
            text.Append(Mark);
        foreach (var line in Lines)
            text.Append(line.Text).Append(line.End);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A line that is added takes the line end of the file; the one that is most like the old line keeps its number.</summary>
    private IEnumerable<MendLine> Put(MendLine old, ImmutableArray<string> lines)
    {
        var kept = Math.Max(0, lines.IndexOf(old.Text));
        for (var i = 0; i < lines.Length; i++)
        {
            var end = i == lines.Length - 1 ? old.End : old.End.Length > 0 ? old.End : Lines[0].End.Length > 0 ? Lines[0].End : "\n";
            yield return new(lines[i], end, i == kept ? old.Number : 0);
        }
    }
}
