using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Csv;

/// <summary>What <see cref="CsvRows.Read"/> came to.</summary>
internal enum CsvStep
{
    Row,

    /// <summary>A row that cannot be told into cells; the next line is read as a new row.</summary>
    Trouble,
    End,
}

/// <summary>Where something stands in a table: line and column count from 1.</summary>
internal readonly record struct CsvPlace(int Line, int Column, int Length);

/// <summary>What keeps a row from being told into cells.</summary>
internal readonly record struct CsvTrouble(CsvPlace Place, string Message, string Mend);

/// <summary>
/// Reads a table row by row in bounded room, however long it is. Cells stand between separators; one between quotation marks may hold
/// separators, line ends and doubled marks. Lines end in LF, CR LF or CR; empty ones are no rows. A cell is good until the next <see cref="Read"/>.
/// </summary>
internal sealed class CsvRows
{
    private const int MostCells = 200;

    /// <summary>What a row of the most cells of usual length has, and far less than what fills the memory.</summary>
    private const int LongestRow = 100_000;

    private const char Mark = '"';

    private readonly TextReader text;
    private readonly CsvCell[] cells = new CsvCell[MostCells];
    private char[] buffer = new char[16_384];
    private int start;
    private int end;
    private bool isAllRead;
    private int line = 1;

    private CsvRows(TextReader text) => this.text = text;

    /// <summary>What its header puts between names: <c>;</c>, <c>,</c> or tab.</summary>
    public char Separator { get; private set; }

    /// <summary>How many cells the row has.</summary>
    public int Count { get; private set; }

    /// <summary>The line that the row begins in.</summary>
    public int Line { get; private set; }

    /// <summary>What was wrong, after <see cref="CsvStep.Trouble"/>.</summary>
    public CsvTrouble Trouble { get; private set; }

    public ReadOnlySpan<char> this[int cell] => buffer.AsSpan(cells[cell].Start, cells[cell].Length);

    public CsvPlace PlaceOf(int cell) => new(cells[cell].Line, cells[cell].Column, Math.Max(1, cells[cell].Length));

    /// <summary>Null when the first line tells of a separator that is not used here (and that was reported).</summary>
    /// <param name="name">Where findings point.</param>
    public static CsvRows? Open(TextReader text, SourceText name, DiagnosticBag bag)
    {
        var rows = new CsvRows(text);
        while (!rows.isAllRead && rows.end < LongestRow && rows.HeaderEnd < 0)
            rows.Fill();
        if (rows.buffer.AsSpan(0, rows.end).StartsWith("\uFEFF"))
            rows.start = 1;
        var header = new string(rows.buffer, rows.start, (rows.HeaderEnd is >= 0 and var found ? found : rows.end) - rows.start);
        if (CsvSeparator.Of(new SourceText(name.Path, header.Replace('\r', '\n'), name.Role), bag) is not { } separator)
            return null;
        rows.Separator = separator;
        return rows;
    }

    /// <summary>The end of the first line that is not empty; -1 when it is not in the buffer yet.</summary>
    private int HeaderEnd
    {
        get
        {
            var first = buffer.AsSpan(0, end).IndexOfAnyExcept('\n', '\r', '\uFEFF');
            var length = first < 0 ? -1 : buffer.AsSpan(first, end - first).IndexOfAny('\n', '\r');
            return length < 0 ? -1 : first + length;
        }
    }

    public CsvStep Read()
    {
        while (true)
        {
            var scan = new CsvScan(buffer.AsSpan(start, end - start), Separator, isAllRead, line);
            var state = scan.Row(cells);
            switch (state)
            {
                case ScanState.Short when end - start < LongestRow:
                    Fill();
                    continue;
                case ScanState.End:
                    return CsvStep.End;
                case ScanState.Blank:
                    (start, line) = (start + scan.At, scan.Line);
                    continue;
                case ScanState.Row:
                    Line = line;
                    Count = scan.Count;
                    for (var i = 0; i < Count; i++)
                        Settle(ref cells[i]);
                    (start, line) = (start + scan.At, scan.Line);
                    return CsvStep.Row;
                default:
                    Trouble = state == ScanState.Short ? new(new(line, 1, 1), "Rækken er for lang til at blive læst.", "Se efter et anførselstegn, der ikke er lukket, eller del rækken.") : scan.Trouble;
                    SkipLine();
                    return CsvStep.Trouble;
            }
        }
    }

    /// <summary>The cell without its marks, each doubled one once, where it stands in the buffer.</summary>
    private void Settle(ref CsvCell cell)
    {
        cell.Start += start;
        if (!cell.HasDoubled)
            return;
        var span = buffer.AsSpan(cell.Start, cell.Length);
        var to = 0;
        for (var from = 0; from < span.Length; from++)
        {
            span[to++] = span[from];
            if (span[from] == Mark)
                from++;
        }
        cell.Length = to;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        else if (end == buffer.Length)
        {
            Array.Resize(ref buffer, 2 * buffer.Length);
        }
        var read = text.Read(buffer, end, buffer.Length - end);
        isAllRead = read == 0;
        end += read;
    }

    /// <summary>To the next line, wherever the row seemed to end: a mark that was forgotten may have taken many lines for one cell.</summary>
    private void SkipLine()
    {
        while (true)
        {
            var rest = buffer.AsSpan(start, end - start);
            var found = rest.IndexOfAny('\n', '\r');
            if (found < 0 || (rest[found] == '\r' && found + 1 == rest.Length && !isAllRead))
            {
                // What is left of a line that is too long is nobody's.
                start = found < 0 ? end : start + found;
                if (isAllRead)
                    return;
                Fill();
                continue;
            }
            start += found + (rest[found..].StartsWith("\r\n") ? 2 : 1);
            line++;
            return;
        }
    }
}
