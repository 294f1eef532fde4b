using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving;

/// <summary>How many interviews a region has. One that covers two regions counts in both.</summary>
internal sealed record RegionCount(string Region, int Interviews);

/// <summary>How many interviews are of a year.</summary>
internal sealed record YearCount(int Year, int Interviews);

/// <summary>How many interviews answer a question, tell of it under another heading, or say nothing of it.</summary>
internal sealed record QuestionCount(Question Question, int Answered, int Elsewhere, int Silent);

/// <summary>A fact of clusters, and for how many of them it is stated.</summary>
internal sealed record FactCount(ClusterFact Fact, int Stated, int Of);

/// <summary>The facts whose gaps are counted.</summary>
internal enum ClusterFact
{
    Doctors,
    Patients,
    MeetingsPerYear,
    MeetingLength,
    Venue,
    TopicChoice,
}

/// <summary>What the site's interviews cover, and what nobody has told of. Numbers are of published items only.</summary>
internal sealed class SiteCoverage
{
    public SiteCoverage(Site site, Insights insights)
    {
        var municipalities = site.All<Municipality>();
        Interviews = insights.Interviews.Count;
        Comments = site.All<Comment>().Count;
        Clusters = insights.InterviewsByCluster.Count(interviews => site.Find<Cluster>(interviews.First().Cluster) is not null);
        Municipalities = municipalities.Count;
        Years = [.. insights.Interviews.GroupBy(interview => interview.Interviewed.Year).OrderBy(year => year.Key).Select(year => new YearCount(year.Key, year.Count()))];

        var places = insights.Interviews.Select(interview => Places.Of(interview, site).ToList()).ToList();
        RegionsUntil2026 = Regions(municipalities, places, municipality => municipality.RegionUntil2026);
        RegionsFrom2027 = Regions(municipalities, places, municipality => municipality.RegionFrom2027);
        var told = places.SelectMany(list => list).Select(municipality => municipality.Id).ToHashSet();
        Untold = [.. municipalities.Where(municipality => !told.Contains(municipality.Id))];

        UntoldTopics = [.. site.All<Topic>().Where(topic => !insights.WorkByTopic.Contains(topic.Id))];
        UnmetPartners = [.. site.All<Partner>().Where(partner => !insights.EncountersByPartner[partner.Id].Any(met => met.Encounter.Status == Status.Held))];
        Questions = [.. site.All<Question>().Select(question => CountOf(question, insights)).OrderByDescending(count => count.Answered).ThenByDescending(count => count.Elsewhere)];
        Facts = [.. Enum.GetValues<ClusterFact>().Select(fact => new FactCount(fact, insights.Profiles.Count(profile => IsStated(fact, profile)), insights.Profiles.Count))];
    }

    public int Interviews { get; }
    public int Comments { get; }

    /// <summary>Published clusters with an interview.</summary>
    public int Clusters { get; }

    public int Municipalities { get; }

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<YearCount> Years { get; }

    /// <summary>Every region of the municipalities, those without an interview too.</summary>
    public IReadOnlyList<RegionCount> RegionsUntil2026 { get; }
    public IReadOnlyList<RegionCount> RegionsFrom2027 { get; }

    /// <summary>Municipalities whose clusters have told nothing.</summary>
    public IReadOnlyList<Municipality> Untold { get; }

    /// <summary>Topics that no interview names.</summary>
    public IReadOnlyList<Topic> UntoldTopics { get; }

    /// <summary>Kinds of partners that no cluster has told of a meeting with.</summary>
    public IReadOnlyList<Partner> UnmetPartners { get; }

    /// <summary>Most answered first.</summary>
    public IReadOnlyList<QuestionCount> Questions { get; }

    public IReadOnlyList<FactCount> Facts { get; }

    private static IReadOnlyList<RegionCount> Regions(IReadOnlyList<Municipality> municipalities, List<List<Municipality>> places, Func<Municipality, string> region)
    {
        var counts = places.SelectMany(list => list.Select(region).Distinct()).CountBy(name => name).ToDictionary();
        return [.. municipalities.Select(region).Distinct().Order(Text.DanishOrder.Comparer).Select(name => new RegionCount(name, counts.GetValueOrDefault(name)))];
    }

    private static QuestionCount CountOf(Question question, Insights insights)
    {
        var answered = insights.AnswersByQuestion[question.Id].Count();
        var silent = insights.SilentByQuestion[question.Id].Count;
        return new(question, answered, insights.Interviews.Count - answered - silent, silent);
    }

    private static bool IsStated(ClusterFact fact, ClusterProfile profile) => fact switch
    {
        ClusterFact.Doctors => profile.Cluster.Doctors is not null,
        ClusterFact.Patients => profile.Cluster.Patients is not null,
        ClusterFact.MeetingsPerYear => profile.Cluster.Meetings?.PerYear is not null,
        ClusterFact.MeetingLength => profile.Cluster.Meetings?.Length is not null,
        ClusterFact.Venue => profile.Cluster.Meetings?.Venue is not null,
        _ => profile.TopicChoice is not null || profile.Techniques.Any(technique => technique.Kind.ChoosesTopics),
    };
}
