namespace KlyngeSite.Tests;

/// <summary>No page of the real site is a dead end, and a search engine is told of each.</summary>
public sealed class WayTests(RealContentTests.Built built) : IClassFixture<RealContentTests.Built>
{
    [Fact]
    public void Every_page_leads_on_from_what_it_says()
    {
        var dead = built.Pages.Where(page => !page.Value.QuerySelectorAll("main a[href^='/']").Any(link => link.Closest(".crumbs") is null && PageOf(link.GetAttribute("href")!) is var target
            && target != page.Key && built.Pages.ContainsKey(target))).Select(page => page.Key);
        Assert.Equal([], dead);
    }

    [Fact]
    public void The_sitemap_names_every_page_but_that_of_a_wrong_address()
    {
        using var stream = new MemoryStream(built.Files["sitemap.xml"]);
        var named = System.Xml.Linq.XDocument.Load(stream).Descendants("{http://www.sitemaps.org/schemas/sitemap/0.9}loc").Select(address => PageOf(new Uri(address.Value).AbsolutePath)).ToList();
        Assert.Equal(named.Count, named.Distinct().Count());
        Assert.Equal(built.Pages.Keys.Except(["404.html"]).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    private static string PageOf(string address) => address.Split('#', '?')[0] is var path && path.EndsWith('/') ? path[1..] + "index.html" : path[1..];
}
