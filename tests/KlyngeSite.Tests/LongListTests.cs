using System.Globalization;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>Lists that grow: pages of a hundred, excerpts over thirty answers, and what to read next.</summary>
public class LongListTests
{
    [Fact]
    public void A_topic_of_101_clusters_has_a_second_page_that_leads_back()
    {
        using var site = Grown(101).Built();
        Assert.Equal(100, Count(site.Page("emner/kol/index.html"), "Holdt"));
        var second = site.Page("emner/kol/side-2/index.html");
        Assert.Equal(1, Count(second, "Holdt"));
        Assert.Contains("<h1>KOL, side 2</h1>", second, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/emner/kol/\">KOL</a>", second, StringComparison.Ordinal);
        Assert.Contains("href=\"/partnere/hjemmepleje/side-2/\"", site.Page("partnere/hjemmepleje/index.html"), StringComparison.Ordinal);
        Assert.Contains("/interview/side-2/", site.Page("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("/emner/kol/side-2/", site.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Over_thirty_answers_are_shown_by_their_first_paragraph(int interviews, bool whole)
    {
        using var site = Grown(interviews).Built();
        var page = site.Page("spoergsmaal/partnere/index.html");
        Assert.Equal(interviews, Count(page, "Første afsnit."));
        Assert.Equal(whole ? interviews : 0, Count(page, "Andet afsnit."));
    }

    [Fact]
    public void A_question_is_not_called_unanswered_where_only_its_answers_have_run_out()
    {
        using var site = Grown(103);
        site.Write("content/interview/i0001.md", File.ReadAllText(Path.Join(site.Content, "interview", "i0001.md")) + "\n## Hvad gav det? {#udbytte}\n\nMeget.\n");
        site.Write("theme/pages/spoergsmaal.html", "{{ question.unanswered }}").Built();
        Assert.Equal("false", site.Page("spoergsmaal/udbytte/side-2/index.html"));
    }

    [Fact]
    public void What_to_read_next_comes_with_its_reason_and_each_cluster_once()
    {
        using var site = Grown(6);
        site.Write("theme/pages/interview.html", "{{ for other in interview.related }}{{ other.reason }}: {{ other.url }}\n{{ end }}").Built();
        Assert.Equal(
            ["Samme emne: KOL: /interview/i0002/", "Samme emne: KOL: /interview/i0003/", "Har mødt samme slags gæst: Hjemmepleje: /interview/i0004/", "Har mødt samme slags gæst: Hjemmepleje: /interview/i0005/"],
            site.Page("interview/i0001/index.html").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_front_page_does_not_grow_with_the_site()
    {
        using var site = Grown(30);
        foreach (var interview in Directory.GetFiles(Path.Join(site.Content, "interview")))
            File.WriteAllText(interview, File.ReadAllText(interview).Replace("\nsamtykke:", "\nnæste: [{tekst: Måle igen.}, {tekst: Mødes igen.}]\nsamtykke:", StringComparison.Ordinal));
        site.Write("theme/pages/forside.html", """
            {{ for plan in front.due }}{{ plan.who }}: {{ plan.text }}
            {{ end }}{{ for card in front.newest }}ny
            {{ end }}{{ for cluster in front.clusters }}klynge
            {{ end }}
            """).Built();
        var lines = site.Page("index.html").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["Klynge i0001, 2019: Måle igen.", "Klynge i0002, 2019: Måle igen.", "Klynge i0003, 2019: Måle igen."], lines[..3]);
        Assert.Equal((4, 12), (lines.Count(line => line == "ny"), lines.Count(line => line == "klynge")));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>The small site with so many interviews, each of a cluster of its own, instead of its one.</summary>
    private static TestSite Grown(int interviews)
    {
        var site = TestSite.Small();
        var interview = File.ReadAllText(Path.Join(site.Content, "interview", "nord.md"));
        var cluster = File.ReadAllText(Path.Join(site.Content, "klynger", "nord.yml"));
        site.Delete("content/interview/nord.md").Delete("content/kommentarer/nord-hjemmepleje.md");
        var body = interview.IndexOf("Hjemmeplejen kom.", StringComparison.Ordinal);
        for (var i = 1; i <= interviews; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"i{i:0000}");
            site.Write($"content/klynger/{id}.yml", cluster.Replace("Klynge Nord", $"Klynge {id}", StringComparison.Ordinal));
            site.Write($"content/interview/{id}.md", interview[..body].Replace("klynge: nord", $"klynge: {id}", StringComparison.Ordinal) + "Første afsnit.\n\nAndet afsnit.\n");
        }
        return site;
    }
}
