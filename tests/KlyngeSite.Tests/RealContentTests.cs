using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KlyngeSite.Outputs.Inspection;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>The project's own content and theme: every page is sound, and nothing leads nowhere.</summary>
public sealed class RealContentTests(RealContentTests.Built built) : IClassFixture<RealContentTests.Built>
{
    public sealed class Built : IDisposable
    {
        internal TestSite Site { get; } = TestSite.Real().OverlayContent(Repository.Content).Built();

        internal SortedDictionary<string, byte[]> Files { get; }

        internal Dictionary<string, IDocument> Pages { get; }

        public Built()
        {
            var parser = new HtmlParser();
            Files = Site.Files();
            Pages = Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
                .ToDictionary(file => file.Key, file => (IDocument)parser.ParseDocument(System.Text.Encoding.UTF8.GetString(file.Value)));
        }

        public void Dispose() => Site.Dispose();
    }

    [Fact]
    public void Pages_hold_only_what_the_allow_list_knows()
    {
        HashSet<string> assets = [.. built.Files.Keys.Where(path => path.StartsWith("assets/", StringComparison.Ordinal) || path.EndsWith("/sidehoved.css", StringComparison.Ordinal)).Select(path => "/" + path)];
        foreach (var (path, page) in built.Pages)
            Assert.True(!AllowedMarkup.In(page, assets).Any(), $"{path}: {AllowedMarkup.In(page, assets).FirstOrDefault()?.Message}");
    }

    [Fact]
    public void A_thorough_check_finds_nothing()
    {
        Assert.Equal("", KlyngeSite.Diagnostics.TextPrinter.Print(built.Site.Check(isThorough: true).Findings.Where(finding => finding.Rule.Severity != KlyngeSite.Diagnostics.Severity.Hint)));
    }

