using System.Globalization;
using System.Text;
using CsCheck;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Settings;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Data;

/// <summary>Tables as Danes have them: whatever program wrote one, its numbers are the same or it is refused.</summary>
public class TableReaderTests
{
    private static readonly TableContext Content = new() { Measure = Measure(MeasureUnit.Share), Clusters = new HashSet<string> { "nord", "syd" }, IsPublic = true };

    [Theory]
    [InlineData("klynge;periode;taeller;naevner\nnord;2019K1;20;100\n")]
    [InlineData("klynge,periode,taeller,naevner\nnord,2019K1,20,100\n")]
    [InlineData("klynge\tperiode\ttaeller\tnaevner\nnord\t2019K1\t20\t100\n")]
    [InlineData("\uFEFFKlynge;Periode;Tæller;Nævner\r\nnord;2019K1;20;100\r\n;;;\r\n\r\n")]
    [InlineData("cluster;kvartal;numerator;denominator\nnord;2019Q1; 20 ;100")]
    [InlineData("\"klynge\";\"periode_start\";\"periode_slut\";\"taeller\";\"naevner\"\n\"nord\";\"01-01-2019\";\"31-03-2019\";\"20\";\"100\"\n")]
    [InlineData("NÆVNER;TÆLLER;Periode start;Periode slut;KLYNGE;niveau;skjult;antal klinikker;note\n100;20;2019-01-01;2019-03-31;nord;klynge;nej;12;\"en\nnote; på to linjer\"\n")]
    [InlineData("klynge;periode;taeller;naevner;vaerdi\nnord;2019K1;20;100;20,0\n")]
    [InlineData("klynge,periode,taeller,naevner,vaerdi\nnord,2019K1,20,100,20.0\n")]
    public void The_same_table_in_another_form_is_the_same(string text)
    {
        var row = Assert.Single(Read(text, Content)!.Rows);
        Assert.Equal((Period.Parse("2019K1")!.Value, (int?)20, (int?)100, RowHiding.None), (row.Period, row.Numerator, row.Denominator, row.Hiding));
    }

    [Theory]
    [InlineData("*", "")]
    [InlineData("..", "")]
    [InlineData("<5", "")]
    [InlineData("< 5", "")]
    [InlineData("", "")]
    [InlineData("*", "primaer")]
    [InlineData("*", "primær")]
    [InlineData("*", "sekundaer")]
    public void A_hidden_number_is_none(string mark, string hidden)
    {
        var row = Assert.Single(Read($"klynge;periode;taeller;naevner;skjult\nnord;2019K1;{mark};100;{hidden}\n", Content)!.Rows);
        Assert.Equal(((int?)null, hidden == "sekundaer" ? RowHiding.Secondary : RowHiding.Primary), (row.Numerator, row.Hiding));
    }

    /// <summary>Whatever the file's form, a number is what was meant, or it is refused, or it is one that can be read in two ways; it is never just another.</summary>
    [Fact]
    public void A_value_is_what_was_meant_or_refused() =>
        Gen.Select(Gen.Int[0, 9_999_999], Gen.Int[0, 4], OneOf(';', ',', '\t'), OneOf(",", "."), Gen.Bool).Sample((digits, scale, separator, mark, isGrouped) =>
        {
            var meant = new decimal(digits, 0, 0, false, (byte)scale);
            var form = new NumberFormatInfo { NumberDecimalSeparator = mark, NumberGroupSeparator = mark == "," ? "." : "," };
            var written = meant.ToString((isGrouped ? "#,0." : "0.") + new string('0', scale), form);
            // A comma between thousands is a comma before decimals to a file of Danish numbers.
            if (isGrouped && mark == "." && separator != ',' && written.AsSpan().Count(',') == 1 && scale == 0)
                return;
            var (read, isDoubtful) = Value(written, separator, null);
            Assert.True(read is null || read == meant || isDoubtful, $"{written} was read as {read}");
            if (mark == (separator == ',' ? "." : ",") && (separator != ',' || !written.Contains(',', StringComparison.Ordinal)))
                Assert.Equal(meant, read);
        });

