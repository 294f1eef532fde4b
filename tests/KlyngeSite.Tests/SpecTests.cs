using System.Globalization;
using KlyngeSite.Diagnostics;
using KlyngeSite.Linking;
using KlyngeSite.Rendering;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>
/// The files of <c>Specs/</c> are documents for authors; each pair of fenced blocks <c>````markdown</c> and <c>````html</c> is a test.
/// Links see the items of <c>Invalid/_base</c>.
/// </summary>
public class SpecTests
{
    public static TheoryData<string, int> All
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var file in Directory.GetFiles(Path.Join(Repository.Tests, "Specs"), "*.md").Order(StringComparer.Ordinal))
            {
                for (var i = 0; i < Read(file).Count; i++)
                    all.Add(Path.GetFileName(file), i + 1);
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Markdown_becomes_html(string file, int number)
    {
        var (markdown, html, line) = Read(Path.Join(Repository.Tests, "Specs", file))[number - 1];
        var bag = new DiagnosticBag();
        var body = BodyParser.Parse(new SourceText("spec.md", markdown, SourceRole.Content), 0, bag);
        var actual = body is null ? TextPrinter.Print(bag.Sorted()).Split('\n')[0] : new MarkdownHtml(SmallSite.Site).Render(body.All)?.Value ?? "";
        Assert.True(html.TrimEnd('\n') == actual.TrimEnd('\n'), string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}:\nexpected: {html}\nwas:      {actual}"));
    }

    private static List<(string Markdown, string Html, int Line)> Read(string file)
    {
        List<(string, string, int)> specs = [];
        var (language, markdown, block) = ("", "", new List<string>());
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("````", StringComparison.Ordinal))
            {
                block.Add(lines[i]);
                continue;
            }
            if (language == "markdown")
                markdown = string.Join('\n', block) + "\n";
            else if (language == "html")
                specs.Add((markdown, string.Join('\n', block) + "\n", i + 1));
            language = language.Length == 0 ? lines[i][4..] : "";
            block.Clear();
        }
        return specs;
    }

    /// <summary>The base site, linked once.</summary>
    internal static class SmallSite
    {
        public static Site Site { get; } = Link();

        private static Site Link()
        {
            using var site = TestSite.Small();
            var bag = new DiagnosticBag();
            var tree = Sources.SourceTree.Read(site.Content, site.Theme, bag);
            return Linker.Link(Content.ContentReader.Read(tree, bag, CancellationToken.None), site.Options, [], bag)!;
        }
    }
}
