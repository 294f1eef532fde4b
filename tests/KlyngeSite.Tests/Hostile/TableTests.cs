using System.Diagnostics;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;

namespace KlyngeSite.Tests.Hostile;

/// <summary>Tables of the largest size that is read: refused in seconds, in few words, and without a word of what they hold.</summary>
public class TableTests
{
    private const int Size = 19_600_000;
    private const string Header = "kode,navn,region_til_2026,region_fra_2027\n";
    private const string Secret = "HEMMELIG";

    public static TheoryData<string, string> Rows => new()
    {
        { "separators in one line", "," },
        { "separators in lines", ",,,\n" },
        { "short rows", "x\n" },
        { "blank lines", "\n" },
        { "quotes in one line", "\"" },
        { "quoted fields", "\"\"," },
        { "letters in one line", "x" },
        { "secrets", Secret + "," + Secret + ",a,b,c\n" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_large_table_is_refused_soon(string name, string piece)
    {
        foreach (var header in new[] { "", Header })
        {
            var text = header + string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
            var clock = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var findings = Read(text, out _);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{name}: {clock.Elapsed}");
            Assert.True(allocated < 100_000_000, $"{name}: {allocated} bytes");
            Assert.InRange(findings.Count, 1, 50);
        }
    }

    [Theory]
    [InlineData(Secret + "," + Secret + "\n" + Secret + ",x\n")]
    [InlineData(Header + Secret + "\n")]
    [InlineData(Header + Secret + ";" + Secret + ";a;b\n")]
    [InlineData(Header + "1," + Secret + "\"x,a,b\n")]
    [InlineData(Header + "1,\"" + Secret + "\"x,a,b\n")]
    [InlineData(Header + "1,\"" + Secret + ",a,b\n")]
    [InlineData(Header + "1," + Secret + ",a,b,c\n")]
    [InlineData("kode," + Secret + "," + Secret + "\n")]
    public void No_value_is_printed(string text) =>
        Assert.DoesNotContain(Secret, TextPrinter.Print(Read(text, out _)), StringComparison.Ordinal);

    [Theory]
    [InlineData("0101,\"Aarhus, by\",a,b\n", "Aarhus, by")]
    [InlineData("0101,\"Aar\"\"hus\",a,b\n", "Aar\"hus")]
    [InlineData("0101,\"Aar\nhus\",a,b\n", "Aar\nhus")]
    [InlineData("0101,\"\"\"\",a,b", "\"")]
    [InlineData("0101,\"\",a,b\n", "")]
    [InlineData("\n\n0101,Aarhus;by,a,b\n\n", "Aarhus;by")]
    [InlineData("   \n0101,sep=|,a,b\n", "sep=|")]
    [InlineData("0101,“Aarhus”,a,b\n", "“Aarhus”")]
    public void Honest_rows_are_read(string row, string name)
    {
        Assert.Empty(Read(Header + row, out var table));
        Assert.True(table!.IsWhole);
        Assert.Equal(name, ((KlyngeSite.Sources.ScalarNode)Assert.Single(table.Rows).Find("navn")!).Value);
    }

    private static FindingList Read(string text, out CsvTable? table)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("content/kommuner.csv", text, SourceRole.Content);
        table = CsvReader.Read(source, new(["kode", "navn", "region_til_2026", "region_fra_2027"], 1_000), bag);
        return bag.Sorted();
    }
}