    [Theory]
    [InlineData(';', "1,5", "1.5")]
    [InlineData(';', "1.234,5", "1234.5")]
    [InlineData(';', "12345", "12345")]
    [InlineData(';', "1.5", null)]
    [InlineData(';', "1.2345", null)]
    [InlineData(';', "1,234,567", null)]
    [InlineData(',', "1.5", "1.5")]
    [InlineData(',', "1,5", null)]
    [InlineData(',', "1.234.567", null)]
    [InlineData('\t', "0,25", "0.25")]
    [InlineData(';', "-1", null)]
    [InlineData(';', "1e3", null)]
    [InlineData(';', "٣", null)]
    [InlineData(';', ",5", null)]
    [InlineData(';', "5,", null)]
    public void A_value_has_one_form(char separator, string written, string? meant) =>
        Assert.Equal(meant is null ? null : decimal.Parse(meant, CultureInfo.InvariantCulture), Value(written, separator, null).Read);

    [Theory]
    [InlineData(';', null, true, "1234")]
    [InlineData(',', null, true, "1.234")]
    [InlineData(';', "tusindpunktum", false, "1234")]
    [InlineData(';', "decimalpunktum", false, "1.234")]
    public void What_can_be_read_in_two_ways_is_asked_for(char separator, string? form, bool isDoubtful, string meant)
    {
        var (read, doubt) = Value("1.234", separator, NumberForm.All.SingleOrDefault(one => one.Key == form));
        Assert.Equal((isDoubtful, decimal.Parse(meant, CultureInfo.InvariantCulture)), (doubt, read));
    }

    [Theory]
    [InlineData("tusindpunktum", "1.200", 1200)]
    [InlineData("tusindpunktum", "12", 12)]
    public void A_stated_form_of_numbers_holds(string form, string written, int meant)
    {
        var context = Content with { NumberForm = NumberForm.All.Single(one => one.Key == form) };
        Assert.Equal(meant, Assert.Single(Read($"klynge;periode;taeller;naevner\nnord;2019K1;{written};5.600\n", context)!.Rows).Numerator);
    }

    [Fact]
    public void What_is_invented_may_be_small_and_of_clinics()
    {
        const string Text = "klynge;niveau;enhed;periode;taeller;naevner\nnord;klinik;A;2019K1;1;4\nnord;klinik;B;2019K1;0;3\n";
        Assert.Null(Read(Text, Content));
        Assert.Equal(2, Read(Text, Content with { IsPublic = false })!.Rows.Length);
    }

    /// <summary>A coordinator's own file names clinics, and nobody else sees it.</summary>
    [Fact]
    public void A_file_that_is_not_public_may_name_clinics()
    {
        List<TableRow> rows = [];
        var bag = new DiagnosticBag();
        var summary = TableReader.Read(new StringReader("Kliniknavn;Adresse;periode;taeller;naevner\nLægerne, Torvet;Torvet 1;2019K1;3;40\nLægehuset;Gaden 2;2019K1;8;30\n"), Named(), new() { Measure = Measure(MeasureUnit.Share) }, bag, rows.Add)!;
        Assert.Equal("", TextPrinter.Print(bag.Sorted()));
        Assert.Equal((2, 1, true), (summary.Rows, summary.Small, summary.IsWhole));
        Assert.Equal([new(TableLevel.Clinic, null, "Lægerne, Torvet"), new(TableLevel.Clinic, null, "Lægehuset")], summary.Units.ToArray());
    }

    [Fact]
    public void A_gap_that_is_stated_is_none()
    {
        const string Text = "klynge;periode;taeller;naevner\nnord;2019K1;20;100\nnord;2019K3;20;100\n";
        Assert.Null(Read(Text, Content));
        Assert.Equal(2, Read(Text, Content with { HasGaps = true })!.Rows.Length);
    }

    /// <summary>Rows may stand in any order, and units beside each other.</summary>
    [Fact]
    public void Order_makes_no_difference_to_what_is_wrong() =>
        Gen.Shuffle(Enumerable.Range(0, 8).SelectMany(quarter => new[] { "nord", "syd" }.Select(cluster => $"{cluster};{2019 + quarter / 4}K{quarter % 4 + 1};{20 + quarter};100")).ToArray())
            .Sample(rows => Assert.Equal(16, Read("klynge;periode;taeller;naevner\n" + string.Join('\n', rows), Content)!.Rows.Length));

