using CsCheck;
using KlyngeSite.Diagnostics;
using KlyngeSite.Forms;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Editing;

/// <summary>Whatever somebody types is written so that it reads back as the same.</summary>
public class YamlTextTests
{
    /// <summary>What means something to YAML, to Markdown and to our own reading of lines, among plain words.</summary>
    private static readonly string[] Signs =
    [
        ":", ": ", "#", " #", "-", "- ", "---", "...", "\"", "'", "\\", "\n", "\n\n", "\r\n", "\t", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`", "?", ",", "~",
        "ja", "nej", "null", "true", "012", "1e3", "2019-10-03", "=", "<<", "“", "”", "„", "»", "«", "’", " -> ", " ", "  ", "\u00A0", "æ", "Ø", "å", "a\u030A", "\u0301", "é",
        "😀", "👩‍⚕️", "日本", "\\n", "\\u0041", "UDFYLD", "titel: x", "a", "Søvn", "KOL", "\u0303",
    ];

    private static readonly Gen<string> Awkward = Gen.Int[0, Signs.Length - 1].Select(i => Signs[i]).Array[0, 9].Select(string.Concat);

    [Fact]
    public void Any_awkward_text_reads_back() => Awkward.Sample(ReadsBack, iter: 20_000);

    [Fact]
    public void Any_text_reads_back() => Gen.String.Sample(ReadsBack, iter: 5_000);

    [Theory]
    [InlineData("Små grupper deler arbejdet", "Små grupper deler arbejdet")]
    [InlineData("ca. 30.000", "ca. 30.000")]
    [InlineData("2019-10-03", "2019-10-03")]
    [InlineData("-43 %", "\"-43 %\"")]
    [InlineData("Nye: møder", "\"Nye: møder\"")]
    [InlineData("", "\"\"")]
    [InlineData("a ", "\"a \"")]
    public void Plain_text_is_written_plainly(string text, string written) => Assert.Equal(written, YamlText.Of(text));

    private static void ReadsBack(string text)
    {
        var normal = YamlText.Normal(text);
        // Those are refused when they are typed, as in any file.
        if (InvisibleCharacters.IndexIn(normal) >= 0 || normal.Contains('\uFFFE', StringComparison.Ordinal) || normal.Count(c => c is '[' or '{') > 20)
            return;
        var lines = $"før: x\nliste:\n  - {YamlText.Of(text)}\n  - y\ndel:\n  felt: {YamlText.Of(text)}\nefter: z\n";
        var decoded = TextDecoder.Decode(System.Text.Encoding.UTF8.GetBytes(lines));
        Assert.NotNull(decoded);
        var source = new SourceText("prøve.yml", decoded, SourceRole.Content);
        var bag = new DiagnosticBag();
        var map = YamlReader.Read(source, 0, decoded.Length, bag);
        Assert.True(map is not null && bag.Sorted().Count == 0, TextPrinter.Print(bag.Sorted()) + lines);
        Assert.Equal(normal, ((ScalarNode)((ListNode)map.Find("liste")!).Items[0]).Value);
        Assert.Equal(normal, ((ScalarNode)((MapNode)map.Find("del")!).Find("felt")!).Value);
        Assert.Equal("z", ((ScalarNode)map.Find("efter")!).Value);
    }
}
