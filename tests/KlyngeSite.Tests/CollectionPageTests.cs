using System.Globalization;
using KlyngeSite.Diagnostics;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>Pages that gather from all interviews: there when there is something to gather and a theme to show it, cut when long.</summary>
public class CollectionPageTests
{
    private const string Template = "{{ page.title }}{{ for group in collection.groups }}{{ for entry in group.entries }}\n{{ entry.text }}{{ end }}{{ end }}{{ if page.pager }}\n{{ page.pager.text }}{{ end }}";

    [Fact]
    public void A_collection_of_101_entries_has_a_second_page()
    {
        using var site = WithTheme();
        var interview = File.ReadAllText(Path.Join(site.Content, "interview", "nord.md"));
        var steps = string.Concat(Enumerable.Range(1, 101).Select(i => string.Create(CultureInfo.InvariantCulture, $"  - tekst: Skridt {i}\n")));
        site.Write("content/interview/nord.md", interview.Replace("\n---\n\n##", $"\nnæste:\n{steps}---\n\n##", StringComparison.Ordinal)).Built();
        Assert.Equal("Hvad blev der af det?, side 2\nSkridt 101\nSide 2 af 2", site.Page("samlinger/opfoelgning/side-2/index.html").Trim());
        Assert.DoesNotContain("Skridt 101", site.Page("samlinger/opfoelgning/index.html"), StringComparison.Ordinal);
        Assert.Contains("/samlinger/opfoelgning/side-2/", site.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_collection_with_nothing_in_it_has_no_page_and_its_menu_entry_is_left_out()
    {
        using var site = WithTheme();
        WithMenu(site, "/samlinger/datafaldgruber/", "/samlinger/daekning/")
            .Write("theme/pages/404.html", "{{ for link in missing.links }}{{ link.url }} {{ end }}").Built();
        Assert.Equal("/samlinger/daekning/ /interview/", site.Page("404.html").Trim());
        Assert.False(File.Exists(Path.Join(site.Output, "samlinger", "datafaldgruber", "index.html")));
        Assert.DoesNotContain("datafaldgruber", site.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_without_the_templates_shows_no_collections_and_a_menu_may_still_name_them()
    {
        using var site = TestSite.Small();
        WithMenu(site, "/samlinger/").Built();
        Assert.False(Directory.Exists(Path.Join(site.Output, "samlinger")));
        Assert.DoesNotContain("samlinger", site.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_address_cannot_be_a_collection()
    {
        using var site = WithTheme();
        site.Write("content/sider/om.md", File.ReadAllText(Path.Join(site.Content, "sider", "om.md")).Replace("titel:", "tidligere: [/samlinger/daekning/]\ntitel:", StringComparison.Ordinal));
        Assert.Contains(site.Build().Findings, finding => finding.Rule == Rules.DuplicateAddress);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void The_table_of_clusters_has_two_hundred_on_a_page(int clusters, bool isCut)
    {
        using var site = TestSite.Small();
        var cluster = File.ReadAllText(Path.Join(site.Content, "klynger", "nord.yml"));
        for (var i = 2; i <= clusters; i++)
            site.Write(string.Create(CultureInfo.InvariantCulture, $"content/klynger/k{i:000}.yml"), cluster);
        site.Write("theme/pages/klynger.html", "{{ for row in list.rows }}*{{ end }}").Built();
        Assert.Equal(isCut ? 200 : clusters, site.Page("klynger/index.html").Trim().Length);
        Assert.Equal(isCut, File.Exists(Path.Join(site.Output, "klynger", "side-2", "index.html")));
        Assert.Equal(isCut, site.Page("sitemap.xml").Contains("/klynger/side-2/", StringComparison.Ordinal));
        if (isCut)
            Assert.Contains("/klynger/", site.Page("klynger/side-2/index.html"), StringComparison.Ordinal);
    }

    private static TestSite WithMenu(TestSite site, params string[] addresses) => site.Write("content/site.yml", File.ReadAllText(Path.Join(site.Content, "site.yml"))
        .Replace("navigation:\n", "navigation:\n" + string.Concat(addresses.Select(address => $"  - {{tekst: Prøve, adresse: {address}}}\n")), StringComparison.Ordinal));

    private static TestSite WithTheme() =>
        TestSite.Small().Write("theme/pages/samling.html", Template).Write("theme/pages/samlinger.html", "{{ page.title }}");
}
