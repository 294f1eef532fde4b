using CsCheck;
using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Deriving;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Deriving;

/// <summary>A cluster stands where the source puts it: what is told of other topics moves nothing, and nothing is taken to be so.</summary>
public class TopicJourneyTests
{
    private static readonly Gen<Reference> AnyTopic = OneOf("kol", "fald", "gigt").Select(id => new Reference("emne", id, default));
    private static readonly Gen<Status> AnyStatus = OneOf([.. Status.All]);

    private static readonly Gen<TopicWork> AnyWork = Gen.Select(AnyTopic, AnyStatus, (topic, status) => new TopicWork(topic, status, "note"));
    private static readonly Gen<Encounter> AnyEncounter = Gen.Select(AnyTopic, AnyStatus, (topic, status) =>
        new Encounter(new("partner", "sygehus", default), "En gæst", topic, status, null, null, null, null, null, [], null, null));
    private static readonly Gen<DataUse> AnyData = Gen.Select(AnyTopic, Gen.Bool, Gen.Bool, (topic, isStated, isPlanned) =>
        new DataUse(DataSource.All[0], "tal", isStated ? [topic] : [], isPlanned));
    private static readonly Gen<Result> AnyResult = Gen.Select(AnyTopic, OneOf([.. ResultKind.All]), Gen.Bool, Gen.Bool, (topic, kind, isStated, hasFigure) =>
        new Result(kind, "tekst", isStated ? topic : null, hasFigure ? new Figure("mål", Quantity.Parse("10 %"), null, null, null) : null, null, null, "kilde", "forbehold", false, null));

    private static readonly Gen<Interview> AnyInterview = Gen.Select(AnyWork.Array[0, 4], AnyEncounter.Array[0, 4], AnyData.Array[0, 4], AnyResult.Array[0, 4], Told);

    [Fact]
    public void What_is_told_of_other_topics_or_of_none_moves_no_stop() => AnyInterview.Sample(interview =>
    {
        var alone = interview with
        {
            Topics = [.. interview.Topics.Where(work => work.Topic.Id == "kol")],
            Encounters = [.. interview.Encounters.Where(encounter => encounter.Topic?.Id == "kol")],
            Data = [.. interview.Data.Where(data => data.Topics.Any(topic => topic.Id == "kol"))],
            Results = [.. interview.Results.Where(result => result.Topic?.Id == "kol")],
        };
        Assert.Equal(Words(TopicJourney.Of("kol", alone)), Words(TopicJourney.Of("kol", interview)));
        Assert.Equal(Words(TopicJourney.Of("kol", interview)), Words(TopicJourney.AllOf(interview).SingleOrDefault(journey => journey.Topic == "kol") ?? TopicJourney.Of("kol", Told([], [], [], []))));
    });

    [Fact]
    public void A_stop_is_reached_only_where_the_source_says_so() => AnyInterview.Sample(interview =>
    {
        var journey = TopicJourney.Of("kol", interview);
        bool Is(Reference? topic) => topic?.Id == "kol";
        Assert.Equal(interview.Data.Any(data => !data.IsPlanned && data.Topics.Any(Is)) || interview.Results.Any(result => result.Kind == ResultKind.Measured && Is(result.Topic)), journey.Data.State == StopState.Done);
        Assert.Equal(interview.Encounters.Any(encounter => encounter.Status == Status.Held && Is(encounter.Topic)), journey.Guest.State == StopState.Done);
        Assert.Equal(interview.Topics.Any(work => work.Status == Status.Held && Is(work.Topic)) || journey.Guest.State == StopState.Done, journey.Meeting.State == StopState.Done);
        Assert.Equal(interview.Results.Any(result => result.Figure is not null && Is(result.Topic)), journey.Second.State == StopState.Done);
        Assert.Equal(journey.Stops.Select(stop => stop.State).ToList().FindLastIndex(state => state == StopState.Done), journey.Reached);
    });

    [Fact]
    public void Nothing_told_is_nothing_known()
    {
        var journey = TopicJourney.Of("kol", Told([], [], [], []));
        Assert.Equal(-1, journey.Reached);
        Assert.All(journey.Stops, stop => Assert.Equal(StopState.Unstated, stop.State));
        Assert.Empty(TopicJourney.AllOf(Told([], [], [], [])));
    }

    [Fact]
    public void No_figure_leaves_its_caveat() => AnyInterview.Sample(interview =>
        Assert.DoesNotContain("10", Words(TopicJourney.Of("kol", interview)), StringComparison.Ordinal));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static string Words(TopicJourney journey) => string.Join(" | ", journey.Stops.Select(stop => $"{stop.State}: {string.Join(", ", stop.Texts)}"));

    private static Interview Told(TopicWork[] work, Encounter[] encounters, DataUse[] data, Result[] results) => new()
    {
        Heading = "Opdigtet",
        Lead = "Til prøver.",
        Cluster = new("klynge", "nord", default),
        Coordinator = new("Prøve Person", "koordinator", null),
        Interviewed = PartialDate.Parse("2019")!,
        Provenance = new("Opdigtet", null, PartialDate.Parse("2019")!, false, false),
        Agreed = new(ConsentState.All[0], null, null),
        Topics = [.. work],
        Encounters = [.. encounters],
        Data = [.. data],
        Results = [.. results],
    };
}
