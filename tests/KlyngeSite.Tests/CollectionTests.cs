using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Diagnostics;
using KlyngeSite.Linking;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>The real collection as data: complete, and each part where it belongs.</summary>
public class CollectionTests
{
    /// <summary>Which clusters the source has something from on each question: asked, or told elsewhere.</summary>
    private static readonly Dictionary<string, string[]> Told = new()
    {
        ["partnere"] = ["ruder", "vesterhav", "doc7", "gladsaxe", "solroed", "faaborg-midtfyn", "aalborg-vest", "nucleus", "kuk", "nordlys"],
        ["udbytte"] = ["ruder", "vesterhav", "doc7", "gladsaxe", "faaborg-midtfyn", "nucleus", "solroed", "aalborg-vest", "nordlys", "kuk"],
        ["resultater"] = ["solroed", "nordlys", "doc7"],
        ["databrug"] = ["vesterhav", "doc7", "gladsaxe", "faaborg-midtfyn", "kuk", "ruder", "aalborg-vest", "nordlys"],
        ["data-udefra"] = ["vesterhav", "solroed", "nucleus", "ruder", "doc7", "gladsaxe", "aalborg-vest", "nordlys", "kuk"],
        ["emner"] = ["doc7", "faaborg-midtfyn", "aalborg-vest", "nordlys", "ruder", "vesterhav", "gladsaxe", "solroed", "nucleus", "kuk"],
        ["emnevalg"] = ["doc7", "gladsaxe", "nordlys", "faaborg-midtfyn", "nucleus"],
        ["naeste"] = ["ruder", "vesterhav", "solroed", "kuk", "doc7", "gladsaxe", "faaborg-midtfyn", "nucleus"],
        ["moedeform"] = ["vesterhav", "ruder", "gladsaxe", "aalborg-vest"],
        ["partneres-udbytte"] = ["aalborg-vest", "nucleus", "gladsaxe", "solroed", "nordlys"],
        ["kontakt"] = ["ruder", "aalborg-vest", "nucleus", "solroed", "vesterhav", "gladsaxe"],
    };

    private static readonly Site Site = Link();

    private static IReadOnlyList<Interview> Interviews => Site.All<Interview>();

    [Fact]
    public void Nothing_is_missing()
    {
        Assert.Equal((10, 10, 3), (Site.All<Cluster>().Count, Interviews.Count, Site.All<Comment>().Count));
        Assert.Equal((26, 19, 11, 98), (Site.All<Topic>().Count, Site.All<Partner>().Count, Site.All<Question>().Count, Site.All<Municipality>().Count));
    }

    [Fact]
    public void Every_reference_resolves()
    {
        var ids = Site.Items.Select(item => (item.Header.Kind, item.Id)).ToHashSet();
        Assert.All(Site.Items.SelectMany(item => item.Header.References), reference => Assert.Contains((reference.Kind, reference.Id), ids));
    }

    [Fact]
    public void Every_cluster_has_its_interview_and_every_topic_its_cluster()
    {
        Assert.All(Site.All<Cluster>(), cluster => Assert.Single(Interviews, interview => interview.Cluster.Id == cluster.Id));
        Assert.All(Site.All<Topic>(), topic => Assert.Contains(Interviews, interview => interview.Topics.Any(work => work.Topic.Id == topic.Id)));
        Assert.All(Site.All<Partner>(), partner => Assert.Contains(Interviews, interview => interview.Encounters.Any(encounter => encounter.Partner.Id == partner.Id)));
    }

    [Fact]
    public void Every_meeting_leads_to_the_answer_that_tells_of_it_and_every_comment_to_its_kind_of_guest()
    {
        Assert.All(Interviews.SelectMany(interview => interview.Encounters), encounter => Assert.NotNull(encounter.Answer));
        Assert.All(Site.All<Comment>(), comment => Assert.Contains(Site.Find<Interview>(comment.Interview)!.Encounters, encounter =>
            encounter.Partner.Id == comment.Partner?.Id && encounter.Topic?.Id == comment.Topic?.Id));
    }

    [Fact]
    public void Every_question_that_the_source_answers_is_answered_or_marked()
    {
        foreach (var (question, clusters) in Told)
        {
            foreach (var cluster in clusters)
            {
                var interview = Interviews.Single(one => one.Id == cluster);
                Assert.True(
                    interview.Body.Sections.Any(section => section.Heading.Id == question) || interview.ToldUnder.Any(told => told.Question.Id == question),
                    $"{cluster}: {question}");
            }
        }
    }

    [Fact]
    public void Every_result_has_its_kind_and_source_and_every_figure_its_caveat()
    {
        foreach (var (interview, result) in Interviews.SelectMany(interview => interview.Results.Select(result => (interview, result))))
        {
            Assert.NotEmpty(interview.Provenance.Name);
            Assert.True(result.Kind != ResultKind.Measured || result.Source is not null, $"{interview.Id}: {result.Text}");
            Assert.True(result.Figure is null || result.Caveat is not null, $"{interview.Id}: {result.Text}");
        }
        Assert.Equal(["doc7", "nordlys"], Interviews.Where(interview => interview.Results.Any(result => result.Figure is not null)).Select(interview => interview.Id).Order());
    }

    [Fact]
    public void Interviews_are_of_a_length_that_is_read()
    {
        foreach (var interview in Interviews)
        {
            Assert.InRange(interview.Body.Sections.Length, 4, 8);
            var text = interview.Header.Location.Source.Text;
            var words = text[text.IndexOf("\n---\n", StringComparison.Ordinal)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            Assert.InRange(words, 300, 750);
        }
    }

    [Fact]
    public void Nobody_speaks_in_the_first_person()
    {
        foreach (var item in Site.Items.Where(item => item is Interview or Comment))
        {
            var words = item.Header.Location.Source.Text.Split([' ', '\n', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
            Assert.DoesNotContain(words, word => word is "jeg" or "Jeg" or "vi" or "Vi" or "min" or "mit" or "mine" or "vores" or "os");
        }
    }

    private static Site Link()
    {
        var bag = new DiagnosticBag();
        var tree = SourceTree.Read(Repository.Content, Repository.Theme, bag);
        return Linker.Link(ContentReader.Read(tree, bag, CancellationToken.None), new(null, TestSite.Day, WithDrafts: false, IsPreview: false), [FacetPaths.Pages, KlyngeSite.Deriving.Search.SearchPaths.Pages], bag)!;
    }
}
