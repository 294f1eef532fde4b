namespace KlyngeSite.Diagnostics;

/// <summary>Whom a file belongs to; decides the exit code of a mistake in it.</summary>
internal enum SourceRole
{
    Content,
    Settings,
    Theme,
    Output,
}

/// <summary>Reads a text that was let go.</summary>
internal interface ITextReloader
{
    /// <summary>The text at a path as messages show it; empty when it is not there any more.</summary>
    string Reload(string path);
}

/// <summary>A text file as it was read, with the path that messages show (relative, forward slashes).</summary>
/// <param name="again">Reads the text once more after <see cref="Release"/>; null for a text that is kept.</param>
internal sealed class SourceText(string path, string text, SourceRole role, ITextReloader? again = null)
{
    private string? text = text;
    private int[]? lineStarts;

    public string Path { get; } = path;
    public SourceRole Role { get; } = role;
    public string Text => text ??= again!.Reload(Path);

    /// <summary>Forgets the text once it is parsed: of most files no message is ever printed.</summary>
    public void Release()
    {
        if (again is not null)
            (text, lineStarts) = (null, null);
    }

    /// <summary>A place that stands for the whole file: line and column 0.</summary>
    public Location Whole => new(this, 0, 0, 0);

    /// <summary>The place of a character offset; line and column count from 1, columns in UTF-16 units.</summary>
    public Location At(int offset, int length = 1)
    {
        var starts = LineStarts;
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(starts, offset);
        if (index < 0)
            index = ~index - 1;
        return new(this, index + 1, offset - starts[index] + 1, length);
    }

    /// <summary>The line without its end; empty when there is no such line.</summary>
    public string Line(int line)
    {
        var starts = LineStarts;
        if (line < 1 || line > starts.Length)
            return "";
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[starts[line - 1]..end].TrimEnd('\n', '\r');
    }

    private int[] LineStarts
    {
        get
        {
            if (lineStarts is not null)
                return lineStarts;
            List<int> starts = [0];
            for (var i = Text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = Text.IndexOf('\n', i + 1))
                starts.Add(i + 1);
            return lineStarts = [.. starts];
        }
    }
}

/// <summary>
/// A place in a file. Line and column count from 1; line 0 is the file as a whole. Every heading, link and mention keeps one, so it
/// is small: a column or length over 65,535 counts as that.
/// </summary>
internal readonly record struct Location(SourceText Source, int Line, int Column, int Length)
{
    private readonly ushort column = Short(Column);
    private readonly ushort length = Short(Length);

    public SourceText Source { get; } = Source;
    public int Column => column;
    public int Length => length;

    private static ushort Short(int value) => (ushort)Math.Clamp(value, 0, ushort.MaxValue);
}
