using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>What the program answers: exit codes that never change, Danish words, one closing line.</summary>
public class CommandTests
{
    private const string Day = "--as-of=2026-11-23";

    [Fact]
    public void A_build_ends_with_its_numbers()
    {
        using var site = TestSite.Small();
        var run = Klynge.In(site.Root, "build", Day);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Matches(@"^\d+ sider: \d+ filer skrevet, 0 uændret, 0 fjernet\. 0 fejl, 0 advarsler\. Pr\. 2026-11-23\. \d+(,\d+)? s\.\n$", run.Output);
    }

    [Fact]
    public void Findings_of_content_are_1_and_of_the_theme_or_settings_3()
    {
        using var site = TestSite.Small();
        Assert.Equal(1, Klynge.In(site.Write("content/emner/x.md", "---\ntitel: X\n---\n").Root, "check", Day).ExitCode);
        Assert.Equal(3, Klynge.In(site.Delete("content/emner/x.md").Write("theme/pages/emne.html", "{{ topic.titel }}").Root, "check", Day).ExitCode);
        Assert.Equal(3, Klynge.In(site.OverlayTheme(TestSite.MiniTheme).Write("content/site.yml", "titel: X\n").Root, "check", Day).ExitCode);
    }

    [Fact]
    public void Wrong_use_is_2_and_suggests()
    {
        using var site = TestSite.Small();
        var run = Klynge.In(site.Root, "biuld");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Mente du 'build'?", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Klynge.In(site.Root).ExitCode);
        Assert.Equal(2, Klynge.In(site.Root, "build", "--as-of").ExitCode);
        Assert.Equal(2, Klynge.In(site.Root, "build", "--as-of", "23-11-2026").ExitCode);
        Assert.Equal(2, Klynge.In(site.Root, "build", "--base-url", "javascript:alert(1)").ExitCode);
    }

    [Fact]
    public void An_output_that_is_not_ours_is_4_and_stays()
    {
        using var site = TestSite.Small().Write("output/dagbog.txt", "mit");
        Assert.Equal(4, Klynge.In(site.Root, "build", Day).ExitCode);
        Assert.Equal(["dagbog.txt"], site.Files().Keys);
    }

    [Fact]
    public void Strict_counts_warnings_and_quiet_hides_them()
    {
        using var site = TestSite.Small()
            .Write("content/emner/skjult.md", "---\ntitel: Skjult\nkort: X.\nkladde: ja\n---\n")
            .Write("content/sider/om.md", "---\ntitel: Om\nmanchet: X.\n---\n\n[Skjult](emne:skjult)\n");
        Assert.Equal(0, Klynge.In(site.Root, "build", Day).ExitCode);
        var strict = Klynge.In(site.Root, "build", Day, "--strict", "--output", "anden");
        Assert.Equal(1, strict.ExitCode);
        Assert.StartsWith("Intet er udgivet. 0 fejl, 1 advarsel.", strict.Output, StringComparison.Ordinal);
        var quiet = Klynge.In(site.Root, "build", Day, "--quiet");
        Assert.Equal("", quiet.Error);
        Assert.Contains("1 advarsel", quiet.Output, StringComparison.Ordinal);
        Assert.Equal(0, Klynge.In(site.Root, "check", Day, "--strict", "--drafts").ExitCode);
    }

    [Fact]
    public void A_thorough_check_of_a_hostile_theme_is_3()
    {
        using var site = TestSite.Small();
        site.Write("theme/pages/side.html", File.ReadAllText(Path.Join(site.Theme, "pages", "side.html")) + "<p onclick=\"x()\">x</p>");
        Assert.Equal(0, Klynge.In(site.Root, "check", Day).ExitCode);
        var run = Klynge.In(site.Root, "check", Day, "--grundigt");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("har attributten 'onclick' på <p>", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        using var site = TestSite.Small();
        var before = TestSite.Files(site.Root).Keys.ToList();
        Assert.Equal(0, Klynge.In(site.Root, "check", Day).ExitCode);
        Assert.Equal(before, TestSite.Files(site.Root).Keys);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void Help_is_Danish_and_names_every_option()
    {
        using var site = TestSite.Small();
        var help = Klynge.In(site.Root, "build", "--help");
        Assert.Equal(0, help.ExitCode);
        foreach (var option in new[] { "--content", "--theme", "--output", "--base-url", "--as-of", "--drafts", "--preview", "--strict", "--quiet", "--no-color" })
            Assert.Contains(option, help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", help.Output, StringComparison.Ordinal);
        var check = Klynge.In(site.Root, "check", "--help").Output;
        foreach (var option in new[] { "--format <text|json|github|markdown|sarif>", "--changed-files <fil>", "--grundigt" })
            Assert.Contains(option, check, StringComparison.Ordinal);
        Assert.Contains("Kommandoer:", Klynge.In(site.Root, "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_comes_from_the_environment_when_it_is_not_given()
    {
        using var site = TestSite.Small();
        using var process = Klynge.Start(site.Root, new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "86400" }, "check");
        Assert.Contains("Pr. 1970-01-02.", Klynge.Finish(process).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_is_kept_out_of_search_engines()
    {
        using var site = TestSite.Small();
        var settings = File.ReadAllText(Path.Join(site.Content, "site.yml")).Replace("demonstration", "udgivet", StringComparison.Ordinal);
        site.Write("content/site.yml", settings).Built();
        Assert.DoesNotContain("noindex", site.Page("index.html") + site.Page("_headers"), StringComparison.Ordinal);
        site.Options = site.Options with { IsPreview = true };
        site.Built();
        Assert.Contains("noindex", site.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("X-Robots-Tag: noindex", site.Page("_headers"), StringComparison.Ordinal);
    }
}
