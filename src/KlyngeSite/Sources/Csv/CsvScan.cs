namespace KlyngeSite.Sources.Csv;

/// <summary>A cell within a row.</summary>
internal struct CsvCell
{
    public int Start;
    public int Length;
    public int Line;
    public int Column;
    public bool HasDoubled;
}

/// <summary>What came of looking for a row.</summary>
internal enum ScanState
{
    Row,

    /// <summary>An empty line.</summary>
    Blank,

    /// <summary>More of the text is needed to tell.</summary>
    Short,
    Trouble,
    End,
}

/// <summary>Finds the cells of one row at the beginning of a piece of text.</summary>
/// <param name="isLast">Whether nothing follows the piece.</param>
/// <param name="line">The number of its first line.</param>
internal ref struct CsvScan(ReadOnlySpan<char> text, char separator, bool isLast, int line)
{
    private readonly ReadOnlySpan<char> text = text;
    private int lineStart;

    /// <summary>How much of the text the row took, with the end of its line.</summary>
    public int At { get; private set; }

    /// <summary>The number of the line after it.</summary>
    public int Line { get; private set; } = line;

    public int Count { get; private set; }
    public CsvTrouble Trouble { get; private set; }

    public ScanState Row(CsvCell[] cells)
    {
        if (text.IsEmpty)
            return isLast ? ScanState.End : ScanState.Short;
        while (true)
        {
            if (Count == cells.Length)
                return Fail(At, $"Rækken har flere end {Text.DanishNumber.Of(cells.Length)} felter.", "Slet de skilletegn, der er for mange.");
            var begin = At;
            if (Cell(ref cells[Count]) is { } stop)
                return stop;
            Count++;
            if (At < text.Length && text[At] == separator)
            {
                At++;
                continue;
            }
            if (At == text.Length && !isLast)
                return ScanState.Short;
            var isBlank = Count == 1 && text[begin..At].IsWhiteSpace();
            if (At < text.Length)
            {
                // A line end that may be the first half of one.
                if (text[At] == '\r' && At + 1 == text.Length && !isLast)
                    return ScanState.Short;
                At += text[At..].StartsWith("\r\n") ? 2 : 1;
                Line++;
            }
            return isBlank ? ScanState.Blank : ScanState.Row;
        }
    }

    /// <summary>One cell, to the sign that ends it; null when it is sound.</summary>
    private ScanState? Cell(ref CsvCell cell)
    {
        cell = new() { Start = At, Line = Line, Column = At - lineStart + 1 };
        if (At < text.Length && text[At] == '"')
            return Quoted(ref cell);
        var rest = text[At..];
        var length = rest.IndexOfAny([separator, '\n', '\r', '"']) is var found and >= 0 ? found : rest.Length;
        if (length > CsvPrecheck.LongestCell)
            return Fail(At, CsvPrecheck.TooLongMessage, CsvPrecheck.TooLongMend);
        if (length < rest.Length && rest[length] == '"')
        {
            return rest[..length].IsWhiteSpace()
                ? Fail(At + length, CsvPrecheck.BlankBeforeMessage, CsvPrecheck.BlankBeforeMend)
                : Fail(At + length, CsvPrecheck.QuoteInsideMessage, CsvPrecheck.QuoteInsideMend);
        }
        cell.Length = length;
        At += length;
        return null;
    }

    private ScanState? Quoted(ref CsvCell cell)
    {
        var open = At;
        var close = open;
        while (true)
        {
            var found = text[(close + 1)..].IndexOf('"');
            if (found < 0)
                return isLast ? Fail(open, CsvPrecheck.UnclosedMessage, CsvPrecheck.UnclosedMend) : ScanState.Short;
            close += found + 1;
            if (close + 1 == text.Length && !isLast)
                return ScanState.Short;
            if (close + 1 >= text.Length || text[close + 1] != '"')
                break;
            cell.HasDoubled = true;
            close++;
        }
        var inside = text[(open + 1)..close];
        var end = close + 1;
        if (end < text.Length && text[end] != separator && text[end] is not ('\n' or '\r'))
        {
            // A quote that opens a later field closes this one if this one's own was forgotten.
            return inside.ContainsAny('\n', '\r') ? Fail(open, CsvPrecheck.UnclosedMessage, CsvPrecheck.UnclosedMend) : Fail(end, CsvPrecheck.TextAfterMessage, CsvPrecheck.TextAfterMend);
        }
        if (inside.Length > CsvPrecheck.LongestCell)
            return Fail(open, CsvPrecheck.TooLongMessage, CsvPrecheck.TooLongMend);
        (cell.Start, cell.Length) = (open + 1, inside.Length);
        CountLines(open + 1, close);
        At = end;
        return null;
    }

    private void CountLines(int from, int to)
    {
        while (text[from..to].IndexOfAny('\n', '\r') is var found and >= 0)
        {
            from += found + (text[(from + found)..to].StartsWith("\r\n") ? 2 : 1);
            (Line, lineStart) = (Line + 1, from);
        }
    }

    private ScanState Fail(int at, string message, string mend)
    {
        Trouble = new(new(Line, at - lineStart + 1, 1), message, mend);
        return ScanState.Trouble;
    }
}
