using System.Text;
using CsCheck;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Text;

public class CsvTextTests
{
    [Fact]
    public void Is_what_a_Danish_spreadsheet_opens()
    {
        var bytes = new CsvText().Row("klynge", "værdi").Cell("nordlys").Cell(1234.50m).EndRow().Cell((string?)null).Cell(-3L).EndRow().Cell("a;b").Cell((long?)null).EndRow().ToBytes();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("klynge;værdi\r\nnordlys;1234,5\r\n;-3\r\n\"a;b\";\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("+45 12 34 56 78", "'+45 12 34 56 78")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "' '=1")]
    [InlineData("\n=1", "\"'\n'=1\"")]
    [InlineData("a,=1", "\"a,'=1\"")]
    [InlineData("a;=1", "\"a;'=1\"")]
    [InlineData("\"=1", "\"\"\"'=1\"")]
    [InlineData("2019-03", "2019-03")]
    [InlineData("*", "*")]
    [InlineData("a\0b", "a b")]
    public void Words_are_never_run(string words, string written) => Assert.Equal(written + "\r\n", new CsvText().Cell(words).EndRow().ToString());

    /// <summary>No piece of a cell, wherever a spreadsheet splits it, begins as a formula; and our own reader finds the same cells again.</summary>
    [Fact]
    public void Whatever_the_words_are() =>
        Gen.Char["=+-@a1 ,;|\t\n\r\"'æ＝"].Array[0, 8].Array[1, 4].Sample(cells =>
        {
            var csv = new CsvText();
            foreach (var cell in cells)
                csv.Cell(new string(cell));
            var written = csv.EndRow().ToString();
            Assert.All(written.Split([',', ';', '|', '\t', '\n', '\r', '"'], StringSplitOptions.RemoveEmptyEntries), piece => Assert.False(FormulaSign.Begins(piece), written));
            var bag = new DiagnosticBag();
            using var reader = new StringReader($"a;b\r\nx;{written}");
            var rows = CsvRows.Open(reader, new SourceText("x.csv", "", SourceRole.Content), bag)!;
            Assert.Equal(CsvStep.Row, rows.Read());
            Assert.Equal(CsvStep.Row, rows.Read());
            Assert.Equal(cells.Length + 1, rows.Count);
        });
}