    [Fact]
    public void Nothing_that_is_said_repeats_a_cell() =>
        Gen.Select(Gen.Char["0123456789.,*<=+@abcæ "].Array[1, 8].Select(chars => new string(chars)).Array[6], Gen.Int[0, 5]).Sample((cells, secret) =>
        {
            const string Mark = "hemmeligt";
            cells[secret] = Mark;
            var bag = new DiagnosticBag();
            TableReader.Read(new StringReader($"klynge;niveau;periode;taeller;naevner;note\n{string.Join(';', cells.Select(cell => cell.Replace("\"", "", StringComparison.Ordinal)))}\n"), Named(), Content, bag, _ => { });
            TableReader.Read(new StringReader($"{Mark};klynge;periode;taeller\n1;nord;2019K1;20\n"), Named(), Content, bag, _ => { });
            Assert.DoesNotContain(Mark, TextPrinter.Print(bag.Sorted()), StringComparison.Ordinal);
        });

    [Fact]
    public void A_file_of_faults_is_not_read_for_ever()
    {
        var text = new StringBuilder("klynge;periode;taeller;naevner\n");
        for (var i = 0; i < 5_000; i++)
            text.Append("nord;2019K1;x;100\n");
        var bag = new DiagnosticBag();
        TableReader.Read(new StringReader(text.ToString()), Named(), Content, bag, _ => { });
        var findings = bag.Sorted();
        Assert.Equal(DiagnosticBag.MostPerFile - 1, findings.Tally.Total);
        Assert.Equal("KS1010", findings[^1].Rule.Code);
        Assert.Equal([.. Enumerable.Range(2, findings.Count)], findings.Select(finding => finding.Location.Line));
    }

    /// <summary>A million rows must pass, so a row may cost little more than the twelve bytes that remember its period.</summary>
    [Fact]
    public void Rows_are_not_kept()
    {
        const int Units = 500, Months = 200;
        var text = new StringBuilder("klynge;periode;taeller;naevner\n");
        for (var month = 0; month < Months; month++)
        {
            for (var unit = 0; unit < Units; unit++)
                text.Append(CultureInfo.InvariantCulture, $"klynge-{unit};{2005 + month / 12}-{month % 12 + 1:00};{month + 10};1000\n");
        }
        var reader = new StringReader(text.ToString());
        var count = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var summary = TableReader.Read(reader, Named(), new() { Measure = Measure(MeasureUnit.Share) with { Period = PeriodLength.Month } }, new(), _ => count++)!;
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / (Units * Months);
        Assert.Equal((Units * Months, Units, true), (count, summary.Units.Length, summary.IsWhole));
        Assert.InRange(each, 12, 48);
    }

    [Fact]
    public void The_least_count_is_that_of_the_suppression() =>
        Assert.Equal((SuppressionRules.LeastThreshold, SuppressionRules.UsualThreshold), (SiteSettings.LeastSmallestCount, SiteSettings.UsualSmallestCount));

    [Theory]
    [InlineData(" =1", true)]
    [InlineData("\t1", true)]
    [InlineData("\u00A0＋1", true)]
    [InlineData("⁼1", true)]
    [InlineData("-", true)]
    [InlineData("1-2", false)]
    [InlineData("a=b", false)]
    [InlineData("", false)]
    public void A_formula_is_known_by_its_first_sign(string cell, bool isFormula) => Assert.Equal(isFormula, FormulaSign.Begins(cell));

    [Theory]
    [InlineData("ydernummer 012345", true)]
    [InlineData("Ydernr.: 012345.", true)]
    [InlineData("yder-nr 012345", true)]
    [InlineData("yder 012345", true)]
    [InlineData("to ledige ydernumre", false)]
    [InlineData("ydernummer 0123456", false)]
    [InlineData("ydere: 012345", false)]
    [InlineData("ydersiden 123456", false)]
    public void The_number_of_a_clinic_is_known_by_its_word(string text, bool isOne) => Assert.Equal(isOne, YderShape.Find(text) is not null);

    /// <summary>A cell of numbers alone in its file, and whether the file left it open how it is meant.</summary>
    private static (decimal? Read, bool IsDoubtful) Value(string written, char separator, NumberForm? form)
    {
        var rows = CsvRows.Open(new StringReader($"x{separator}y\n\"{written}\"{separator}1\n"), Named(), new())!;
        var numbers = new TableNumbers(separator, form, new TableFaults(Named(), rows, new()));
        Assert.Equal((CsvStep.Row, CsvStep.Row), (rows.Read(), rows.Read()));
        return (numbers.Value(rows[0], 0, rows.PlaceOf(0)), numbers.ReportDoubtful("x.yml"));
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static Measure Measure(MeasureUnit unit) => new("Mål", "Fordi", new("tæller", "", []), null, unit, Direction.None, null, new(MeasureSourceKind.All[0], null), PeriodLength.Quarter,
        null, [], [], [], null, null, null, null, []);

    private static SourceText Named() => new("content/data/x.csv", "", SourceRole.Content);

    private static DataTable? Read(string text, TableContext context) => DataTables.Of(new("content/data/x.csv", text, SourceRole.Content), context, new());
}
