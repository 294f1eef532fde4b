using System.Collections.Concurrent;
using CsCheck;
using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Text;

namespace KlyngeSite.Tests;

/// <summary>Which clusters are like another one: for a reason that can be said, and never for what nearly all share.</summary>
public class SimilarClusterTests
{
    // As on a site, each is one and the same wherever it is named.
    private static readonly ConcurrentDictionary<string, Topic> Topics = new();
    private static readonly ConcurrentDictionary<string, Partner> Partners = new();

    private static readonly Extent Whole = Extent.All[0];
    private static readonly Extent Unstated = Extent.All[2];

    private static readonly Gen<ClusterProfile[]> Sites =
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 5], Gen.Int[0, 15], Gen.Int[0, 15], Gen.Int[0, 15]).Array[1, 30].Select(all => all
            .Select((one, i) => Profile($"k{i}", one.Item1 == 0 ? null : one.Item1.ToString(System.Globalization.CultureInfo.InvariantCulture), one.Item2 == 0 ? null : $"{one.Item2}",
                topics: Bits(one.Item3), guests: Bits(one.Item4), ways: Bits(one.Item5)))
            .ToArray());

    [Fact]
    public void Every_likeness_has_a_reason_and_none_is_with_itself() => Sites.Sample(all =>
    {
        var similar = new SimilarClusters(all);
        foreach (var one in all)
        {
            var found = similar.To(one.Cluster);
            Assert.True(found.Count <= 4);
            Assert.Equal(found.Count, found.Select(likeness => likeness.Other.Cluster.Id).Distinct().Count());
            Assert.All(found, likeness =>
            {
                Assert.NotEqual(one.Cluster.Id, likeness.Other.Cluster.Id);
                Assert.True(likeness.IsSameSize || likeness.Guests.Count + likeness.Topics.Count + likeness.Techniques.Count > 0);
                Assert.True(!likeness.IsSameSize || (one.Cluster.Doctors is not null && likeness.Other.Cluster.Doctors is not null));
                Assert.Subset(one.Topics.Select(topic => topic.Id).ToHashSet(), likeness.Topics.Select(topic => topic.Id).ToHashSet());
                Assert.Subset(likeness.Other.Guests.Select(partner => partner.Id).ToHashSet(), likeness.Guests.Select(partner => partner.Id).ToHashSet());
            });
            Assert.Equal(found.Select(likeness => likeness.Ways).OrderDescending(), found.Select(likeness => likeness.Ways));
        }
    }, iter: 300);

    [Fact]
    public void What_is_not_stated_is_like_nothing()
    {
        var similar = new SimilarClusters([Profile("a", null, null), Profile("b", null, null), Profile("c", "20", "3")]);
        Assert.Empty(similar.To(Cluster("a", null, null)));
        Assert.Empty(similar.To(Cluster("c", "20", "3")));
    }

    [Theory]
    [InlineData("20", "23", true)]
    [InlineData("20", "24", false)]
    [InlineData("100", "110", true)]
    [InlineData("100", "111", false)]
    [InlineData("ca. 20", "20", true)]
    public void Nearly_as_many_doctors_are_three_or_a_tenth_more_or_fewer(string one, string other, bool isLike)
    {
        var similar = new SimilarClusters([Profile("a", one, null), Profile("b", other, null)]);
        Assert.Equal(isLike, similar.To(Cluster("a", one, null)).Count == 1);
    }

    [Fact]
    public void What_more_than_half_share_is_no_likeness()
    {
        ClusterProfile[] few = [.. Enumerable.Range(0, 4).Select(i => Profile($"k{i}", null, null, guests: ["sygehus"]))];
        Assert.Equal(3, new SimilarClusters(few).To(few[0].Cluster).Count);
        ClusterProfile[] many = [.. few, Profile("k4", null, null, guests: ["sygehus"]), Profile("k5", null, null)];
        Assert.Empty(new SimilarClusters(many).To(many[0].Cluster));
    }

    [Fact]
    public void To_meet_as_often_adds_to_a_likeness_and_makes_none()
    {
        var similar = new SimilarClusters([Profile("a", "20", "3"), Profile("b", "50", "3"), Profile("c", "22", "3"), Profile("d", "21", "ca. 3")]);
        Assert.Equal([("c", true), ("d", false)], similar.To(Cluster("a", "20", "3")).Select(likeness => (likeness.Other.Cluster.Id, likeness.MeetsAsOften)));
    }

    [Fact]
    public void A_plan_is_no_way_of_working()
    {
        var similar = new SimilarClusters([Profile("a", null, null, ways: ["babyklynger"]), Profile("b", null, null, ways: ["babyklynger"], isPlanned: true)]);
        Assert.Empty(similar.To(Cluster("a", null, null)));
    }

    [Fact]
    public void An_extent_that_the_source_does_not_state_is_not_shared()
    {
        var similar = new SimilarClusters([Profile("a", "20", null, extent: Unstated), Profile("b", "20", null, extent: Unstated), Profile("c", "21", null, extent: Whole)]);
        Assert.All(similar.To(Cluster("a", "20", null, Unstated)), likeness => Assert.False(likeness.IsSameExtent));
    }

    private static string[] Bits(int bits) => [.. TechniqueKind.All.Take(4).Where((_, i) => (bits >> i & 1) == 1).Select(kind => kind.Key)];

    private static ClusterProfile Profile(
        string id, string? doctors, string? meetings, string[]? topics = null, string[]? guests = null, string[]? ways = null, bool isPlanned = false, Extent? extent = null) => new(
        Cluster(id, doctors, meetings, extent),
        [.. (topics ?? []).Select(topic => Topics.GetOrAdd(topic, name => new(name, name, [], null) { Header = Header(TopicKind.Name, name) }))],
        [.. (guests ?? []).Select(guest => Partners.GetOrAdd(guest, name => new(name, name, PartnerGroup.Other, [], null) { Header = Header(PartnerKind.Name, name) }))],
        [.. (ways ?? []).Select(way => new Technique(TechniqueKind.All.Single(kind => kind.Key == way), "", isPlanned, ""))],
        null,
        []);

    private static Cluster Cluster(string id, string? doctors, string? meetings, Extent? extent = null) => new(
        id, null, extent is null ? [] : [new(new("kommune", "0101", default), extent, null)], doctors is null ? null : Quantity.Parse(doctors), null, null,
        meetings is null ? null : new(Quantity.Parse(meetings), null, null, null, null), new(2019), null!)
    { Header = Header(ClusterKind.Name, id) };

    private static ItemHeader Header(string kind, string id) => ItemHeader.None with { Kind = kind, Id = id };
}
