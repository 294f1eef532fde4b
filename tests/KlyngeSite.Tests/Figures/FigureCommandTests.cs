using System.Text;
using CsCheck;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Figures;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Figures;

/// <summary><c>klynge data</c> as a coordinator runs it: where it writes and where it does not, and what it takes.</summary>
public sealed class FigureCommandTests : IDisposable
{
    private const string Plain = "klynge;periode;taeller;naevner\nnord;2019K1;20;100\nnord;2019K2;3;100\n";
    private static readonly string Clinics = "klinik;periode;taeller;naevner\n" + string.Concat(Enumerable.Range(0, 8).Select(i => $"Hemmelig Klinik {(char)('p' + i)};2019K1;{20 + 3 * i};{100 + i}\n"));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("klynge-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Nothing_is_overwritten()
    {
        Write("tal.csv", Plain);
        foreach (var there in new[] { "ny.csv", "key.csv" })
            Write(there, "mit");
        var run = Run("anonymiser", "tal.csv", "--ud", "ny.csv");
        Assert.Equal((4, "mit"), (run.ExitCode, Read("ny.csv")));
        Assert.Contains("ny.csv kan ikke skrives. Der ligger allerede noget", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("anonymiser", "tal.csv", "--ud", "tal.csv").ExitCode);
        Assert.Equal(2, Run("anonymiser", "tal.csv", "--ud", "TAL.csv").ExitCode);
        Assert.Equal((1, "mit"), (Run("anonymiser", "tal.csv", "--ud", "anden.csv", "--noegle", "key.csv").ExitCode, Read("key.csv")));
        Assert.Equal(Plain, Read("tal.csv"));
    }

    [Fact]
    public void Charts_go_over_their_own_files_only()
    {
        Write("tal.csv", Plain);
        Assert.Equal(0, Run("tjek", "tal.csv", "--graf", "graf").ExitCode);
        var first = Read("graf/tal.html");
        Write("tal.csv", Plain.Replace("20;", "30;", StringComparison.Ordinal));
        Assert.Equal(0, Run("tjek", "tal.csv", "--graf", "graf").ExitCode);
        Assert.NotEqual(first, Read("graf/tal.html"));
        Write("graf/tal.html", "<!doctype html>\n<!-- Lavet af mig -->");
        var run = Run("tjek", "tal.csv", "--graf", "graf");
        Assert.Equal((4, "<!doctype html>\n<!-- Lavet af mig -->"), (run.ExitCode, Read("graf/tal.html")));
        Assert.Equal(["tal.html", "tal.svg"], Files("graf"));
    }

    [Fact]
    public void Nothing_is_read_or_written_through_a_link()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("tal.csv", Plain);
        Write("mit.txt", "mit");
        foreach (var (link, target) in new[] { ("ind.csv", "tal.csv"), ("ny.csv", "mit.txt"), ("ingen.csv", "findes-ikke.txt"), ("graf/tal.html", "../mit.txt") })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(link))!);
            File.CreateSymbolicLink(At(link), target);
        }
        Assert.Equal(4, Run("tjek", "ind.csv").ExitCode);
        Assert.Equal(4, Run("anonymiser", "tal.csv", "--ud", "ny.csv").ExitCode);
        Assert.Equal(4, Run("anonymiser", "tal.csv", "--ud", "ingen.csv").ExitCode);
        Assert.Equal(4, Run("tjek", "tal.csv", "--graf", "graf").ExitCode);
        Assert.Equal("mit", Read("mit.txt"));
        Assert.False(File.Exists(At("findes-ikke.txt")));
    }

    [Theory]
    [InlineData("content/site.yml", "content/hemmeligt/key.csv", false)]
    [InlineData("content/site.yml", "key.csv", true)]
    [InlineData(".git/HEAD", "key.csv", false)]
    [InlineData(".git", "mappe/key.csv", false)]
    public void A_key_lies_where_nobody_publishes(string there, string key, bool mayLie)
    {
        Write("tal.csv", Clinics);
        Write(there, "");
        Directory.CreateDirectory(Path.GetDirectoryName(At(key))!);
        foreach (var option in new[] { "--noegle", "--bogstaver" })
        {
            string[] arguments = ["anonymiser", "tal.csv", "--klynge", "nord", "--ud", $"ny{option}.csv", option, key, .. option == "--bogstaver" ? (string[])["--noegle", $"{folder.FullName}-key.csv"] : []];
            try
            {
                var run = Run(arguments);
                Assert.Equal(mayLie ? 0 : 2, run.ExitCode);
                Assert.Equal(mayLie, File.Exists(At(key)));
                Assert.Equal(mayLie, File.Exists(At($"ny{option}.csv")));
            }
            finally
            {
                File.Delete($"{folder.FullName}-key.csv");
                File.Delete(At(key));
            }
        }
    }

    [Fact]
    public void A_key_that_git_ignores_may_lie_in_its_work_tree()
    {
        Write("tal.csv", Clinics);
        using (var git = Klynge.Shell(folder.FullName, null, "git init -q ."))
        {
            if (Klynge.Finish(git).ExitCode != 0)
                return;
        }
        Write(".gitignore", "privat/\n");
        Directory.CreateDirectory(At("privat"));
        Assert.Equal(2, Run("anonymiser", "tal.csv", "--klynge", "nord", "--ud", "ny.csv", "--noegle", "key.csv").ExitCode);
        Assert.Equal(0, Run("anonymiser", "tal.csv", "--klynge", "nord", "--ud", "ny.csv", "--noegle", "privat/key.csv").ExitCode);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(At("privat/key.csv"))[..3]);
        // A folder outside that is a link into it is in it.
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(At("privat/ind"), "..");
            Assert.Equal(2, Run("anonymiser", "tal.csv", "--klynge", "nord", "--ud", "ny2.csv", "--noegle", "privat/ind/key.csv").ExitCode);
        }
    }

    [Fact]
    public void A_key_gives_the_same_letters_again_and_the_file_is_the_same_without()
    {
        Write("tal.csv", Clinics);
        Assert.Equal(0, Run("anonymiser", "tal.csv", "--klynge", "nord", "--ud", "a.csv").ExitCode);
        Assert.Equal(0, Run("anonymiser", "tal.csv", "--klynge", "nord", "--ud", "b.csv", "--noegle", "key.csv", "--bogstaver", "b1.csv").ExitCode);
        var key = Read("key.csv");
        Assert.Equal(0, Run("anonymiser", "tal.csv", "--klynge", "nord", "--ud", "c.csv", "--noegle", "key.csv", "--bogstaver", "b2.csv").ExitCode);
        Assert.Equal((Read("a.csv"), Read("a.csv"), Read("b1.csv"), key), (Read("b.csv"), Read("c.csv"), Read("b2.csv"), Read("key.csv")));
        Assert.DoesNotContain("Hemmelig", Read("a.csv") + Read("b1.csv"), StringComparison.OrdinalIgnoreCase);
        foreach (var letter in "ABCDEFGH")
            Assert.Contains($"\n{letter};nord;Hemmelig Klinik", key, StringComparison.Ordinal);
    }

    /// <summary>The whole way: the file beside a description is content that builds, and shows what was not hidden.</summary>
    [Theory]
    [InlineData("klynge;periode;taeller;naevner\nnordlys;2019K1;20;100\nnordlys;2019K2;3;100\nnordlys;2019K3;97;100\nnordlys;2019K4;2;4\n", "andel")]
    [InlineData("klinik;klynge;periode;taeller;naevner\na;nordlys;2019K1;20;100\nb;nordlys;2019K1;30;110\nc;nordlys;2019K1;40;120\nd;nordlys;2019K1;50;130\ne;nordlys;2019K1;60;140\nf;nordlys;2019K1;2;150\n", "andel")]
    [InlineData("klynge;periode;taeller;naevner\nnordlys;2019K1;20;10000\nnordlys;2019K2;3;10000\n", "pr-1000")]
    public void What_is_written_beside_a_description_is_content(string table, string unit)
    {
        using var site = TestSite.Small();
        var measure = Path.Join(site.Content, "maaltal", "spirometri.yml");
        File.WriteAllText(measure, File.ReadAllText(measure).Replace("enhed: andel", $"enhed: {unit}", StringComparison.Ordinal));
        var description = Path.Join(site.Content, "data", "spirometri.yml");
        var text = File.ReadAllText(description);
        if (text.Contains("\nværdier:", StringComparison.Ordinal))
            File.WriteAllText(description, text[..(text.IndexOf("\nværdier:", StringComparison.Ordinal) + 1)]);
        File.Delete(Path.ChangeExtension(description, ".csv"));
        Write("tal.csv", table);
        var cluster = Directory.GetFiles(Path.Join(site.Content, "klynger"), "*.yml").Select(Path.GetFileNameWithoutExtension).First()!;
        Write("tal.csv", table.Replace("nordlys", cluster, StringComparison.Ordinal));
        var run = Run("anonymiser", "tal.csv", "--maal", measure, "--ud", Path.ChangeExtension(description, ".csv"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("", Findings());
        // As it was, it is not.
        File.Copy(At("tal.csv"), Path.ChangeExtension(description, ".csv"), overwrite: true);
        Assert.Contains("data/spirometri.csv", Findings(), StringComparison.Ordinal);

        string Findings() => TextPrinter.Print(site.Check().Findings.Where(finding => finding.Location.Source.Path.Contains("data/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\uFEFFKlynge;Periode;Tæller;Nævner\r\nnørd;2019K1;20;100\r\n;;;\r\n\r\n", false)]
    [InlineData("Klynge\tPeriode\tTæller\tNævner\r\nnørd\t2019K1\t20\t100\r\n", true)]
    [InlineData("Klynge,Periode,Tæller,Nævner\rnørd,2019K1,20,100\r", true)]
    public void Files_are_read_as_Danes_have_them(string text, bool isWindows)
    {
        Directory.CreateDirectory(folder.FullName);
        File.WriteAllBytes(At("a.csv"), isWindows ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text));
        var bag = new DiagnosticBag();
        var reading = FigureReading.Of(At("a.csv"), new FigureChoices(), bag)!;
        Assert.Empty(bag.Sorted());
        Assert.Equal((isWindows ? LetterForm.Windows1252 : LetterForm.Utf8, MeasureUnit.Share, "nørd"), (reading.Form, reading.Unit, Assert.Single(reading.Table!.Units).Cluster));
    }

    /// <summary>A letter may lie across the pieces that a file is read in.</summary>
    [Fact]
    public void Letters_are_told_wherever_they_lie()
    {
        foreach (var before in new[] { (1 << 17) - 3, (1 << 17) - 2, (1 << 17) - 1, 1 << 17 })
        {
            foreach (var letter in new[] { "æ", "€", "😀" })
            {
                File.WriteAllText(At("a.csv"), new string('x', before) + letter + "x");
                using var utf8 = LooseFile.Open(At("a.csv"), new DiagnosticBag());
                Assert.Equal(LetterForm.Utf8, utf8!.Form);
                File.WriteAllBytes(At("b.csv"), [.. Encoding.ASCII.GetBytes(new string('x', before)), 0xE6, (byte)'x']);
                using var windows = LooseFile.Open(At("b.csv"), new DiagnosticBag());
                Assert.Equal(LetterForm.Windows1252, windows!.Form);
            }
        }
    }

    /// <summary>Whatever a clinic is called, no word of it is said or written.</summary>
    [Fact]
    public void No_name_survives() =>
        Gen.Char["æøåÆ ;\"'=+-,|&<\n"].Array[0, 6].Array[6].Sample(endings =>
        {
            var names = endings.Select((ending, place) => $"Zqx{place}{new string(ending)}").ToList();
            var table = new DataTable([.. names.Select(name => new TableUnit(TableLevel.Clinic, "nord", name)), new(TableLevel.Cluster, "nord", null)],
                [.. names.Append("").Select((name, place) => new TableRow(place, KlyngeSite.Text.Period.Parse("2019")!.Value, 20 + place, 100, null, RowHiding.None, null, $"Om {names[0]}", place + 2))]);
            var publication = Publication.Of(table, MeasureUnit.Share, 5, showsZero: false);
            var letters = ClinicLetters.Shuffled(table.Units, below => below - 1);
            var written = PublicationCsv.Write(publication) + LettersCsv.Write(table, MeasureUnit.Share, letters, 5, showsZero: false).ToString()
                + string.Concat(KlyngeSite.Commands.Figures.FigureWords.Published(publication, new()));
            Assert.DoesNotContain("Zqx", written, StringComparison.OrdinalIgnoreCase);
            // A key is read again as it was written.
            File.WriteAllBytes(At("key.csv"), letters.Write().ToBytes());
            var bag = new DiagnosticBag();
            var again = ClinicLetters.Read(At("key.csv"), table.Units, bag);
            Assert.Empty(bag.Sorted());
            Assert.All(table.Units.Where(unit => unit.Level == TableLevel.Clinic), unit => Assert.Equal(letters[unit], again![unit]));
        }, iter: 50, threads: 1);

    [Fact]
    public void Letters_follow_chance_and_nothing_else()
    {
        Assert.Equal(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"], new[] { 0, 25, 26, 51, 52, 701, 702 }.Select(ClinicLetters.Letter));
        System.Collections.Immutable.ImmutableArray<TableUnit> units = [.. "abcd".Select(name => new TableUnit(TableLevel.Clinic, "nord", $"{name}"))];
        var orders = Enumerable.Range(0, 24).Select(seed => string.Concat(units.Select(unit => ClinicLetters.Shuffled(units, below => seed % below)[unit]))).ToHashSet();
        Assert.True(orders.Count > 6);
        Assert.All(orders, order => Assert.Equal("ABCD", string.Concat(order.Order())));
    }

    /// <summary>A file of a million rows that is wrong in its last, and one that is wrong in its first: told of, without a word of theirs.</summary>
    [Fact]
    public void Long_and_hostile_files_are_told_of_in_few_words()
    {
        var rows = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i % 500};{1900 + i / 500};20;100\n"));
        foreach (var (text, line) in new[]
        {
            ($"klynge;periode;taeller;naevner\n{rows}\"HEMMELIG;2019;20;100\n", ":100002:1:"),
            ($"klynge;periode;taeller;naevner\n\"HEMMELIG;2019;20;100\n{rows}", ":2:1:"),
            ($"klynge;periode;taeller;naevner{string.Concat(Enumerable.Repeat(";HEMMELIG", 100_000))}\n", ":1:"),
            ("klynge;periode;taeller;naevner\nHEMMELIG\0;2019\0;\0;\0\n", ":2:"),
            ($"klynge;periode;taeller;naevner\nHEMMELIG;2019;{new string('9', 5000)};100\n", ":2:15:"),
            ($"klynge;periode;taeller;naevner\n{string.Concat(Enumerable.Range(0, 25_000).Select(i => $"HEMMELIG{i};2019;20;100\n"))}", ":20002:1:"),
        })
        {
            Write("ond.csv", text);
            var run = Run("tjek", "ond.csv");
            Assert.Equal(1, run.ExitCode);
            Assert.Contains($"ond.csv{line}", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("HEMMELIG", run.Output + run.Error, StringComparison.Ordinal);
            Assert.True(run.Error.Length < 20_000);
        }
    }

    private Klynge.Run Run(params string[] arguments) => Klynge.In(folder.FullName, ["data", .. arguments]);

    private string At(string path) => Path.Join(folder.FullName, path);

    private string Read(string path) => File.ReadAllText(At(path));

    private IEnumerable<string?> Files(string path) => Directory.GetFileSystemEntries(At(path)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }
}
