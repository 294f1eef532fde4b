using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Cms;

/// <summary>The editors' form beside the pages: never over what is not ours, and never of another version.</summary>
public class AdminCommandTests
{
    private static TestSite Site(string more = "redaktør: ja\nkildekode:\n  adresse: https://github.com/eksempel/klynger\n")
    {
        var site = TestSite.Small();
        return site.Write("content/site.yml", File.ReadAllText(Path.Join(site.Content, "site.yml")) + more);
    }

    private static Klynge.Run Admin(TestSite site, string? packages = null) => Klynge.In(site.Root, "admin", "--fra", packages ?? CmsPackages.Folder);

    [CmsFact]
    public void Before_a_build_and_after_it_the_two_leave_each_other_alone()
    {
        using var site = Site();
        var first = Admin(site);
        Assert.Equal("", first.Error);
        Assert.Equal("Formularen ligger i admin: 13 filer skrevet, 0 uændret, 0 fjernet.\n", first.Output);
        site.Built();
        Assert.Contains("admin/index.html", site.Files().Keys);
        var before = site.Files();
        Assert.Equal("Formularen ligger i admin: 0 filer skrevet, 13 uændret, 0 fjernet.\n", Admin(site).Output);
        site.Built();
        Assert.Equal(before, site.Files());

        Assert.Equal(0, Klynge.In(site.Root, "clean").ExitCode);
        Assert.False(Directory.Exists(site.Output));
        site.Built();
        Assert.Equal(0, Admin(site).ExitCode);
        Assert.Equal(before, site.Files());
    }

    [CmsFact]
    public void A_new_text_of_the_settings_is_written_over_the_last_one()
    {
        using var site = Site();
        Assert.Equal(0, Admin(site).ExitCode);
        site.Write("content/site.yml", File.ReadAllText(Path.Join(site.Content, "site.yml")).Replace("titel: Prøve\n", "titel: En anden\n", StringComparison.Ordinal));
        Assert.StartsWith("Formularen ligger i admin: 1 fil skrevet, 12 uændret", Admin(site).Output, StringComparison.Ordinal);
        Assert.Contains("En anden: Redaktion", site.Page("admin/config.yml"), StringComparison.Ordinal);
    }

    [CmsFact]
    public void What_lies_in_the_way_stays()
    {
        using var site = Site().Built();
        site.Write("output/admin/index.html", "mit");
        var run = Admin(site);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("KS5001", run.Error, StringComparison.Ordinal);
        Assert.Equal("mit", site.Page("admin/index.html"));
        Assert.Equal(0, Klynge.In(site.Root, "clean").ExitCode);
        Assert.Equal(["admin/index.html"], site.Files().Keys);
    }

    [CmsFact]
    public void Nothing_is_written_or_removed_through_a_link()
    {
        using var site = Site().Built();
        using var other = Site();
        Assert.Equal(0, Admin(other).ExitCode);
        var before = other.Files();
        File.CreateSymbolicLink(Path.Join(site.Output, "admin"), Path.Join(other.Output, "admin"));
        var run = Admin(site);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("'admin' er i vejen og er ikke lavet af klynge", run.Error, StringComparison.Ordinal);
        Klynge.In(site.Root, "clean");
        Assert.Equal(before, other.Files());
    }

    [CmsFact]
    public void A_page_of_the_site_at_that_address_is_in_the_way_either_way_round()
    {
        using var site = Site().Write("content/sider/admin.md", "---\ntitel: Vores admin\nmanchet: X.\n---\n").Built();
        Assert.Equal(4, Admin(site).ExitCode);
        Assert.Contains("Vores admin", site.Page("admin/index.html"), StringComparison.Ordinal);

        using var other = Site();
        Assert.Equal(0, Admin(other).ExitCode);
        var form = other.Page("admin/index.html");
        other.Write("content/sider/admin.md", "---\ntitel: Vores admin\nmanchet: X.\n---\n");
        Assert.Contains(other.Build().Findings, finding => finding.Rule.Code == "KS5003");
        Assert.Equal(form, other.Page("admin/index.html"));
    }

    [CmsFact]
    public void Another_version_of_the_program_is_refused()
    {
        using var site = Site();
        var package = Path.Join(site.Root, "node_modules", "@sveltia", "cms");
        foreach (var file in KlyngeSite.Forms.Cms.CmsPackage.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(package, file.Path))!);
            File.Copy(Path.Join(CmsPackages.Folder, "@sveltia", "cms", file.Path), Path.Join(package, file.Path));
        }
        File.AppendAllText(Path.Join(package, "npm", "index.js"), "\n");
        var run = Admin(site, "node_modules");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("Denne udgave af Sveltia CMS kendes ikke.", run.Error, StringComparison.Ordinal);
        Assert.Contains("npm install --ignore-scripts @sveltia/cms@0.221.1", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Root, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));

        File.Delete(Path.Join(package, "npm", "index.js"));
        File.CreateSymbolicLink(Path.Join(package, "npm", "index.js"), Path.Join(CmsPackages.Folder, "@sveltia", "cms", "npm", "index.js"));
        Assert.Equal(4, Admin(site, "node_modules").ExitCode);
    }

    [Fact]
    public void Without_the_package_nothing_is_written()
    {
        using var site = Site();
        var run = Admin(site, "ingenting");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("@sveltia/cms/npm/index.js: fejl KS1001: Filen findes ikke.", run.Error, StringComparison.Ordinal);
        Assert.Equal("Intet er skrevet.\n", run.Output);
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("", "Feltet 'redaktør' mangler")]
    [InlineData("", "Feltet 'kildekode' mangler")]
    [InlineData("redaktør: ja\nkildekode:\n  adresse: https://git.example/eksempel/klynger\n", "kun gemme i et arkiv hos GitHub")]
    public void The_settings_must_say_that_there_is_a_form_and_where_it_saves(string more, string told)
    {
        using var site = Site(more);
        var run = Admin(site, "ingenting");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    /// <summary>Hosts add rules up, and two policies leave what both allow: the form's own would allow nothing.</summary>
    [Fact]
    public void With_a_form_the_site_s_own_addresses_have_the_rules_and_the_form_has_few()
    {
        using var plain = TestSite.Small().Built();
        Assert.StartsWith("/*\n  Content-Security-Policy: default-src 'none'", plain.Page("_headers"), StringComparison.Ordinal);
        using var site = Site().Built();
        var blocks = Blocks(site.Page("_headers"));
        Assert.DoesNotContain("/*", blocks.Keys);
        var rule = Blocks(plain.Page("_headers"))["/*"];
        foreach (var path in site.Files().Keys.Where(path => path != "_headers"))
            Assert.Equal(rule, blocks[path.Contains('/', StringComparison.Ordinal) ? $"/{path.Split('/')[0]}/*" : $"/{path}"].Take(rule.Count));
        Assert.Equal(rule, blocks["/"]);
        Assert.Equal(["Content-Security-Policy: frame-ancestors 'none'", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer", "X-Robots-Tag: noindex"], blocks["/admin/*"]);
    }

    private static Dictionary<string, List<string>> Blocks(string headers)
    {
        Dictionary<string, List<string>> blocks = [];
        List<string> last = [];
        foreach (var line in headers.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith(' '))
                last.Add(line.Trim());
            else if (!blocks.TryGetValue(line, out last!))
                blocks[line] = last = [];
        }
        return blocks;
    }
}
