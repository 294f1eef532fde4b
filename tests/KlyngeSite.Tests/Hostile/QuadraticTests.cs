using System.Diagnostics;
using System.Text;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Markdown;

namespace KlyngeSite.Tests.Hostile;

/// <summary>
/// No text takes the parser with the square of its length: twice as much of anything takes under three times as long, or it is refused
/// with a line. The shapes are those of cmark's <c>pathological_tests.py</c>, and those that hung this program once.
/// </summary>
public class QuadraticTests
{
    /// <summary>As long as a text may be.</summary>
    private const int Largest = 100_000;

    /// <summary>Below this no ratio means anything.</summary>
    private static readonly TimeSpan Floor = TimeSpan.FromMilliseconds(30);

    /// <summary>What is repeated, after what stands once before it.</summary>
    public static TheoryData<string, string, string> Shapes => new()
    {
        { "equal headings", "", "## a\n\n" },
        { "headings without letters", "", "## !\n" },
        { "underlined headings", "", "a\n-\n\n" },
        { "headings that are numbered already", "", "## a\n\n## a 2\n\n## a-2\n\n" },
        { "table of 62 columns and empty rows", Cells("|a") + Cells("|-"), "|\n" },
        { "wide tables", "", Cells("|a") + Cells("|-") + "|\n|\n|\n\n" },
        { "table of two columns", "|a|b|\n|-|-|\n", "|a|b|\n" },
        { "bars without a table", "", "a | b\n" },
        { "bars in paragraphs", "", "a | b\n\n" },
        { "escaped bars", "", "a \\| b\n" },
        { "emphasis", "", "*a* " },
        { "strong emphasis", "", "**a** " },
        { "emphasis that opens", "", "*a " },
        { "emphasis that closes", "", "a* " },
        { "emphasis within emphasis", "", "*a **a " },
        { "both signs of emphasis", "", "*a _b " },
        { "signs of emphasis in words", "", "*x*x_" },
        { "underlines in words", "", "_a__b_ " },
        { "emphasis of three signs", "", "a***b **c* " },
        { "long runs of emphasis", "", new string('*', 199) + "a " + new string('*', 198) + " " },
        { "full paragraphs of emphasis", "", Many("*a* ", 990) + "\n\n" },
        { "full paragraphs of openers", "", Many("**a _b ", 600) + "\n\n" },
        { "full paragraphs of closers", "", Many("*x*x_", 660) + "\n\n" },
        { "brackets that open", "", "[a" },
        { "brackets that close", "", "]a" },
        { "brackets within brackets", "", "[a](" },
        { "links", "", "[a](/om/) " },
        { "links that are not closed", "", "[a](emne:b " },
        { "links with a blank", "", "[a] (emne:b) " },
        { "links in angle brackets", "", "[a](<b " },
        { "titles that are not closed", "", "[a](/om/ \"" },
        { "parentheses", "[a](", "(a" },
        { "images", "", "![a" },
        { "images without words", "", "![](" },
        { "double brackets", "", "[[a" },
        { "definitions", "", "[a]: https://example.org/\n" },
        { "definitions in paragraphs", "", "[a]: b\n\n" },
        { "long address", "[a]: https://example.org/", "b" },
        { "long address in a link", "[a](https://example.org/", "b" },
        { "footnotes", "", "a[^1] b\n\n[^1]: note\n\n" },
        { "backticks", "", "`a ``" },
        { "backticks of many lengths", "", string.Concat(Enumerable.Range(1, 150).Select(n => new string('`', n) + "a")) },
        { "links outside brackets", "", "<https://example.org/> " },
        { "addresses of mail", "", "<a@example.org> " },
        { "less than", "", "<a " },
        { "tags", "", "<b>" },
        { "ends of tags", "", "</b>" },
        { "remarks", "", "<!-- " },
        { "closed remarks", "", "<!-- --> " },
        { "instructions", "", "<?a " },
        { "declarations", "", "<!A " },
        { "entities", "", "&amp;" },
        { "what is no entity", "", "&a" },
        { "numbered entities", "", "&#1234567;" },
        { "backslashes", "", "\\a" },
        { "hard breaks", "", "a\\\n" },
        { "hard breaks of blanks", "", "a  \n" },
        { "quotes", "", "> a\n" },
        { "lines that go on with a quote", "", "> a\nb\n\n" },
        { "quotes within quotes", "", ">" },
        { "many deep quotes", "", Many("> ", 30) + "a\n\n" },
        { "lists", "", "- a\n" },
        { "loose lists", "", "- a\n\n" },
        { "numbered lists", "", "1. a\n" },
        { "lists of two kinds", "", "1) a\n2. b\n" },
        { "lists within lists", "", "- " },
        { "many deep lists", "", Many("- ", 14) + "a\n\n" },
        { "lists and indented text", "", "- a\n\n      b\n" },
        { "headings with one sign too few blanks", "", "##a\n" },
        { "paragraphs", "", "a\n\n" },
        { "lines", "", "a\n" },
        { "empty lines", "a", "\n" },
        { "blanks", "a", " " },
        { "one word", "", "a" },
        { "one long heading", "## ", "a" },
        { "blanks before a sign", "", "      #" },
        { "fences", "", "```\na\n" },
        { "fence that is not closed", "```\n", "a\n" },
        { "indented code", "", "    a\n\n" },
        { "rules", "", "---\n\n" },
        { "boxes", "", ":::a\n" },
        { "colons", "", ":" },
        { "colons in words", "", "::: a " },
        { "numbers with a sign", "", "##1 " },
        { "footnotes in a line", "", "[^a] " },
        { "tabs", "", "\ta\n" },
        { "numbers with units", "", "1 % " },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Twice_the_text_takes_less_than_three_times_as_long(string shape, string before, string repeated)
    {
        var count = Largest / repeated.Length;
        for (; Findings(before, repeated, count) is [var refused, ..]; count /= 2)
        {
            Assert.True(refused.Location.Line > 0, $"{shape}: {refused.Message}");
            Assert.True(count > 1, $"{shape}: {refused.Message}");
        }
        // A busy machine may spoil a measurement, but not three of them.
        var (once, twice) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            twice = Best(before, repeated, count);
            // What is this fast needs no comparison.
            if (twice < 3 * Floor)
                return;
            once = Best(before, repeated, count / 2);
            if (twice < 3 * (once > Floor ? once : Floor))
                return;
        }
        Assert.Fail($"{shape}: {once.TotalMilliseconds:0} ms, then {twice.TotalMilliseconds:0} ms.");
    }

    private static TimeSpan Best(string before, string repeated, int count)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 5 && best > 2 * Floor; run++)
        {
            var clock = Stopwatch.StartNew();
            Findings(before, repeated, count);
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }
        return best;
    }

    /// <summary>What the text is refused for; slips in it are warnings, and headings without order stop nothing.</summary>
    private static List<Diagnostic> Findings(string before, string repeated, int count)
    {
        var bag = new DiagnosticBag();
        var text = new StringBuilder(before, before.Length + (repeated.Length * count)).Insert(before.Length, repeated, count).ToString();
        BodyParser.Parse(new SourceText("content/sider/om.md", text, SourceRole.Content), 0, bag);
        return [.. bag.Sorted().Where(finding => finding.Rule == Rules.MalformedMarkdown)];
    }

    private static string Cells(string cell) => Many(cell, 62) + "|\n";

    private static string Many(string repeated, int count) => string.Concat(Enumerable.Repeat(repeated, count));
}