    [Fact]
    public void Every_link_leads_to_a_page_and_a_place_on_it()
    {
        foreach (var (path, page) in built.Pages)
        {
            foreach (var link in page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!))
            {
                if (link.StartsWith("https://", StringComparison.Ordinal))
                    continue;
                var parts = link.Split('#');
                var target = parts[0].Length == 0 ? path : parts[0].EndsWith('/') ? parts[0][1..] + "index.html" : parts[0][1..];
                Assert.True(built.Files.ContainsKey(target), $"{path}: {link}");
                if (target == "moede/index.html" && target != path && parts.Length == 2)
                    Assert.All(PlanLinks.Parts(link), part => Assert.True(built.Pages[target].QuerySelector($"[data-part='{part}']") is not null, $"{path}: {link}"));
                else if (parts.Length == 2)
                    Assert.True(built.Pages[target].GetElementById(parts[1]) is not null, $"{path}: {link}");
            }
        }
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_front_page()
    {
        HashSet<string> seen = ["index.html"];
        Queue<string> open = new(seen);
        while (open.TryDequeue(out var path))
        {
            foreach (var link in built.Pages[path].QuerySelectorAll("body a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                var target = link[1..] + (link.EndsWith('/') ? "index.html" : "");
                if (built.Pages.ContainsKey(target) && seen.Add(target))
                    open.Enqueue(target);
            }
        }
        Assert.Equal(["404.html"], built.Pages.Keys.Except(seen));
    }

    [Fact]
    public void Every_page_has_a_language_one_main_heading_a_main_part_and_unique_ids()
    {
        foreach (var (path, page) in built.Pages)
        {
            Assert.Equal("da", page.DocumentElement.GetAttribute("lang"));
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path}: h1");
            Assert.True(page.QuerySelectorAll("main").Length == 1, $"{path}: main");
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.True(ids.Count == ids.Distinct().Count(), $"{path}: ids");
            var levels = page.QuerySelectorAll("h1,h2,h3,h4").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second - pair.First <= 1), $"{path}: heading levels {string.Join(' ', levels)}");
        }
    }

    [Fact]
    public void Every_page_carries_the_policy_and_a_demonstration_is_not_indexed()
    {
        foreach (var (path, page) in built.Pages)
        {
            Assert.StartsWith("default-src 'none';", page.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content"), StringComparison.Ordinal);
            Assert.True(page.QuerySelector("meta[name=robots][content=noindex]") is not null, path);
        }
    }

    [Fact]
    public void The_feed_has_an_entry_for_every_interview_and_comment()
    {
        using var stream = new MemoryStream(built.Files["feed.xml"]);
        var told = built.Pages.Keys.Count(path => path.Split('/') is ["interview" or "kommentarer", var id, "index.html"] && !id.StartsWith("side-", StringComparison.Ordinal));
        Assert.Equal(told, System.Xml.Linq.XDocument.Load(stream).Descendants("{http://www.w3.org/2005/Atom}entry").Count());
    }

    [Fact]
    public void What_a_page_says_to_machines_is_what_it_shows()
    {
        foreach (var (path, page) in built.Pages)
        {
            string? Property(string name) => page.QuerySelector($"meta[property='og:{name}']")?.GetAttribute("content");
            Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Property("url"));
            Assert.Equal(page.QuerySelector("meta[name=description]")?.GetAttribute("content"), Property("description"));
            Assert.Equal(path == "index.html" ? "KlyngeSite" : page.QuerySelector("h1")!.TextContent, Property("title"));
            Assert.Equal(("KlyngeSite", "da_DK"), (Property("site_name"), Property("locale")));
            var crumbs = page.QuerySelectorAll(".crumbs li").Select(crumb => crumb.TextContent).ToList();
            if (page.QuerySelector("script[type='application/ld+json']") is not { } script)
            {
                Assert.True(crumbs.Count == 0, path);
                continue;
            }
            using var data = System.Text.Json.JsonDocument.Parse(script.TextContent);
            var graph = data.RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(one => one.GetProperty("@type").GetString()!);
            Assert.Equal(crumbs, graph["BreadcrumbList"].GetProperty("itemListElement").EnumerateArray().Select(crumb => crumb.GetProperty("name").GetString()));
            Assert.Equal(Property("type") == "article", graph.ContainsKey("Article"));
            if (graph.TryGetValue("Article", out var article))
                Assert.Equal((Property("title"), Property("url")), (article.GetProperty("headline").GetString(), article.GetProperty("mainEntityOfPage").GetString()));
        }
        Assert.Equal(10, built.Pages.Count(page => page.Key.StartsWith("interview/", StringComparison.Ordinal) && page.Value.QuerySelector("script")!.TextContent.Contains("isBasedOn", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_an_address_nothing_is_offered_that_leads_nowhere()
    {
        foreach (var (path, page) in built.Pages)
        {
            Assert.Empty(page.QuerySelectorAll("a[href^='mailto:'], a[href*='/edit/'], a[href*='/new/']"));
            var asks = path.Split('/') is ["interview" or "klynger" or "emner" or "kommuner", not "index.html", ..];
            Assert.Equal(asks ? ["Fortæl om jeres klynge"] : Array.Empty<string>(), page.QuerySelectorAll(".contribute a[href='/bidrag/']").Select(link => link.TextContent));
            Assert.Equal(asks, page.QuerySelector(".contribute") is not null);
        }
    }

    [Fact]
    public void Long_pages_say_what_is_on_them_and_short_ones_do_not()
    {
        foreach (var (path, page) in built.Pages)
        {
            var links = page.QuerySelectorAll(".onthispage a");
            Assert.True(links.Length is 0 or >= 4, path);
            Assert.Distinct(links.Select(link => link.TextContent));
        }
        foreach (var path in new[] { "interview/doc7", "spoergsmaal/udbytte", "samlinger/metoder", "samlinger/daekning", "kommuner/faaborg-midtfyn", "partnere" })
            Assert.NotEmpty(built.Pages[$"{path}/index.html"].QuerySelectorAll(".onthispage a"));
        Assert.Empty(built.Pages["kommuner/laesoe/index.html"].QuerySelectorAll(".onthispage a"));
    }

    [Fact]
    public void The_front_page_has_the_map_and_what_is_due()
    {
        var page = built.Pages["index.html"];
        Assert.Equal(98, page.QuerySelectorAll(".tilemap a.tile").Length);
        var due = page.QuerySelectorAll("#side-opfoelgning .work > li");
        Assert.Equal(3, due.Length);
        Assert.All(due, plan => Assert.EndsWith(", 2019", plan.QuerySelector(".why")?.TextContent, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("#side-opfoelgning a[href='/samlinger/opfoelgning/']"));
    }

    [Fact]
    public void An_interview_tells_each_guest_once_and_every_comment_has_a_sentence_in_lists()
    {
        foreach (var (path, page) in built.Pages.Where(page => page.Key.StartsWith("interview/", StringComparison.Ordinal) && page.Key != "interview/index.html"))
        {
            Assert.True(page.QuerySelectorAll(".ledger .visit").Length > 0, path);
            Assert.True(page.QuerySelector(".fold") is null, path);
            var topics = page.QuerySelectorAll(".ledger h3 a").Select(link => link.GetAttribute("href")).ToList();
            Assert.True(topics.Count == topics.Distinct().Count(), path);
        }
        Assert.All(built.Pages["kommentarer/index.html"].QuerySelectorAll(".card"), card => Assert.NotNull(card.QuerySelector("p:not(.kicker)")));
    }

    [Theory]
    [InlineData("interview/nordlys/index.html")]
    [InlineData("emner/medicinkort/index.html")]
    [InlineData("partnere/kommune-hjemmepleje/index.html")]
    [InlineData("kommuner/nordfyns/index.html")]
    public void The_guests_side_stands_beside_the_clusters_with_what_it_cost(string path)
    {
        var guest = Assert.Single(built.Pages[path].QuerySelectorAll(".sides .guest"), side => side.QuerySelector("a[href='/kommentarer/nordfyn-sygepleje/']") is not null);
        Assert.Contains("Utilsigtet følge", guest.Closest(".sides")!.NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ikke oplyst", guest.PreviousElementSibling!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_of_choices_says_what_the_chips_say()
    {
        var script = System.Text.Encoding.UTF8.GetString(built.Files["find/find.js"]);
        const string Call = "klyngeData(\"find\",";
        Assert.StartsWith(Call, script, StringComparison.Ordinal);
        Assert.EndsWith(");", script, StringComparison.Ordinal);
        using var data = System.Text.Json.JsonDocument.Parse(script[Call.Length..^2]);
        var count = data.RootElement.GetProperty("interviews").GetArrayLength();
        Assert.Equal(count, built.Pages["find/index.html"].QuerySelectorAll(".card").Length);
        var chips = built.Pages["find/index.html"].QuerySelectorAll("[data-value]").ToDictionary(chip => chip.GetAttribute("data-value")!, chip => chip.QuerySelector("b")!.TextContent);
        Assert.Equal(
            data.RootElement.GetProperty("values").EnumerateObject().Select(value => (value.Name, value.Value.GetProperty("interviews").GetArrayLength().ToString(System.Globalization.CultureInfo.InvariantCulture))),
            chips.Select(chip => (chip.Key, chip.Value)));
        Assert.All(data.RootElement.GetProperty("values").EnumerateObject().SelectMany(value => value.Value.GetProperty("interviews").EnumerateArray()), place => Assert.InRange(place.GetInt32(), 0, count - 1));
    }

    [Fact]
    public void A_figure_is_never_shown_without_its_caveat()
    {
        var figures = 0;
        foreach (var (path, page) in built.Pages)
        {
            foreach (var number in page.QuerySelectorAll(".number"))
            {
                figures++;
                Assert.True(number.Closest(".result, .figure")?.QuerySelector(".caveat") is not null, $"{path}: {number.TextContent.Trim()}");
            }
        }
        Assert.True(figures >= 2);
    }

    [Fact]
    public void The_original_titles_and_quotation_marks_do_not_appear_in_what_is_retold()
    {
        foreach (var (path, page) in built.Pages.Where(page => page.Key.StartsWith("interview/", StringComparison.Ordinal) || page.Key.StartsWith("kommentarer/", StringComparison.Ordinal)))
        {
            var text = page.QuerySelector("main")!.TextContent;
            Assert.False(text.IndexOfAny(['"', '»', '«', '“', '”', '„']) >= 0, $"{path}: quotation marks");
            if (path is not ("interview/index.html" or "kommentarer/index.html"))
                Assert.Contains("ikke gennemlæst af den interviewede", text, StringComparison.Ordinal);
        }
    }
}
