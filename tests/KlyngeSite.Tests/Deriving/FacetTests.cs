using KlyngeSite.Content.Interviews;
using KlyngeSite.Deriving;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Diagnostics;
using KlyngeSite.Linking;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Deriving;

/// <summary>What a facet counts is what it lists, and everything that it lists is so.</summary>
public class FacetTests
{
    private static readonly Site Site = Link();
    private static readonly Insights Insights = Insights.Derive(Site);

    public static TheoryData<string> All => [.. FacetList.All.Select(facet => facet.Id)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_value_lists_exactly_the_interviews_that_have_it(string id)
    {
        var facet = FacetList.All.Single(one => one.Id == id);
        var used = Insights.Facets.Facets.Single(one => one.Facet == facet).Values;
        foreach (var value in used)
            Assert.Equal(Insights.Interviews.Where(interview => facet.Of(interview, Site).Contains(value.Value.Id)).Select(interview => interview.Id), value.Interviews.Select(interview => interview.Id));
        var having = Insights.Interviews.SelectMany(interview => facet.Of(interview, Site)).ToHashSet();
        Assert.Equal(having.Order(StringComparer.Ordinal), used.Select(value => value.Value.Id).Order(StringComparer.Ordinal));
        Assert.Equal(facet.Values(Site).Select(value => value.Id).Where(having.Contains), used.Select(value => value.Value.Id));
    }

    [Fact]
    public void A_crossing_lists_every_meeting_about_its_topic_with_its_guest_and_no_other()
    {
        Assert.NotEmpty(Insights.Facets.Crossings);
        Assert.All(Insights.Facets.Crossings.SelectMany(crossing => crossing.Encounters.Select(told => (crossing, told))), pair =>
        {
            Assert.Equal(pair.crossing.Topic.Id, pair.told.Encounter.Topic!.Id);
            Assert.Equal(pair.crossing.Partner.Id, pair.told.Encounter.Partner.Id);
            Assert.Contains(pair.told.Encounter, pair.told.Interview.Encounters);
        });
        Assert.Equal(
            Insights.Interviews.Sum(interview => interview.Encounters.Count(encounter => encounter.Topic is not null)),
            Insights.Facets.Crossings.Sum(crossing => crossing.Encounters.Count));
    }

    [Fact]
    public void Every_interview_is_in_one_step_of_size_and_figures_only_ordered_count_for_nothing()
    {
        Assert.All(Insights.Interviews, interview => Assert.Single(FacetList.Size.Of(interview, Site)));
        var planned = Insights.Interviews.Single(interview => interview.Id == "nucleus");
        Assert.Contains(planned.Data, data => data.IsPlanned && data.Source.Key == "sygehus");
        Assert.DoesNotContain("sygehus", FacetList.Data.Of(planned, Site));
    }

    [Fact]
    public void Paths_are_distinct_and_lie_in_the_folder_that_is_kept_for_them()
    {
        var paths = FacetPaths.Of(Insights.Facets).ToList();
        Assert.Equal(paths.Count, paths.Distinct().Count());
        Assert.All(paths, path => Assert.True(FacetPaths.Pages.Holds(path)));
        Assert.Equal(paths, FacetPaths.Pages.PathsOf(Site));
    }

    [Theory]
    [InlineData(null, "ikke-oplyst")]
    [InlineData("1", "under-20")]
    [InlineData("19", "under-20")]
    [InlineData("under 20", "under-20")]
    [InlineData("20", "20-29")]
    [InlineData("ca. 29", "20-29")]
    [InlineData("over 29", "30-39")]
    [InlineData("højst 40", "40-eller-flere")]
    [InlineData("under 40", "30-39")]
    [InlineData("1.000", "40-eller-flere")]
    public void A_cluster_is_as_big_as_its_source_says(string? doctors, string size) =>
        Assert.Equal(size, ClusterSize.Of(doctors is null ? null : Quantity.Parse(doctors)).Id);

    [Theory]
    [InlineData("Fald og ældre", "fald og ældre")]
    [InlineData("Ældre", "ældre")]
    [InlineData("KOL", "KOL")]
    [InlineData("KiAP", "KiAP")]
    [InlineData("E-journal", "E-journal")]
    [InlineData("B", "B")]
    [InlineData("", "")]
    public void A_heading_keeps_only_the_capitals_that_are_its_own(string heading, string inside) => Assert.Equal(inside, MidSentence.Of(heading));

    [Fact]
    public void A_topic_is_related_by_the_clusters_that_took_up_both()
    {
        foreach (var topic in Site.All<Content.Topics.Topic>())
        {
            var related = RelatedTopics.To(topic, Insights, Site);
            Assert.DoesNotContain(related, other => other.Topic.Id == topic.Id || other.Topic.Id == topic.Parent?.Id || other.Topic.Parent?.Id == topic.Id);
            Assert.All(related.SelectMany(other => other.Clusters.Select(cluster => (other.Topic, cluster))), pair => Assert.Contains(
                Insights.InterviewsByCluster[pair.cluster.Id],
                interview => Has(interview, topic.Id) && Has(interview, pair.Topic.Id)));
        }
        Assert.NotEmpty(RelatedTopics.To(Site.All<Content.Topics.Topic>().Single(topic => topic.Id == "kol"), Insights, Site));
    }

    [Fact]
    public void A_menu_that_names_the_finder_does_not_work_out_its_pages()
    {
        var asked = 0;
        var pages = FacetPaths.Pages with { PathsOf = _ => { asked++; return []; } };
        Assert.True(Link(pages).HasPage(FacetPaths.Start));
        Assert.Equal(0, asked);
    }

    private static bool Has(Interview interview, string topic) => interview.Topics.Any(work => work.Topic.Id == topic);

    private static Site Link() => Link(FacetPaths.Pages);

    private static Site Link(DerivedPages pages)
    {
        var bag = new DiagnosticBag();
        var tree = SourceTree.Read(Repository.Content, Repository.Theme, bag);
        return Linker.Link(Content.ContentReader.Read(tree, bag, CancellationToken.None), new(null, TestSite.Day, WithDrafts: false, IsPreview: false), [pages, KlyngeSite.Deriving.Search.SearchPaths.Pages], bag)!;
    }
}
