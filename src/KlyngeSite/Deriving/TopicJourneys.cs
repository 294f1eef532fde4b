using KlyngeSite.Content.Interviews;

namespace KlyngeSite.Deriving;

/// <summary>
/// The ways through each topic: counted once, and worked out again for the page that shows them. Kept, those of a big site would take more
/// room than all its other look-ups.
/// </summary>
internal sealed class TopicJourneys
{
    private static readonly Ways None = new();

    private readonly Dictionary<string, Ways> byTopic = [];

    /// <param name="interviews">In the order of lists.</param>
    public TopicJourneys(IReadOnlyList<Interview> interviews)
    {
        foreach (var journey in interviews.SelectMany(TopicJourney.AllOf))
        {
            if (!byTopic.TryGetValue(journey.Topic, out var ways))
                byTopic[journey.Topic] = ways = new();
            ways.Interviews.Add(journey.Interview);
            for (var place = 0; place < ways.Done.Length; place++)
                ways.Done[place] += journey.Stops[place].State == StopState.Done ? 1 : 0;
        }
    }

    /// <summary>The interviews that tell of a way through the topic, each once.</summary>
    public IReadOnlyList<Interview> InterviewsOf(string topic) => byTopic.GetValueOrDefault(topic, None).Interviews;

    /// <summary>How many of them reached a stop, counted from 0.</summary>
    public int Done(string topic, int place) => byTopic.GetValueOrDefault(topic, None).Done[place];

    private sealed class Ways
    {
        public List<Interview> Interviews { get; } = [];
        public int[] Done { get; } = new int[4];
    }
}
