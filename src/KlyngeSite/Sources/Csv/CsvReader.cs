using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Sources.Csv;

/// <summary>What a table should look like.</summary>
/// <param name="Columns">The names that its header may have.</param>
/// <param name="MostRows">The most lines below the header.</param>
internal sealed record CsvShape(ImmutableArray<string> Columns, int MostRows)
{
    /// <summary>As many of the columns, from the first, as no table lacks.</summary>
    public int Fewest { get; init; } = Columns.Length;
}

/// <summary>A table as written.</summary>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">One map for each sound row, in file order.</param>
/// <param name="IsWhole">Whether every row is there.</param>
internal sealed record CsvTable(ImmutableArray<ScalarNode> Header, IReadOnlyList<MapNode> Rows, bool IsWhole);

/// <summary>
/// Reads a CSV file into one map of text per row, keyed by the header. The separator is what the header uses: <c>;</c>, <c>,</c> or tab.
/// Short, long and malformed rows are reported by line; cell values are never printed.
/// </summary>
internal static class CsvReader
{
    /// <summary>The table; null when the file cannot be read as CSV (and that was reported).</summary>
    public static CsvTable? Read(SourceText source, CsvShape shape, DiagnosticBag bag)
    {
        if (CsvSeparator.Of(source, bag) is not { } separator)
            return null;
        if (CsvPrecheck.Find(source, shape.MostRows, separator) is { } trouble)
        {
            bag.Report(Rules.MalformedCsv, trouble.Location, trouble.Message, trouble.Mend);
            return null;
        }
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            IgnoreBlankLines = false,
            MaxFieldSize = CsvPrecheck.LongestCell,
            ExceptionMessagesContainRawData = false,
        };
        using var parser = new CsvParser(new StringReader(source.Text), configuration);
        List<MapNode> rows = [];
        ImmutableArray<ScalarNode> header = [];
        var rowCheck = new CsvRowCheck(separator, bag);
        var offset = 0;
        try
        {
            while (!rowCheck.IsTired && parser.Read())
            {
                var start = offset;
                offset += parser.RawRecord.Length;
                if (parser.Record is not { } values || (values.Length == 1 && string.IsNullOrWhiteSpace(values[0])))
                    continue;
                var cells = Cells(parser, source, separator, start);
                if (!header.IsEmpty)
                {
                    if (rowCheck.IsSound(cells, header.Length, parser.RawRecord))
                        rows.Add(new MapNode(cells[0].Location, [.. cells.Select((cell, i) => new MapEntry(header[i], cell))]));
                }
                else if (IsHeader(cells, shape, separator, bag))
                    header = cells;
                else
                    return null;
            }
        }
        catch (CsvHelperException)
        {
            bag.Report(Rules.MalformedCsv, source.At(offset), "Rækken kan ikke læses.", "Se efter anførselstegn, der ikke er lukket.");
            return null;
        }
        return new(header, rows, rowCheck.FoundNothing);
    }

    /// <summary>Whether the first row names columns; if not, that is reported without a word of what it says.</summary>
    private static bool IsHeader(ImmutableArray<ScalarNode> cells, CsvShape shape, char separator, DiagnosticBag bag)
    {
        // One column by its name is enough; words that are only like one must be most of the row, for a row of data has some too.
        if (!cells.Any(cell => shape.Columns.Contains(cell.Value)) && cells.Count(cell => Nearest.To(cell.Value, shape.Columns) is not null) * 2 <= cells.Length)
        {
            bag.Report(Rules.MalformedCsv, cells[0].Location, "Den første række er ikke kolonnernes navne.", $"Skriv som første linje: {string.Join(separator, shape.Columns.Take(Math.Max(shape.Fewest, cells.Length)))}");
            return false;
        }
        if (cells.GroupBy(cell => cell.Value, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is not { } twice)
            return true;
        var name = shape.Columns.Contains(twice.Key) ? $"Kolonnen '{twice.Key}'" : "Den samme kolonne";
        bag.Report(Rules.MalformedCsv, twice.ElementAt(1).Location, $"{name} findes to gange.", "Giv hver kolonne sit navn.");
        return false;
    }

    /// <summary>The cells with their places, found by walking the raw record beside the parser's values.</summary>
    private static ImmutableArray<ScalarNode> Cells(CsvParser parser, SourceText source, char separator, int start)
    {
        var values = parser.Record ?? [];
        var raw = parser.RawRecord;
        var cells = ImmutableArray.CreateBuilder<ScalarNode>(values.Length);
        var (at, quoted) = (0, false);
        foreach (var value in values)
        {
            cells.Add(new ScalarNode(source.At(start + at, Math.Max(1, value.Length)), RepeatedText.Of(value)));
            while (at < raw.Length && (quoted || raw[at] != separator))
                quoted ^= raw[at++] == '"';
            at++;
        }
        return cells.MoveToImmutable();
    }
}
