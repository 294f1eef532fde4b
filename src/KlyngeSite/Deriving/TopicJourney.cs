using System.Collections.Immutable;
using KlyngeSite.Content.Interviews;

namespace KlyngeSite.Deriving;

/// <summary>How sure the source is that a step of the way was taken.</summary>
internal enum StopState
{
    /// <summary>The source does not say, which is not the same as no.</summary>
    Unstated,

    /// <summary>The source says that it has not happened.</summary>
    NotYet,
    Wished,
    Planned,
    Agreed,

    /// <summary>In a package of the cluster's, made by others.</summary>
    Packaged,
    Done,
}

/// <summary>One stop on a cluster's way through a topic.</summary>
/// <param name="Texts">What the source says of it, in its order.</param>
internal sealed record Stop(StopState State, ImmutableArray<string> Texts)
{
    public static readonly Stop Unstated = new(StopState.Unstated, []);
}

/// <summary>
/// A cluster's way through a topic, as one interview tells it: data, guest, meeting, second measurement. A stop is placed by what content
/// says of this very topic, never by what it says of the work as a whole.
/// </summary>
/// <param name="Topic">The topic's id.</param>
internal sealed record TopicJourney(string Topic, Interview Interview, Stop Data, Stop Guest, Stop Meeting, Stop Second)
{
    /// <summary>In the order of the way.</summary>
    public ImmutableArray<Stop> Stops => [Data, Guest, Meeting, Second];

    /// <summary>The last stop that was reached, counted from 0; -1 for none.</summary>
    public int Reached => Stops.Select((stop, place) => stop.State == StopState.Done ? place : -1).Max();

    /// <summary>A way through each topic that the interview names anywhere, its own list of topics first.</summary>
    public static IEnumerable<TopicJourney> AllOf(Interview interview) => interview.Topics.Select(work => work.Topic.Id)
        .Concat(interview.Encounters.Select(encounter => encounter.Topic?.Id).OfType<string>())
        .Concat(interview.Data.SelectMany(data => data.Topics).Select(topic => topic.Id))
        .Concat(interview.Results.Select(result => result.Topic?.Id).OfType<string>())
        .Distinct()
        .Select(topic => Of(topic, interview));

    public static TopicJourney Of(string topic, Interview interview) => new(
        topic,
        interview,
        DataOf(topic, interview),
        GuestOf(interview.Encounters.Where(encounter => encounter.Topic?.Id == topic)),
        MeetingOf(topic, interview),
        SecondOf(topic, interview));

    /// <summary>Figures that are said to be about the topic. A measured result rests on figures, too.</summary>
    private static Stop DataOf(string topic, Interview interview)
    {
        var uses = interview.Data.Where(data => data.Topics.Any(about => about.Id == topic)).ToList();
        var seen = uses.Where(data => !data.IsPlanned).ToList();
        if (seen.Count > 0)
            return new(StopState.Done, [.. seen.Select(Words)]);
        var measured = interview.Results.Where(result => result.Kind == ResultKind.Measured && result.Topic?.Id == topic).ToList();
        if (measured.Count > 0)
            return new(StopState.Done, [.. measured.Select(result => result.Source).OfType<string>().Distinct()]);
        return uses.Count > 0 ? new(StopState.Planned, [.. uses.Select(Words)]) : Stop.Unstated;

        static string Words(DataUse data) => $"{data.Source.Label}: {data.What}";
    }

    /// <summary>The guests that came furthest; of the others, the meetings below the way tell.</summary>
    private static Stop GuestOf(IEnumerable<Encounter> encounters) => encounters.GroupBy(encounter => StateOf(encounter.Status)).MaxBy(group => group.Key) is { } furthest
        ? new(furthest.Key, [.. furthest.Select(encounter => encounter.Who).Distinct()])
        : Stop.Unstated;

    /// <summary>A guest who came about the topic came to a meeting, whether or not the interview lists the topic.</summary>
    private static Stop MeetingOf(string topic, Interview interview)
    {
        var work = interview.Topics.Where(one => one.Topic.Id == topic).ToList();
        var states = work.Select(one => StateOf(one.Status)).Concat(interview.Encounters.Where(encounter => encounter.Topic?.Id == topic).Select(encounter => StateOf(encounter.Status))).ToList();
        return states.Count == 0 ? Stop.Unstated : new(states.Max(), [.. work.Select(one => one.Note).OfType<string>()]);
    }

    /// <summary>A change, or a value before and one after, is measured twice. No figure is repeated here: it stands with its caveat.</summary>
    private static Stop SecondOf(string topic, Interview interview)
    {
        var figures = interview.Results.Where(result => result.Figure is not null && result.Topic?.Id == topic).ToList();
        if (figures.Count > 0)
            return new(StopState.Done, [.. figures.Select(result => result.Figure!.Measure).Distinct()]);
        var none = interview.Results.Where(result => result.Kind == ResultKind.None && result.Topic?.Id == topic).ToList();
        return none.Count == 0 ? Stop.Unstated : new(StopState.NotYet, [.. none.Select(result => result.Text)]);
    }

    private static StopState StateOf(Status status) =>
        status == Status.Held ? StopState.Done
        : status == Status.Packaged ? StopState.Packaged
        : status == Status.Next ? StopState.Agreed
        : status == Status.Planned ? StopState.Planned
        : StopState.Wished;
}
