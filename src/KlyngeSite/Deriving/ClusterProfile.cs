using System.Collections.Immutable;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving;

/// <summary>A cluster with what its interviews say of its way of working. An empty list means that nothing is stated.</summary>
/// <param name="Topics">What it took up or means to, each once.</param>
/// <param name="Guests">Kinds of guests that have been there, each once; a plan is no meeting.</param>
/// <param name="Techniques">Each kind once, done before planned.</param>
/// <param name="TopicChoice">How it chooses topics, in words; null when not stated.</param>
/// <param name="Sources">Where it had figures from, each once.</param>
internal sealed record ClusterProfile(
    Cluster Cluster, ImmutableArray<Topic> Topics, ImmutableArray<Partner> Guests, ImmutableArray<Technique> Techniques, string? TopicChoice,
    ImmutableArray<DataSource> Sources)
{
    public static ClusterProfile Of(Cluster cluster, IEnumerable<Interview> told, Site site)
    {
        List<Interview> interviews = [.. told];
        return new(
            cluster,
            [.. interviews.SelectMany(interview => interview.Topics).Select(work => site.Find<Topic>(work.Topic)).OfType<Topic>().DistinctBy(topic => topic.Id)],
            [.. interviews.SelectMany(interview => interview.Encounters).Where(encounter => encounter.Status == Status.Held)
                .Select(encounter => site.Find<Partner>(encounter.Partner)).OfType<Partner>().DistinctBy(partner => partner.Id)],
            [.. interviews.SelectMany(interview => interview.Techniques).OrderBy(technique => technique.IsPlanned).DistinctBy(technique => technique.Kind.Key)],
            interviews.Select(interview => interview.Method?.TopicChoice).OfType<string>().FirstOrDefault(),
            [.. interviews.SelectMany(interview => interview.Data).Where(data => !data.IsPlanned).Select(data => data.Source).DistinctBy(source => source.Key)]);
    }
}
