using AngleSharp.Html.Parser;
using KlyngeSite.Diagnostics;
using KlyngeSite.Outputs.Inspection;
using KlyngeSite.Rendering;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Hostile;

/// <summary>No byte of content becomes active on a page; and what a theme does wrong, <c>--grundigt</c> finds.</summary>
public class ActiveContentTests
{
    private static IEnumerable<string> Texts => Payloads.Addresses.SelectMany(address => Payloads.Forms.Select(form => form(address))).Concat(Payloads.Bodies);

    [Fact]
    public void Pages_with_hostile_texts_hold_nothing_active()
    {
        using var site = TestSite.Small().OverlayTheme(Repository.Theme);
        var number = 0;
        foreach (var text in Texts)
            site.Write($"content/sider/p{number++}.md", $"---\ntitel: Prøve {number}\nmanchet: Et ondt forsøg.\n---\n\nFør.\n\n{text}\n\nEfter.\n");
        var refused = site.Check(isThorough: true).Findings.Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => finding.Location.Source.Path).Distinct().ToList();
        Assert.All(refused, path => Assert.StartsWith("content/sider/p", path, StringComparison.Ordinal));
        refused.ForEach(path => site.Delete(path));
        var published = site.Check(isThorough: true);
        Assert.DoesNotContain(published.Findings, finding => finding.Rule.Severity == Severity.Error);
        Assert.True(published.Pages > 50, $"{published.Pages} pages: the corpus is refused before it is tried");
    }

    /// <summary>Behind the checks of links: what is refused would do no harm either.</summary>
    [Fact]
    public void Even_a_refused_text_becomes_nothing_active()
    {
        foreach (var text in Texts)
        {
            if (BodyParser.Parse(new SourceText("ond.md", text, SourceRole.Content), 0, new DiagnosticBag()) is { } body)
                Assert.True(Violations(new MarkdownHtml(SpecTests.SmallSite.Site).Render(body.All)?.Value ?? "") == "", text);
        }
    }

    public static TheoryData<string> Values => [.. Payloads.Values];

    [Theory]
    [MemberData(nameof(Values))]
    public void Fields_settings_and_rows_hold_nothing_active(string value)
    {
        using var site = TestSite.Small().OverlayTheme(Repository.Theme);
        var quoted = "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";
        Replace(site, "content/interview/nord.md", quoted, "Klyngen mødte hjemmeplejen", "Eksempeldata til prøver.", "Prøve Person", "klyngekoordinator", "Opdigtet", "en leder", "forbrug", "Alle kender hinanden.");
        Replace(site, "content/klynger/nord.yml", quoted, "Klynge Nord", "Opdigtet");
        Replace(site, "content/partnere/hjemmepleje.md", quoted, "Hjemmepleje", "Kommunens pleje i hjemmet.");
        Replace(site, "content/spoergsmaal/partnere.md", quoted, "Hvem har klyngen mødt?", "Partnere");
        Replace(site, "content/emner/kol.md", quoted, "Kronisk lungesygdom.", "rygerlunger");
        Replace(site, "content/kommentarer/nord-hjemmepleje.md", quoted, "Det var nyttigt", "En Anden", "leder");
        Replace(site, "content/site.yml", quoted, "En lille side til prøver", "Ingen", "Opdigtet til prøver.");
        Replace(site, "content/kommuner.csv", '"' + value.Replace("\"", "\"\"", StringComparison.Ordinal) + '"', "Region Hovedstaden");
        var result = site.Check(isThorough: true);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Severity == Severity.Error);
        Assert.True(result.Pages > 10);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<script src=\"https://ond.example/x.js\"></script>", "https://ond.example/x.js")]
    [InlineData("<script type=\"application/ld+json \">{}</script>", "script")]
    [InlineData("<script type=\"APPLICATION/LD+JSON\">{}</script>", "script")]
    [InlineData("<script type=\"application/json\">{}</script>", "script")]
    [InlineData("<script type=\"application/ld+json\" defer>{}</script>", "script")]
    [InlineData("<script type=\"application/ld+json\" src=\"https://ond.example/x.js\"></script>", "https://ond.example/x.js")]
    [InlineData("<script type=\"application/ld+json\">\"<!-- <script>\"</script>", "script")]
    [InlineData("<script type=\"module\">alert(1)</script>", "script")]
    [InlineData("<svg><script type=\"application/ld+json\">{}</script></svg>", "script")]
    [InlineData("<p onclick=\"alert(1)\">x</p>", "onclick")]
    [InlineData("<p style=\"color:red\">x</p>", "style")]
    [InlineData("<iframe src=\"/om/\"></iframe>", "iframe")]
    [InlineData("<object data=\"/om/\"></object>", "object")]
    [InlineData("<embed src=\"/om/\">", "embed")]
    [InlineData("<form action=\"/om/\"></form>", "form")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "javascript:alert(1)")]
    [InlineData("<a href=\" java&#9;script:alert(1)\">x</a>", "java")]
    [InlineData("<a href=\"//ond.example/\">x</a>", "//ond.example/")]
    [InlineData("<a href=\"data:text/html,x\">x</a>", "data:text/html,x")]
    [InlineData("<svg><script>alert(1)</script></svg>", "script")]
    [InlineData("<svg><a xlink:href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a></svg>", "javascript:alert(1)")]
    [InlineData("<svg><a href=\"data:text/html,x\"><text>x</text></a></svg>", "data:text/html,x")]
    [InlineData("<svg><rect fill=\"url(https://ond.example/x.svg#a)\"/></svg>", "fill")]
    [InlineData("<svg><foreignObject><p>x</p></foreignObject></svg>", "foreignObject")]
    [InlineData("<svg><use href=\"/om/#x\"/></svg>", "use")]
    [InlineData("<input type=\"text\" name=\"cpr\">", "et felt")]
    [InlineData("<math><mi>x</mi></math>", "math")]
    [InlineData("<template><p>x</p></template>", "template")]
    [InlineData("<img src=\"https://ond.example/x.png\" alt=\"x\">", "https://ond.example/x.png")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://ond.example/x.css\">", "https://ond.example/x.css")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=javascript:alert(1)\">", "refresh")]
    [InlineData("<p id=\"a\">x</p><p id=\"a\">y</p>", "id'et 'a'")]
    public void A_hostile_theme_is_found_by_a_thorough_check_alone(string markup, string named)
    {
        using var site = TestSite.Small();
        site.Write("theme/pages/side.html", File.ReadAllText(Path.Join(site.Theme, "pages", "side.html")) + markup + "\n");
        Assert.Empty(site.Check().Findings);
        var findings = site.Check(isThorough: true).Findings;
        Assert.Contains(findings, finding => finding.Message.Contains(named, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Equal("På siden om/index.html.", finding.Note));
    }

    [Fact]
    public void A_theme_may_use_its_own_script_and_picture()
    {
        using var site = TestSite.Small();
        HashSet<string> assets = ["/assets/a.0.js", "/assets/a.0.png"];
        Assert.Equal("", Violations("<script src=\"/assets/a.0.js\" defer></script><img src=\"/assets/a.0.png\" alt=\"Et kort\"><a href=\"tel:+4512345678\">ring</a><a href=\"side-2/#x\">x</a>", assets));
    }

    [Fact]
    public void A_theme_may_tell_machines_what_a_page_is() =>
        Assert.Equal("", Violations("<script type=\"application/ld+json\">{\"name\":\"\\u003C/script\\u003E\"}</script>"));

    private static string Violations(string html, HashSet<string>? assets = null)
    {
        using var page = new HtmlParser().ParseDocument($"<!doctype html><html lang=\"da\"><title>x</title><main>{html}</main></html>");
        return string.Join('\n', AllowedMarkup.In(page, assets ?? []).Select(violation => violation.Message));
    }

    private static void Replace(TestSite site, string path, string value, params string[] fields)
    {
        var text = File.ReadAllText(Path.Join(site.Root, path));
        foreach (var field in fields)
        {
            Assert.Contains(field, text, StringComparison.Ordinal);
            text = text.Replace(field, value, StringComparison.Ordinal);
        }
        site.Write(path, text);
    }
}
