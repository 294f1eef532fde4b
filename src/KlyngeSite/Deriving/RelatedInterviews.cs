using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving;

/// <summary>Another interview worth reading, with the reason in words. There is no score: the reason is what counts.</summary>
internal sealed record Related(Interview Interview, string Reason);

/// <summary>
/// Finds interviews to read after another one: the same topic first (the rarest shared one), then the same kind of guest, then a
/// cluster of nearly the same size. Each cluster appears once. Looks at a bounded number of candidates, so that a big site costs
/// no more for each page than a small one.
/// </summary>
internal sealed class RelatedInterviews(Insights insights, Site site)
{
    private const int Most = 4;
    private const int MostForOneReason = 2;
    private const int MostCandidates = 50;
    private const int NearlyAsMany = 3;

    /// <summary>At most four, the strongest reason first.</summary>
    public IReadOnlyList<Related> To(Interview interview)
    {
        List<Related> found = [];
        HashSet<string> clusters = [interview.Cluster.Id];
        foreach (var topic in SharedTopics(interview))
            Add($"Samme emne: {topic.Title}", insights.WorkByTopic[topic.Id].Select(told => told.Interview));
        foreach (var partner in SharedPartners(interview))
            Add($"Har mødt samme slags gæst: {partner.Title}", insights.EncountersByPartner[partner.Id].Where(told => told.Encounter.Status == Status.Held).Select(told => told.Interview));
        foreach (var (other, doctors) in SameSize(interview))
            Add($"Næsten lige så mange læger ({doctors})", [other]);
        return found;

        void Add(string reason, IEnumerable<Interview> others)
        {
            var taken = 0;
            foreach (var other in others.Take(MostCandidates))
            {
                if (found.Count >= Most || taken >= MostForOneReason)
                    return;
                if (!clusters.Add(other.Cluster.Id))
                    continue;
                found.Add(new(other, reason));
                taken++;
            }
        }
    }

    private IEnumerable<Topic> SharedTopics(Interview interview) => interview.Topics
        .Select(work => site.Find<Topic>(work.Topic)).OfType<Topic>()
        .DistinctBy(topic => topic.Id)
        .OrderBy(topic => insights.WorkByTopic[topic.Id].Count());

    /// <summary>Kinds of guests that have been there: a plan is no meeting.</summary>
    private IEnumerable<Partner> SharedPartners(Interview interview) => interview.Encounters
        .Where(encounter => encounter.Status == Status.Held)
        .Select(encounter => site.Find<Partner>(encounter.Partner)).OfType<Partner>()
        .DistinctBy(partner => partner.Id)
        .OrderBy(partner => insights.EncountersByPartner[partner.Id].Count());

    /// <summary>Interviews of clusters with nearly as many doctors, the nearest size first.</summary>
    private IEnumerable<(Interview Other, string Doctors)> SameSize(Interview interview)
    {
        if (site.Find<Cluster>(interview.Cluster)?.Doctors is not { } doctors)
            return [];
        return insights.Interviews.Take(MostCandidates)
            .Select(other => (other, size: site.Find<Cluster>(other.Cluster)?.Doctors))
            .Where(pair => pair.size is not null && Math.Abs(pair.size.Value - doctors.Value) <= NearlyAsMany)
            .OrderBy(pair => Math.Abs(pair.size!.Value - doctors.Value))
            .Select(pair => (pair.other, pair.size!.Danish));
    }
}
