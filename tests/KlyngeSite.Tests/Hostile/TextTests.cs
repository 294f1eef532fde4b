using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Hostile;

/// <summary>Characters that nobody sees, and texts that only look as if they had some.</summary>
public class TextTests
{
    [Fact]
    public void Every_character_that_xml_forbids_and_every_control_character_is_found()
    {
        // Format characters of Arabic and Syriac numbers can be seen.
        const string Seen = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2";
        for (var c = 0; c <= 0xFFFF; c++)
        {
            var letter = (char)c;
            if (letter is '\n' or '\t' || char.IsSurrogate(letter) || Seen.Contains(letter, StringComparison.Ordinal))
                continue;
            if (char.IsControl(letter) || !XmlConvert.IsXmlChar(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format)
                Assert.True(InvisibleCharacters.IndexIn($"a{letter}") == 1, InvisibleCharacters.Name($"{letter}", 0));
        }
    }

    [Theory]
    [InlineData("København, Ærø og Åbenrå – »så« “her” …\n\tog\u00A0nu")]
    [InlineData("👩\u200D⚕\uFE0F og ❤\uFE0F\u200D🔥 og 🇩🇰")]
    [InlineData("SÃO PAULO, château, Âge, crème brûlée, Łódź, naïve, 5 µg, ½ × 3 ± 1 °C")]
    [InlineData("A\u030Ar og sa\u030A")]
    [InlineData("\uE900 fra en skrift, 中文, العربية, ελληνικά")]
    public void Honest_texts_have_no_finding(string text)
    {
        using var site = TestSite.Small().Write("content/sider/tegn.md", $"---\ntitel: Tegn\nmanchet: Om tegn.\n---\n\n{text}\n");
        Assert.Equal("", TextPrinter.Print(site.Check().Findings));
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("\u001B[31m")]
    [InlineData("\u0085")]
    [InlineData("\u202E")]
    [InlineData("\u200D")]
    [InlineData("\uFFFE")]
    [InlineData("\uDB40\uDC41")]
    public void An_unseen_character_is_refused_wherever_it_stands(string unseen)
    {
        foreach (var (path, text) in new[]
        {
            ("content/emner/fald.md", $"---\ntitel: Fa{unseen}ld\nkort: X.\n---\n"),
            ("content/emner/fald.md", $"---\ntitel: Fald\nkort: X.\n---\n\nTe{unseen}kst\n"),
            ("content/klynger/nord.yml", $"navn: No{unseen}rd\n"),
            ("content/kommuner.csv", $"kode,navn,region_til_2026,region_fra_2027\n0101,Kø{unseen}benhavn,a,b\n"),
            ("content/site.yml", $"titel: Pr{unseen}øve\n"),
        })
        {
            using var site = TestSite.Small().Write(path, text);
            var findings = site.Check().Findings;
            Assert.All(findings, finding => Assert.Equal((path, Rules.InvisibleCharacter), (finding.Location.Source.Path, finding.Rule)));
            Assert.NotEmpty(findings);
        }
    }

    [Fact]
    public void The_feed_stays_well_formed_with_all_that_may_be_written()
    {
        var all = string.Concat(Enumerable.Range(0x20, 0xD800 - 0x20).Concat(Enumerable.Range(0xE000, 0xFFFE - 0xE000)).Select(c => (char)c)
            .Where(c => InvisibleCharacters.IndexIn($"{c}") < 0 && c is not ('\uFFFD' or '"' or '\\')));
        using var site = TestSite.Small();
        var path = Path.Join(site.Content, "interview", "nord.md");
        var lines = File.ReadAllLines(path).Select(line => line.StartsWith("titel:", StringComparison.Ordinal) ? $"titel: \"{all[..50]}\"" : line);
        site.Write("content/interview/nord.md", string.Join('\n', lines) + "\n\n" + all[100..3000] + "\n");
        Assert.Equal("", TextPrinter.Print(site.Build().Findings));
        Assert.NotNull(XDocument.Parse(site.Page("feed.xml")).Root);
    }

    [Theory]
    [InlineData("Ã¦", "æ")]
    [InlineData("Ã…", "Å")]
    [InlineData("â€“", "–")]
    [InlineData("Â»", "»")]
    public void A_broken_letter_is_named_with_the_right_one(string broken, string right)
    {
        var bag = new DiagnosticBag();
        Assert.True(TextCheck.IsClean(new SourceText("a.md", $"x {broken} y", SourceRole.Content), bag));
        var finding = Assert.Single(bag.Sorted());
        Assert.Equal((Rules.BrokenLetters, 3), (finding.Rule, finding.Location.Column));
        Assert.Equal($"Skriv '{right}' i stedet, og gem filen som UTF-8.", finding.Mend);
    }
}
