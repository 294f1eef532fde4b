using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KlyngeSite.Outputs.Bundle;
using KlyngeSite.Publishing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Bundle;

/// <summary>The site as one file: whole, without a dead link, and the same whenever it is made.</summary>
public class BundleTests
{
    private static readonly string[] Outside = ["https://", "http://", "mailto:", "tel:"];

    [Theory]
    [InlineData(null)]
    [InlineData("https://klynger.example/en/sti/")]
    public void Every_link_of_the_real_site_leads_to_a_file_of_the_bundle_and_a_place_in_it(string? baseUrl)
    {
        using var site = TestSite.Real();
        site.Options = site.Options with { BaseUrl = baseUrl };
        var files = BundledSite.Of(site).ToDictionary(file => file.Path, file => file.Bytes);
        var parser = new HtmlParser();
        var pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => (IDocument)parser.ParseDocument(Encoding.UTF8.GetString(file.Value)));
        Assert.InRange(pages.Count, 300, 10_000);
        var links = 0;
        foreach (var (path, page) in pages)
        {
            foreach (var address in page.All.SelectMany(AddressesOf))
            {
                links++;
                Leads(path, address);
            }
        }
        // Every page has its menu, its stylesheet and its icon.
        Assert.True(links > pages.Count * 8);
        using var data = DataIn(files["find/find.js"]);
        foreach (var interview in data.RootElement.GetProperty("interviews").EnumerateArray())
            Leads("find/find.js", interview.GetProperty("url").GetString()!);
        using var told = DataIn(files["moede/interview.js"]);
        foreach (var interview in told.RootElement.EnumerateArray())
            Leads("moede/interview.js", interview.GetProperty("url").GetString()!);
        var texts = files.Keys.Where(path => path.StartsWith("soeg/tekst-", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(texts);
        foreach (var path in texts)
        {
            using var text = DataIn(files[path]);
            Assert.All(text.RootElement.GetProperty("urls").EnumerateArray(), url => Leads(path, url.GetString()!));
        }

        void Leads(string from, string address)
        {
            if (Outside.Any(start => address.StartsWith(start, StringComparison.Ordinal)))
                return;
            Assert.False(address.StartsWith('/') || address.Contains("://", StringComparison.Ordinal), $"{from}: {address}");
            var parts = address.Split('#');
            var way = parts[0].Split('?')[0];
            var target = way.Length == 0 ? from : Uri.UnescapeDataString(new Uri(new Uri("http://localhost/" + from), way).AbsolutePath[1..]);
            Assert.True(files.ContainsKey(target), $"{from}: {address}");
            Assert.False(way.EndsWith('/'), $"{from}: {address}");
            if (target == "moede/index.html" && target != from && parts.Length == 2)
                Assert.All(PlanLinks.Parts(address), part => Assert.True(pages[target].QuerySelector($"[data-part='{part}']") is not null, $"{from}: {address}"));
            else if (parts.Length == 2)
                Assert.True(pages[target].GetElementById(parts[1]) is not null, $"{from}: {address}");
        }
    }

    [Fact]
    public void The_pages_say_what_those_of_a_build_say()
    {
        using var site = TestSite.Real().Built();
        var bundle = BundledSite.Of(site).ToDictionary(file => file.Path, file => file.Bytes);
        string[] forHosts = ["404.html", "_headers", "_redirects", "feed.xml", "robots.txt", "sitemap.xml"];
        Assert.Equal(site.Files().Keys.Except(forHosts).Append(BundleReadMe.Path).Order(StringComparer.Ordinal), bundle.Keys.Order(StringComparer.Ordinal));
        var parser = new HtmlParser();
        foreach (var (path, bytes) in site.Files().Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && bundle.ContainsKey(file.Key)))
        {
            using var built = parser.ParseDocument(Encoding.UTF8.GetString(bytes));
            using var packed = parser.ParseDocument(Encoding.UTF8.GetString(bundle[path]));
            Assert.Equal(built.QuerySelector("main")!.TextContent, packed.QuerySelector("main")!.TextContent);
            Assert.Equal(built.QuerySelector(".banner")!.TextContent, packed.QuerySelector(".banner")!.TextContent);
            Assert.Equal(built.QuerySelectorAll("[id]").Select(element => element.Id), packed.QuerySelectorAll("[id]").Select(element => element.Id));
            Assert.DoesNotContain("feed.xml", packed.DocumentElement.OuterHtml, StringComparison.Ordinal);
            var policy = packed.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
            Assert.StartsWith("default-src 'none'; script-src 'self' file:; style-src 'self' file:;", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        }
        foreach (var path in site.Files().Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".ics", StringComparison.Ordinal) || path.EndsWith("tal.json", StringComparison.Ordinal)))
            Assert.Equal(site.Files()[path], bundle[path]);
    }

    [Theory]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "7")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("LANG", "tr_TR.UTF-8")]
    public void The_same_content_and_day_give_the_same_bytes(string name, string value)
    {
        using var here = TestSite.Real();
        BundledSite.Of(here);
        using var there = TestSite.Real();
        using var process = Klynge.Start(there.Root, new Dictionary<string, string> { [name] = value }, "pakke", "--zip", "ud/x.zip", "--as-of", "2026-11-23");
        Assert.Equal(0, Klynge.Finish(process).ExitCode);
        Assert.Equal(File.ReadAllBytes(BundledSite.FileOf(here)), File.ReadAllBytes(Path.Join(there.Root, "ud", "x.zip")));
        Assert.Equal(["x.zip"], Directory.GetFileSystemEntries(Path.Join(there.Root, "ud")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_reader_is_told_what_it_is_and_of_what_day()
    {
        using var site = TestSite.Small();
        var readMe = Text(site, BundleReadMe.Path);
        Assert.Contains("23. november 2026", readMe, StringComparison.Ordinal);
        Assert.Contains("dobbeltklik på index.html", readMe, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", readMe, StringComparison.Ordinal);
        site.Write("content/site.yml", File.ReadAllText(Path.Join(site.Content, "site.yml")).Replace("demonstration", "udgivet", StringComparison.Ordinal));
        Assert.Contains("Den nyeste udgave ligger på https://", Text(site, BundleReadMe.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_that_moved_and_texts_that_were_withdrawn_lead_on()
    {
        using var moved = new TestSite().OverlayTheme(TestSite.MiniTheme).Overlay(Path.Join(Repository.Tests, "Sites", "former-addresses"));
        var built = moved.Built().Files().Where(file => Encoding.UTF8.GetString(file.Value).Contains("0; url=/", StringComparison.Ordinal)).Select(file => file.Key).ToList();
        Assert.NotEmpty(built);
        var files = BundledSite.Of(moved).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes));
        foreach (var path in built)
        {
            using var page = new HtmlParser().ParseDocument(files[path]);
            var link = page.QuerySelector("a")!.GetAttribute("href")!;
            Assert.Equal("0; url=" + link, page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
            Assert.True(files.ContainsKey(RelativeAddress.Follow(path, link)!), $"{path}: {link}");
        }
        using var withdrawn = new TestSite().OverlayTheme(TestSite.MiniTheme).Overlay(Path.Join(Repository.Tests, "Sites", "consent"));
        Assert.Contains("href=\"../../index.html\"", Text(withdrawn, "interview/trukket/index.html", mayWarn: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_plain_and_come_in_order()
    {
        using var site = TestSite.Real();
        var names = BundledSite.Of(site).Select(file => file.Path).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(names, name => Assert.True(name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/') && Manifest.IsSafe(name), name));
    }

    [Theory]
    [InlineData("1970-01-02", 1980)]
    [InlineData("9999-12-31", 2107)]
    [InlineData("2028-02-29", 2028)]
    public void Any_day_can_be_packed(string day, int year)
    {
        using var site = TestSite.Small();
        site.Options = site.Options with { AsOf = DateOnly.Parse(day, CultureInfo.InvariantCulture) };
        Assert.NotNull(SiteBuilder.Bundle(site.Request, BundledSite.FileOf(site), strict: false, null, CancellationToken.None).Bundled);
        using var zip = System.IO.Compression.ZipFile.OpenRead(BundledSite.FileOf(site));
        Assert.All(zip.Entries, entry => Assert.Equal(year, entry.LastWriteTime.Year));
    }

    private static string Text(TestSite site, string path, bool mayWarn = false)
    {
        if (!mayWarn)
            return Encoding.UTF8.GetString(BundledSite.Of(site).Single(file => file.Path == path).Bytes);
        Assert.NotNull(SiteBuilder.Bundle(site.Request, BundledSite.FileOf(site), strict: false, null, CancellationToken.None).Bundled);
        return Encoding.UTF8.GetString(BundledSite.In(BundledSite.FileOf(site)).Single(file => file.Path == path).Bytes);
    }

    private static IEnumerable<string> AddressesOf(IElement element) =>
        element.Attributes.Where(attribute => attribute.Name is "href" or "src" or "action" or "data-find").Select(attribute => attribute.Value);

    private static JsonDocument DataIn(byte[] script)
    {
        var text = Encoding.UTF8.GetString(script);
        return JsonDocument.Parse(text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..^2]);
    }
}
