using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Sources.Csv;

/// <summary>A table as written.</summary>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">One map for each row, in file order.</param>
internal sealed record CsvTable(ImmutableArray<ScalarNode> Header, IReadOnlyList<MapNode> Rows);

/// <summary>
/// Reads a CSV file into one map of text per row, keyed by the header. The separator is what the header uses: <c>;</c>, <c>,</c> or tab.
/// Short, long and malformed rows are reported by line; cell values are never printed.
/// </summary>
internal static class CsvReader
{
    private const int LongestCell = 10_000;

    /// <summary>The table; null when the file cannot be read as CSV (and that was reported).</summary>
    public static CsvTable? Read(SourceText source, DiagnosticBag bag)
    {
        var separator = SeparatorOf(source.Line(1));
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            IgnoreBlankLines = false,
            MaxFieldSize = LongestCell,
            ExceptionMessagesContainRawData = false,
        };
        using var parser = new CsvParser(new StringReader(source.Text), configuration);
        List<MapNode> rows = [];
        ImmutableArray<ScalarNode> header = [];
        var offset = 0;
        try
        {
            while (parser.Read())
            {
                var cells = Cells(parser, source, separator, offset);
                offset += parser.RawRecord.Length;
                if (cells is [{ Value: "" }])
                    continue;
                if (header.IsEmpty)
                {
                    header = cells;
                    if (header.GroupBy(cell => cell.Value, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
                    {
                        bag.Report(Rules.MalformedCsv, twice.ElementAt(1).Location, $"Kolonnen '{twice.Key}' findes to gange.", "Giv hver kolonne sit navn.");
                        return null;
                    }
                }
                else if (cells.Length != header.Length)
                {
                    bag.Report(Rules.MalformedCsv, cells[0].Location,
                        $"Rækken har {DanishNumber.Count(cells.Length, "felt", "felter")}, men overskriften har {header.Length}.", "Tæl skilletegnene i rækken efter.");
                }
                else
                {
                    rows.Add(new MapNode(cells[0].Location, [.. cells.Select((cell, i) => new MapEntry(header[i], cell))]));
                }
            }
        }
        catch (CsvHelperException)
        {
            bag.Report(Rules.MalformedCsv, source.At(offset), "Rækken kan ikke læses.", "Se efter anførselstegn, der ikke er lukket, og meget lange felter.");
            return null;
        }
        return new(header, rows);
    }

    private static char SeparatorOf(string header) =>
        header.Contains(';', StringComparison.Ordinal) ? ';' : header.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';

    /// <summary>The cells with their places, found by walking the raw record beside the parser's values.</summary>
    private static ImmutableArray<ScalarNode> Cells(CsvParser parser, SourceText source, char separator, int start)
    {
        var values = parser.Record ?? [];
        var raw = parser.RawRecord;
        var cells = ImmutableArray.CreateBuilder<ScalarNode>(values.Length);
        var (at, quoted) = (0, false);
        foreach (var value in values)
        {
            cells.Add(new ScalarNode(source.At(start + at, Math.Max(1, value.Length)), value));
            while (at < raw.Length && (quoted || raw[at] != separator))
                quoted ^= raw[at++] == '"';
            at++;
        }
        return cells.MoveToImmutable();
    }
}
