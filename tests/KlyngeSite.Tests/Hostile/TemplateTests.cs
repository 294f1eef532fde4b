using System.Globalization;
using KlyngeSite.Diagnostics;
using KlyngeSite.Rendering;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Hostile;

/// <summary>Templates that run wild, reach out or try to change what they see: each ends in one finding with its file and line, soon.</summary>
public class TemplateTests
{
    private const string Steps = "for mange skridt";

    /// <summary>A template, and a part of what is said about it.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        // Endless and long.
        { "{{ while true }}a{{ end }}", Steps },
        { "{{ while true }}{{ end }}", Steps },
        { "{{ for i in 1..1000000000 }}{{ end }}", Steps },
        { "{{ for i in 1..3000 }}{{ for j in 1..3000 }}{{ end }}{{ end }}", Steps },
        { "{{ for i in 1..400000 }}{{ end }}{{ for i in 1..400000 }}{{ end }}{{ for i in 1..400000 }}{{ end }}{{ for i in 1..400000 }}{{ end }}{{ for i in 1..400000 }}{{ end }}", Steps },
        { "{{ [1] * 2000000000 }}", "skridt" },
        { "{{ for i in 1..100000 }}{{ if ('x' * 999999) == 'y' }}{{ end }}{{ end }}", Steps },
        { "{{ for i in 1..2000000 }}{{ $list = [1] * 2000 }}{{ end }}", Steps },
        { "{{ include 'pages/side.html' }}", "i ring" },
        { "{{ include 'parts/p1.html' }}", Steps },
        // Large.
        { "{{ for i in 1..11000 }}" + new string('a', 1000) + "{{ end }}", "større end 10 MB" },
        { "{{ 'x' * 2000000000 }}", "for lang" },
        { "{{ $a = 'xxxxxxxxxx' }}{{ for i in 1..40 }}{{ $a = $a + $a }}{{ end }}{{ $a }}", "" },
        { "{{ 1 << 2000000000 }}", "for stort" },
        { "{{ 1 << 1000 }}", "for stort" },
        { "{{ $x = 10 }}{{ for i in 1..40 }}{{ $x = $x * $x }}{{ end }}{{ $x }}", "for stort" },
        // Out of the theme.
        { "{{ include '../content/site.yml' }}", "Temaet har ingen skabelon" },
        { "{{ include '/etc/passwd' }}", "Temaet har ingen skabelon" },
        { "{{ include 5 }}", "ikke navnet på en skabelon" },
        { "{{ include }}", "mangler navnet på en skabelon" },
        { "{{ '1+1' | object.eval }}", "'object' findes ikke" },
        { "{{ date.now }}", "'date' findes ikke" },
        { "{{ math.random 1 5 }}", "'math' findes ikke" },
        { "{{ 'a' | regex.match '(a+)+$' }}", "'regex' findes ikke" },
        // Changing what is there.
        { "{{ site.title = 'x' }}", "lave eller ændre" },
        { "{{ page = 5 }}", "lave eller ændre" },
        { "{{ include = 5 }}", "lave eller ændre" },
        { "{{ navn = 5 }}", "lave eller ændre" },
        { "{{ capture x }}a{{ end }}", "lave eller ændre" },
        { "{{ import page }}", "lave eller ændre" },
        { "{{ func f; f; end; f }}", "lave eller ændre" },
        { "{{ site.menu[0] = 1 }}", "lave eller ændre" },
        { "{{ site.menu[9] = 1 }}", "" },
        { "{{ site.menu.foo = 1 }}", "" },
        { "{{ site.menu[0].text = 'x' }}", "lave eller ændre" },
        { "{{ for x in site.menu }}{{ x.text = 'x' }}{{ end }}", "lave eller ændre" },
        // What is not there.
        { "{{ page.titel }}", "'titel' findes ikke" },
        { "{{ " + new string('a', 10_000) + " }}", "…' findes ikke her" },
        { "{{ null.x }}", "ingen værdi" },
        { "{{ page.pager.text }}", "ingen værdi" },
        { "{{ page.title.length }}", "ingen del med det navn" },
        { "{{ site.menu.foo }}", "ingen del med det navn" },
        { "{{ site.menu[99] }}", "Listen har ikke" },
        { "{{ page.title 1 }}", "ikke en funktion" },
        // What is no text and no number.
        { "{{ 1 / 0 }}", "ikke et tal" },
        { "{{ 0 / 0 }}", "ikke et tal" },
        { "{{ 1 % 0 }}", "nul" },
        { "{{ 1 // 0 }}", "nul" },
        { "{{ page }}", "kan ikke skrives ud" },
        { "{{ this }}", "kan ikke skrives ud" },
        { "{{ 'a' + page }}", "kan ikke skrives ud" },
        { "{{ site.menu }}", "kan ikke skrives ud" },
        { "{{ page - 1 }}", "passer ikke sammen" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_template_is_stopped_with_file_and_line(string template, string said)
    {
        using var site = TestSite.Small().Write("theme/pages/side.html", "<p>\n" + template + "\n");
        // A part that asks for the next one twice is asked for a billion times in the end.
        for (var i = 1; i < 30; i++)
            site.Write($"theme/parts/p{i}.html", string.Create(CultureInfo.InvariantCulture, $"{{{{ include 'parts/p{i + 1}.html' }}}}{{{{ include 'parts/p{i + 1}.html' }}}}"));
        site.Write("theme/parts/p30.html", "");

        var finding = Assert.Single(site.Check().Findings);

        Assert.Equal("KS4002", finding.Rule.Code);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("theme/p", finding.Location.Source.Path, StringComparison.Ordinal);
        if (finding.Location.Source.Path == "theme/pages/side.html")
            Assert.Equal(2, finding.Location.Line);
        Assert.NotNull(finding.Mend);
        Assert.True(finding.Message.Length + finding.Mend.Length < 400, "long");
        Assert.DoesNotContain("`", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ $x = 1 }}{{ $x + 1 }}", "2")]
    [InlineData("{{ for i in 1..3 }}{{ i }}{{ end }}", "123")]
    [InlineData("{{ page.title + '!' }}", "Om prøven!")]
    [InlineData("{{ 7 / 2 }}", "3.5")]
    [InlineData("{{ site.menu.size }}", "1")]
    public void What_a_template_may_do_is_done(string template, string printed)
    {
        using var site = TestSite.Small().Write("theme/pages/side.html", template).Built();
        Assert.Equal(printed, site.Page("om/index.html"));
    }

    [Fact]
    public void A_loop_on_every_page_is_paid_from_one_budget()
    {
        Assert.Equal(2_000_000, StepBudget.ForPage(1));
        Assert.Equal(2_000_000, StepBudget.ForPage(0));
        Assert.True(StepBudget.ForPage(236) * 236L <= 50_000_000);
        Assert.Equal(100_000, StepBudget.ForPage(1_000_000));
    }

    [Fact]
    public void A_page_that_content_makes_too_large_is_not_the_themes_fault()
    {
        var bag = new DiagnosticBag();
        var theme = Theme.Load(new SourceTree([], [Template("pages/a.html", "{{ for text in texts }}{{ text }}{{ end }}")], new HashSet<string>(), default), bag);
        var texts = View.List(Enumerable.Range(0, 12).Select(_ => new Html(new string('a', 1_000_000))));
        var item = new SourceText("content/spoergsmaal/udbytte.md", "", SourceRole.Content);

        var page = new PageRenderer(theme, 1, bag, CancellationToken.None).Render("pages/a.html", View.Of(("texts", texts)), "/spoergsmaal/udbytte/", item);

        Assert.Null(page);
        Assert.Equal("""
            content/spoergsmaal/udbytte.md: fejl KS1004: Siden /spoergsmaal/udbytte/ bliver større end 10 MB af de tekster, den viser.
                Kort de længste tekster af, eller del dem på flere sider.


            """, TextPrinter.Print(bag.Sorted()));
    }

    [Fact]
    public void One_text_shown_over_and_over_is_the_themes_fault()
    {
        var bag = new DiagnosticBag();
        var theme = Theme.Load(new SourceTree([], [Template("pages/a.html", "{{ for i in 1..20 }}{{ text }}{{ end }}")], new HashSet<string>(), default), bag);
        new PageRenderer(theme, 1, bag, CancellationToken.None).Render("pages/a.html", View.Of(("text", new Html(new string('a', 1_000_000)))), "/om/", null);
        Assert.Equal("KS4002", Assert.Single(bag.Sorted()).Rule.Code);
    }

    private static SourceFile Template(string path, string text) => new(path, [], new SourceText("theme/" + path, text, SourceRole.Theme));
}
