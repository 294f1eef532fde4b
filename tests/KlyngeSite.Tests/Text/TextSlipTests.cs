using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Markdown;

namespace KlyngeSite.Tests.Text;

/// <summary>What only looks like a slip. The slips themselves are the folders <c>Invalid/KS2016-*</c>.</summary>
public class TextSlipTests
{
    [Theory]
    [InlineData("Han sagde \"skibbe\" [sic] (i 2019) og gik.")]
    [InlineData("Se bilag [1] (side 3) og [2]: begge dele.")]
    [InlineData("[sic](altså ikke) og [x] og [ ] og a[1] eller [[noget] (se")]
    [InlineData("Puls < 50, p<0,05, x<y og a <b og c> d, <KOL> og <3.")]
    [InlineData("Sag #1, #patient og ##### er i orden :) :::")]
    [InlineData("C## er ikke en overskrift.")]
    [InlineData("Skriv `<b>`, `[a] (emne:kol)`, `[^1]` og `[[x]]`.")]
    [InlineData("    <b>kode</b> [a](emne: kol)\n    ##Uden")]
    [InlineData("```\n##Uden\n::: boks\n<br>\n[^1]\n```")]
    [InlineData("\\[a](emne: kol), \\<b>, \\[[x]] og \\##Uden")]
    [InlineData("[a](emne:kol), [b](/om/ \"Om os\"), [c](</om/>), [d]( /om/ ), [e](https://example.org/a_(b)), [f](#her)")]
    [InlineData("[[KOL](emne:kol)], [[1]](/om/) og [![x](a.png)](/om/)")]
    [InlineData("[to\nlinjer](emne:kol) og <https://example.org/> og <a@example.org>.")]
    [InlineData("Kl. 10:30 :: pause : slut")]
    [InlineData("| a | b |\n|---|:---:|\n| [c](emne:kol) | d |")]
    [InlineData("Ord.\n\n## To\n\nOrd.\n\n### Tre\n\n#### Fire\n\nOrd.\n\n## To igen\n\n- punkt")]
    [InlineData("## ???\n\nOrd.")]
    [InlineData("> ## Citat\n>\n> Ord.")]
    public void Honest_text_is_left_alone(string text)
    {
        var bag = new DiagnosticBag();
        BodyParser.Parse(new SourceText("content/sider/om.md", text, SourceRole.Content), 0, bag);
        Assert.Equal("", TextPrinter.Print(bag.Sorted()));
    }

    [Fact]
    public void Honest_texts_are_far_from_the_limits()
    {
        var rows = string.Concat(Enumerable.Repeat("| **navn** | *kort* | 1 | 2 |\n", 200));
        var text = string.Concat(Enumerable.Repeat("## Overskrift\n\nEt [link](emne:kol) og *to* **ord** med_streg.\n\n- **punkt** et\n- punkt to\n\n", 150));
        var bag = new DiagnosticBag();
        Assert.NotNull(BodyParser.Parse(new SourceText("content/sider/om.md", $"{text}| a | b | c | d |\n|---|---|---|---|\n{rows}", SourceRole.Content), 0, bag));
        Assert.Equal("", TextPrinter.Print(bag.Sorted()));
    }
}
