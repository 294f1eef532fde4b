using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Printing;

/// <summary>A collection that has outgrown a booklet.</summary>
public class BookletLimitTests
{
    [Fact]
    public void One_more_than_fits_makes_a_page_that_names_the_smaller_ones()
    {
        using var site = new TestSite().OverlayTheme(TestSite.MiniTheme).Overlay(Path.Join(Repository.Tests, "Sites", "booklets"));
        // Without its text, whose headings would have to be of questions.
        var text = File.ReadAllText(Path.Join(site.Content, "interview", "syd.md")).Split("---\n")[1];
        text = $"---\n{text}---\n";
        for (var i = 3; i <= BookletIndex.MostInterviews; i++)
            site.Write($"content/interview/syd-{i}.md", text);
        site.Built();
        Assert.Contains("id=\"interview_syd-3\"", site.Page("haefte/index.html"), StringComparison.Ordinal);
        Assert.Contains("id=\"interview_syd-3\"", site.Page("haefte/emne/kol/index.html"), StringComparison.Ordinal);

        site.Write("content/interview/syd-for-meget.md", text).Built();
        foreach (var path in new[] { "haefte", "haefte/emne/kol" })
        {
            Assert.False(File.Exists(Path.Join(site.Output, path, "sidehoved.css")));
            var page = site.Page($"{path}/index.html");
            Assert.DoesNotContain("interview_", page, StringComparison.Ordinal);
            Assert.Contains("<a href=\"/haefte/emne/fald/\">Fald</a>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"/haefte/emne/kol/\">KOL", page, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("/haefte/emne/kol/", site.Page("emner/kol/index.html"), StringComparison.Ordinal);
        var run = Klynge.In(site.Root, "haefte", "--pdf", "h.pdf", "--browser", "/bin/true");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("klynge: Hæftet ville have 31 interview, og et hæfte har højst 30.", run.Error, StringComparison.Ordinal);
    }
}
