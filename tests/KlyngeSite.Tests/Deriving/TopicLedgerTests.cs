using CsCheck;
using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Deriving;

/// <summary>An interview's page by topic: nothing twice, nothing lost, and nothing under a topic that it is not about.</summary>
public class TopicLedgerTests
{
    private static readonly Gen<Reference?> AnyTopic = Gen.Int[0, 3].Select(place => place == 3 ? null : new Reference("emne", new[] { "kol", "fald", "kladde" }[place], default));
    private static readonly Gen<Status> AnyStatus = Gen.Int[0, Status.All.Length - 1].Select(place => Status.All[place]);

    private static readonly Gen<TopicWork> AnyWork = Gen.Select(AnyTopic.Where(topic => topic is not null), AnyStatus, (topic, status) => new TopicWork(topic!, status, "note"));
    private static readonly Gen<Encounter> AnyEncounter = Gen.Select(AnyTopic, AnyStatus, Gen.Int, (topic, status, number) =>
        new Encounter(new("partner", "sygehus", default), $"Gæst {number}", topic, status, null, null, null, null, null, [], null, null));
    private static readonly Gen<NextStep> AnyStep = Gen.Select(AnyTopic, Gen.Int, (topic, number) => new NextStep(topic, $"Skridt {number}", null));

    private static readonly Gen<Interview> AnyInterview = Gen.Select(AnyWork.Array[0, 4], AnyEncounter.Array[0, 5], AnyStep.Array[0, 4], Told);

    [Fact]
    public void Each_guest_and_each_step_has_one_place() => AnyInterview.Sample(interview =>
    {
        var ledger = TopicLedger.Of(interview, Find);
        Assert.Equal(Sorted(interview.Encounters.Select(encounter => encounter.Who)), Sorted(ledger.Entries.SelectMany(entry => entry.Guests).Select(guest => guest.Who)));
        Assert.Equal(Sorted(interview.Next.Select(step => step.Text)), Sorted(ledger.Entries.SelectMany(entry => entry.Next).Concat(ledger.Loose).Select(step => step.Text)));
        Assert.Equal(interview.Topics.Where(work => Find(work.Topic) is not null), ledger.Entries.Select(entry => entry.Work).OfType<TopicWork>());
    });

    [Fact]
    public void What_stands_under_a_topic_names_it() => AnyInterview.Sample(interview =>
    {
        var ledger = TopicLedger.Of(interview, Find);
        Assert.All(ledger.Entries, entry =>
        {
            Assert.All(entry.Guests, guest => Assert.Equal(entry.Topic?.Id, Find(guest.Topic)?.Id));
            Assert.All(entry.Next, step => Assert.Equal(entry.Topic?.Id, Find(step.Topic)?.Id));
            Assert.True(entry.Topic is not null || !entry.Guests.IsEmpty);
        });
        Assert.DoesNotContain(ledger.Loose, step => Find(step.Topic) is { } topic && ledger.Entries.Any(entry => entry.Topic?.Id == topic.Id));
    });

    [Theory]
    [InlineData("næste", true, true)]
    [InlineData("holdt", true, false)]
    [InlineData("næste", false, false)]
    public void Only_a_plan_with_a_step_is_told_by_the_step(string status, bool hasStep, bool isTold)
    {
        var topic = new Reference("emne", "kol", default);
        var interview = Told([new(topic, Status.All.Single(one => one.Key == status), "note")], [], hasStep ? [new(topic, "Mødes igen", null)] : []);
        Assert.Equal(isTold, Assert.Single(TopicLedger.Of(interview, Find).Entries).IsToldByNext);
    }

    /// <summary><c>kladde</c> is the one that is not published.</summary>
    private static Topic? Find(Reference? reference) => reference is null or { Id: "kladde" } ? null : new Topic(reference.Id, "Kort.", [], null)
    {
        Header = ItemHeader.None with { Kind = "emne", Id = reference.Id },
    };

    private static List<string> Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];

    private static Interview Told(TopicWork[] work, Encounter[] encounters, NextStep[] next) => new()
    {
        Heading = "Titel",
        Lead = "Manchet",
        Cluster = new("klynge", "nord", default),
        Coordinator = new("En Person", "koordinator", null),
        Interviewed = new PartialDate(2019),
        Provenance = null!,
        Agreed = null!,
        Topics = [.. work],
        Encounters = [.. encounters],
        Next = [.. next],
    };
}
