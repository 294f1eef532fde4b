using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Packages;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Deriving.Data;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Linking;
using KlyngeSite.Sources.Markdown;

namespace KlyngeSite.Deriving;

/// <summary>An encounter with the interview that tells of it.</summary>
internal readonly record struct ToldEncounter(Encounter Encounter, Interview Interview);

/// <summary>A cluster's work with a topic, with the interview that tells of it.</summary>
internal readonly record struct ToldWork(TopicWork Work, Interview Interview);

/// <summary>An answer to a question, with the interview that it stands in.</summary>
internal readonly record struct ToldAnswer(BodySection Answer, Interview Interview);

/// <summary>A result with the interview that tells of it.</summary>
internal readonly record struct ToldResult(Result Result, Interview Interview);

/// <summary>A cluster's share of a municipality.</summary>
internal readonly record struct CoveredBy(Coverage Coverage, Cluster Cluster);

/// <summary>What the items say together: every relation read backwards, by id; what interviews tell, in the order of the clusters.</summary>
internal sealed class Insights
{
    private Insights(Site site)
    {
        // Readers look for a cluster, so what interviews tell stands in the order of the clusters' list.
        var places = site.All<Cluster>().Select((cluster, place) => (cluster.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        Interviews = [.. site.All<Interview>().OrderBy(interview => places.GetValueOrDefault(interview.Cluster.Id, int.MaxValue))];
        Comments = site.All<Comment>();
        InterviewsByCluster = Interviews.ToLookup(interview => interview.Cluster.Id);
        CommentsByInterview = Comments.ToLookup(comment => comment.Interview.Id);
        CommentsByTopic = Comments.Where(comment => comment.Topic is not null).ToLookup(comment => comment.Topic!.Id);
        CommentsByMunicipality = Comments.Where(comment => comment.Municipality is not null).ToLookup(comment => comment.Municipality!.Id);

        var encounters = Interviews.SelectMany(interview => interview.Encounters.Select(encounter => new ToldEncounter(encounter, interview))).ToList();
        EncountersByPartner = encounters.OrderBy(told => Status.All.IndexOf(told.Encounter.Status)).ToLookup(told => told.Encounter.Partner.Id);
        EncountersByTopic = encounters.Where(told => told.Encounter.Topic is not null).ToLookup(told => told.Encounter.Topic!.Id);
        EncountersByMunicipality = encounters.SelectMany(told => told.Encounter.Municipalities.Select(m => (m.Id, told))).ToLookup(pair => pair.Id, pair => pair.told);

        CommentsByQuestion = Comments.Where(comment => comment.Question is not null).ToLookup(comment => comment.Question!.Id);
        ToldUnderByQuestion = Interviews.SelectMany(interview => interview.ToldUnder.Select(told => (told, interview))).ToLookup(pair => pair.told.Question.Id);
        Related = new RelatedInterviews(this, site);

        WorkByTopic = Interviews.SelectMany(interview => interview.Topics.Select(work => new ToldWork(work, interview))).ToLookup(told => told.Work.Topic.Id);
        Journeys = new TopicJourneys(Interviews);
        AnswersByQuestion = Interviews.SelectMany(interview => interview.Body.Sections.Select(answer => new ToldAnswer(answer, interview))).ToLookup(told => told.Answer.Heading.Id);
        var results = Interviews.SelectMany(interview => interview.Results.Select(result => new ToldResult(result, interview))).ToList();
        ResultsByTopic = results.Where(told => told.Result.Topic is not null).ToLookup(told => told.Result.Topic!.Id);
        Figures = [.. results.Where(told => told.Result.Figure is not null)];

        ClustersAnswering = AnswersByQuestion.ToDictionary(answers => answers.Key, answers => answers.DistinctBy(told => told.Interview.Cluster.Id).Count());
        SilentByQuestion = site.All<Question>().ToDictionary(question => question.Id, SilentOn);

        ClustersByMunicipality = site.All<Cluster>()
            .SelectMany(cluster => cluster.Coverage.Select(coverage => new CoveredBy(coverage, cluster)))
            .ToLookup(covered => covered.Coverage.Municipality.Id);
        TopicsByWeight = [.. site.All<Topic>()
            .OrderByDescending(topic => ClustersOf(WorkByTopic[topic.Id]))
            .ThenByDescending(topic => ClustersOf(WorkByTopic[topic.Id].Where(told => told.Work.Status == Status.Held)))];
        Stories = new MunicipalStories(this, site);
        ChildTopics = site.All<Topic>().Where(topic => topic.Parent is not null).ToLookup(topic => topic.Parent!.Id);
        Profiles = [.. site.All<Cluster>().Select(cluster => ClusterProfile.Of(cluster, InterviewsByCluster[cluster.Id], site))];
        Similar = new SimilarClusters(Profiles);
        Gathered = new Gathered(Interviews, results, InterviewsByCluster);
        Coverage = new SiteCoverage(site, this);
        Facets = new(site, Interviews);
        Booklets = new(Facets);
        Data = new(site);
        PackagesByTopic = site.All<Package>().SelectMany(package => package.Topics.Select(topic => (topic.Id, package))).ToLookup(pair => pair.Id, pair => pair.package);
        Newest = [.. Interviews.OrderByDescending(interview => interview.Header.Publication.From)];
    }

    private IReadOnlyList<Interview> SilentOn(Question question)
    {
        var speaking = AnswersByQuestion[question.Id].Select(told => told.Interview.Id)
            .Concat(ToldUnderByQuestion[question.Id].Select(pair => pair.Interview.Id)).ToHashSet();
        return [.. Interviews.Where(interview => !speaking.Contains(interview.Id))];
    }

    public static Insights Derive(Site site) => new(site);

    /// <summary>How many clusters there are behind some work.</summary>
    public static int ClustersOf(IEnumerable<ToldWork> work) => work.DistinctBy(told => told.Interview.Cluster.Id).Count();

    /// <summary>By cluster, in the order of the clusters' list.</summary>
    public IReadOnlyList<Interview> Interviews { get; }
    public IReadOnlyList<Comment> Comments { get; }
    public ILookup<string, Interview> InterviewsByCluster { get; }
    public ILookup<string, Comment> CommentsByInterview { get; }
    public ILookup<string, Comment> CommentsByTopic { get; }
    public ILookup<string, Comment> CommentsByMunicipality { get; }
    public ILookup<string, Comment> CommentsByQuestion { get; }
    public ILookup<string, (ToldUnder Told, Interview Interview)> ToldUnderByQuestion { get; }

    /// <summary>By partner: what was held first, then what is agreed, planned and wished.</summary>
    public ILookup<string, ToldEncounter> EncountersByPartner { get; }

    public ILookup<string, ToldEncounter> EncountersByTopic { get; }
    public ILookup<string, ToldEncounter> EncountersByMunicipality { get; }
    public ILookup<string, ToldWork> WorkByTopic { get; }

    /// <summary>The ways through each topic.</summary>
    public TopicJourneys Journeys { get; }

    public ILookup<string, ToldAnswer> AnswersByQuestion { get; }
    /// <summary>By question: how many clusters answer it.</summary>
    public IReadOnlyDictionary<string, int> ClustersAnswering { get; }

    /// <summary>By question: interviews that neither answer it nor tell of it elsewhere.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Interview>> SilentByQuestion { get; }

    public ILookup<string, CoveredBy> ClustersByMunicipality { get; }

    /// <summary>What is told from each municipality, and the map of them.</summary>
    public MunicipalStories Stories { get; }

    /// <summary>The figures that may be shown.</summary>
    public DataIndex Data { get; }

    public ILookup<string, Topic> ChildTopics { get; }

    public ILookup<string, ToldResult> ResultsByTopic { get; }

    /// <summary>Which interviews to read after another one, and why.</summary>
    public RelatedInterviews Related { get; }

    /// <summary>Every cluster, in the order of the clusters' list.</summary>
    public IReadOnlyList<ClusterProfile> Profiles { get; }

    /// <summary>Which clusters are like another one, and in what.</summary>
    public SimilarClusters Similar { get; }

    /// <summary>What the collections list.</summary>
    public Gathered Gathered { get; }

    /// <summary>What the interviews cover, and what not.</summary>
    public SiteCoverage Coverage { get; }

    /// <summary>Which interviews have which topic, guest, region …</summary>
    public FacetIndex Facets { get; }

    /// <summary>Which interviews are printed together.</summary>
    public BookletIndex Booklets { get; }

    /// <summary>Packages for meetings, by what they are about.</summary>
    public ILookup<string, Package> PackagesByTopic { get; }

    /// <summary>Results with a figure.</summary>
    public IReadOnlyList<ToldResult> Figures { get; }

    /// <summary>Topics by how many clusters took them up, then by how many held a meeting; equals in Danish order.</summary>
    public IReadOnlyList<Topic> TopicsByWeight { get; }

    /// <summary>Interviews by the day they came on, newest first; equals by cluster.</summary>
    public IReadOnlyList<Interview> Newest { get; }
}
