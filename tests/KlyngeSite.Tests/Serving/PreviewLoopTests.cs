using KlyngeSite.Diagnostics;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Serving;

/// <summary>The last good site stays, and the newest good one comes, whatever happens to the folders.</summary>
public class PreviewLoopTests
{
    private const string Page = "content/sider/om.md";

    [Fact]
    public async Task Two_hundred_saves_a_broken_file_a_mended_one_a_deleted_folder_and_a_broken_theme()
    {
        using var site = TestSite.Small();
        await using var run = new PreviewRun(site);
        await run.UntilFreshAsync();

        for (var i = 0; i < 200; i++)
        {
            site.Write(Page, Text($"Udgave {i}"));
            await Task.Delay(i % 7);
        }
        await run.UntilFreshAsync();

        var good = run.State.Now.Site;
        site.Write(Page, "---\ntitle: Om\n---\n");
        await run.UntilAsync(moment => moment.Findings is { Count: > 0 });
        Assert.Same(good, run.State.Now.Site);
        Assert.False(run.State.Now.IsUpToDate);
        Assert.All(run.State.Now.Findings!, finding => Assert.EndsWith("sider/om.md", finding.Location.Source.Path, StringComparison.Ordinal));

        site.Write(Page, Text("Rettet"));
        await run.UntilFreshAsync();

        Directory.Delete(Path.Join(site.Content, "sider"), recursive: true);
        await run.UntilFreshAsync();
        Assert.Equal(404, run.State.Now.Site!.Answer("/om/")!.Status);

        site.Write("theme/pages/emne.html", "{{ ikke_til }}");
        await run.UntilAsync(moment => !moment.IsUpToDate);
        Assert.Contains(run.State.Now.Findings!, finding => finding.Location.Source.Role == SourceRole.Theme);

        site.OverlayTheme(TestSite.MiniTheme).Write(Page, Text("Tilbage"));
        await run.UntilFreshAsync();
        Assert.DoesNotContain(run.Builds, build => build.Fault is not null);
    }

    [Fact]
    public async Task Saves_by_renaming_and_moved_folders_are_seen()
    {
        using var site = TestSite.Small().Write(Page, Text("Først"));
        await using var run = new PreviewRun(site);
        await run.UntilFreshAsync();

        site.Write("content/sider/.om.md.swp", "x").Write("ny.md", Text("Ved siden af"));
        File.Move(Path.Join(site.Root, "ny.md"), Path.Join(site.Root, Page), overwrite: true);
        await run.UntilFreshAsync();

        var away = Path.Join(site.Root, "andetsteds");
        Directory.Move(Path.Join(site.Content, "sider"), away);
        await run.UntilFreshAsync();
        File.AppendAllText(Path.Join(away, "om.md"), "\nMere.\n");
        Directory.Move(away, Path.Join(site.Content, "sider"));
        await run.UntilFreshAsync();

        // In a folder that was moved in, a later save counts as well.
        site.Write(Page, Text("Sidst"));
        await run.UntilFreshAsync();
    }

    [Fact]
    public async Task A_site_that_begins_broken_is_shown_when_it_is_mended_also_when_its_folder_was_missing()
    {
        using var site = TestSite.Small();
        var theme = Path.Join(site.Root, "væk");
        Directory.Move(site.Theme, theme);
        await using var run = new PreviewRun(site);
        await run.UntilAsync(moment => moment.Findings is { Count: > 0 });
        Assert.Null(run.State.Now.Site);
        Directory.Move(theme, site.Theme);
        await run.UntilFreshAsync();
    }

    [Theory]
    [InlineData("mangler", true, true)]
    [InlineData("mangler", false, false)]
    [InlineData("trukket", true, false)]
    public async Task An_author_sees_what_nobody_has_agreed_to_yet_and_never_what_was_withdrawn(string consent, bool forAuthor, bool isSeen)
    {
        using var site = TestSite.Small();
        var text = File.ReadAllText(Path.Join(site.Content, "interview", "nord.md"))
            .Replace("Prøve Person", "Tilde Kvist", StringComparison.Ordinal)
            .Replace("status: givet", $"status: {consent}", StringComparison.Ordinal)
            .Replace("titel: ", "kladde: ja\ntitel: ", StringComparison.Ordinal);
        site.Write("content/interview/ny.md", text);
        site.Options = site.Options with { WithDrafts = forAuthor, ForAuthor = forAuthor };
        await using var run = new PreviewRun(site);
        await run.UntilAsync(moment => moment.Site is not null);
        var page = System.Text.Encoding.UTF8.GetString(run.State.Now.Site!.Answer("/interview/ny/")!.File!.Bytes);
        Assert.Equal(isSeen, page.Contains("Hjemmeplejen kom.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_written_beside_the_content()
    {
        using var site = TestSite.Small();
        var before = TestSite.Files(site.Root).Keys.ToList();
        await using (var run = new PreviewRun(site))
            await run.UntilFreshAsync();
        Assert.Equal(before, TestSite.Files(site.Root).Keys);
        Assert.False(Directory.Exists(site.Output));
    }

    private static string Text(string title) => $"---\ntitel: {title}\nmanchet: Om siden.\n---\n\nOm siden.\n";
}
