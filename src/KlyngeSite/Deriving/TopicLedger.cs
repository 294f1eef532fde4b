using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Topics;

namespace KlyngeSite.Deriving;

/// <summary>What one interview tells of a topic in fields: how far the cluster came, whom it met, what should happen next.</summary>
/// <param name="Topic">Null for guests whose topic is not stated or not published.</param>
/// <param name="Work">Null where only a guest names the topic.</param>
internal sealed record TopicEntry(Topic? Topic, TopicWork? Work, ImmutableArray<Encounter> Guests, ImmutableArray<NextStep> Next)
{
    /// <summary>Whether what should happen tells the plan already, so that a note to it would say the same again.</summary>
    public bool IsToldByNext => Work is { } work && work.Status != Status.Held && !Next.IsEmpty;
}

/// <summary>An interview's fields by topic, so that its page tells each of them once.</summary>
/// <param name="Loose">Steps that belong to no topic of the cluster's.</param>
internal sealed record TopicLedger(ImmutableArray<TopicEntry> Entries, ImmutableArray<NextStep> Loose)
{
    /// <summary>In the interview's order of topics, then those that only a guest names, then guests without one. Each guest and each step has one place.</summary>
    /// <param name="find">The topic that a reference names; null when it is not published.</param>
    public static TopicLedger Of(Interview interview, Func<Reference?, Topic?> find)
    {
        var guests = interview.Encounters.ToLookup(encounter => find(encounter.Topic)?.Id);
        var steps = interview.Next.ToLookup(step => find(step.Topic)?.Id);
        HashSet<string> seen = [];
        List<TopicEntry> entries = [];
        foreach (var work in interview.Topics)
        {
            if (find(work.Topic) is { } topic)
                entries.Add(seen.Add(topic.Id) ? Entry(topic, work) : new(topic, work, [], []));
        }
        entries.AddRange(interview.Encounters.Select(encounter => find(encounter.Topic)).OfType<Topic>().Where(topic => seen.Add(topic.Id)).Select(topic => Entry(topic, null)));
        if (guests[null].Any())
            entries.Add(new(null, null, [.. guests[null]], []));
        return new([.. entries], [.. interview.Next.Where(step => find(step.Topic) is not { } topic || !seen.Contains(topic.Id))]);

        TopicEntry Entry(Topic topic, TopicWork? work) => new(topic, work, [.. guests[topic.Id]], [.. steps[topic.Id]]);
    }
}
