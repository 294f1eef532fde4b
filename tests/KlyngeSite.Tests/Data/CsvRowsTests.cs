using System.Text;
using CsCheck;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;

namespace KlyngeSite.Tests.Data;

/// <summary>The reader of long tables: what was written is read again, wherever the pieces end that it reads.</summary>
public class CsvRowsTests
{
    private static readonly Gen<string> Cell = Gen.Char["ab1;,\t\"\n\r æ"].Array[0, 12].Select(chars => new string(chars));

    private static readonly Gen<string[]> Row = Cell.Array[2, 5];

    /// <summary>Every cell between marks or not, every kind of line end, and pieces of a few characters: marks, doubled marks and line ends are cut everywhere.</summary>
    [Fact]
    public void What_was_written_is_read_again() =>
        Gen.Select(Row.Array[1, 8], OneOf(';', ',', '\t'), OneOf("\n", "\r\n", "\r"), Gen.Int[1, 7], Gen.Bool).Sample((rows, separator, lineEnd, piece, endsWithLine) =>
        {
            var text = new StringBuilder($"x{separator}y");
            foreach (var row in rows)
                text.Append(lineEnd).AppendJoin(separator, row.Select(cell => Written(cell, separator)));
            text.Append(endsWithLine ? lineEnd : "");
            var read = ReadAll(new Pieces(text.ToString(), piece), out var troubles);
            Assert.Empty(troubles);
            Assert.Equal(rows, read.Skip(1).Select(row => row.Cells));
        });

    [Fact]
    public void Lines_and_columns_are_those_of_the_file() =>
        Gen.Select(Row.Array[1, 8], Gen.Int[1, 7]).Sample((rows, piece) =>
        {
            var text = "x;y\n" + string.Join('\n', rows.Select(row => string.Join(';', row.Select(cell => Written(cell, ';')))));
            var at = 4;
            foreach (var row in ReadAll(new Pieces(text, piece), out _).Skip(1))
            {
                foreach (var (cell, place) in row.Cells.Zip(row.Places))
                {
                    Assert.Equal(PlaceOf(text, at), (place.Line, place.Column));
                    at += Written(cell, ';').Length + 1;
                }
            }
        });

    [Fact]
    public void Pieces_make_no_difference_to_what_is_wrong() =>
        Gen.Select(Gen.Char["ab;\"\n\r "].Array[0, 60].Select(chars => new string(chars)), Gen.Int[1, 7]).Sample((body, piece) =>
        {
            var text = "x;y\n" + body;
            var whole = ReadAll(new StringReader(text), out var troubles);
            var cut = ReadAll(new Pieces(text, piece), out var same);
            Assert.Equal(whole.Select(row => string.Join('|', row.Cells)), cut.Select(row => string.Join('|', row.Cells)));
            Assert.Equal(troubles, same);
        });

    [Theory]
    [InlineData("x;y\na;\"b\nc;d\n", 2, 3, "lukkes ikke")]
    [InlineData("x;y\na;b\"c\"\nd;e\n", 2, 4, "midt i feltet")]
    [InlineData("x;y\na; \"b\"\n", 2, 4, "mellemrum")]
    [InlineData("x;y\na;\"b\"c\n", 2, 6, "mere tekst")]
    public void What_is_wrong_is_named_at_its_place_and_the_next_line_is_read(string text, int line, int column, string words)
    {
        var rows = ReadAll(new StringReader(text), out var troubles);
        var trouble = Assert.Single(troubles);
        Assert.Equal((line, column), (trouble.Place.Line, trouble.Place.Column));
        Assert.Contains(words, trouble.Message, StringComparison.Ordinal);
        Assert.Equal(text.Split('\n').Length - 2, rows.Count);
    }

    [Theory]
    [InlineData("\uFEFFx;y\na;b\n")]
    [InlineData("\n\nx;y\n\n \na;b\n\n")]
    public void Marks_of_the_beginning_and_empty_lines_are_no_rows(string text)
    {
        var rows = ReadAll(new StringReader(text), out _);
        Assert.Equal([["x", "y"], ["a", "b"]], rows.Select(row => row.Cells));
    }

    [Fact]
    public void A_row_without_end_is_refused_and_takes_no_more_room_than_others()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(new Endless("x;y\na;\"", 'b', 20_000_000), out var troubles);
        Assert.Contains("for lang", Assert.Single(troubles).Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 3_000_000);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static string Written(string cell, char separator) =>
        cell.Length == 0 || cell.AsSpan().ContainsAny([separator, '"', '\n', '\r']) || string.IsNullOrWhiteSpace(cell) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static (int, int) PlaceOf(string text, int at)
    {
        var (line, start) = (1, 0);
        for (var i = 0; i < at; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            if (text[i] is '\n' or '\r')
                (line, start) = (line + 1, i + 1);
        }
        return (line, at - start + 1);
    }

    private static List<(string[] Cells, CsvPlace[] Places)> ReadAll(TextReader text, out List<CsvTrouble> troubles)
    {
        var rows = CsvRows.Open(text, new SourceText("content/data/x.csv", "", SourceRole.Content), new DiagnosticBag())!;
        List<(string[], CsvPlace[])> all = [];
        troubles = [];
        while (rows.Read() is var step and not CsvStep.End)
        {
            if (step == CsvStep.Trouble)
                troubles.Add(rows.Trouble);
            else
                all.Add(([.. Enumerable.Range(0, rows.Count).Select(cell => rows[cell].ToString())], [.. Enumerable.Range(0, rows.Count).Select(rows.PlaceOf)]));
        }
        return all;
    }

    /// <summary>Gives no more than so many characters at a time.</summary>
    private sealed class Pieces(string text, int piece) : TextReader
    {
        private int at;

        public override int Read(char[] buffer, int index, int count)
        {
            var length = Math.Min(Math.Min(count, piece), text.Length - at);
            text.CopyTo(at, buffer, index, length);
            at += length;
            return length;
        }
    }

    /// <summary>A beginning and then the same letter for long.</summary>
    private sealed class Endless(string start, char letter, int length) : TextReader
    {
        private int at;

        public override int Read(char[] buffer, int index, int count)
        {
            count = Math.Min(count, length - at);
            for (var i = 0; i < count; i++, at++)
                buffer[index + i] = at < start.Length ? start[at] : letter;
            return count;
        }
    }
}
