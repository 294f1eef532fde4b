using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Glossary;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Packages;
using KlyngeSite.Content.Pages;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Prose;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;
using KlyngeSite.Content.YearWheels;
using KlyngeSite.Linking;
using KlyngeSite.Sources.Markdown;

namespace KlyngeSite.Deriving.Search;

/// <summary>What can be found in an item: its title, what else it is called, and its text in the sections that its page has.</summary>
internal sealed class ItemTexts(Site site, Insights insights)
{
    public SearchPage Of(ContentItem item)
    {
        var (kind, words, facts) = Facts(item);
        List<SearchSection> sections = [new("", "", Line(words), Line([item.Summary, .. facts, PlainBody.TextOf(item.Body.Intro)]))];
        foreach (var section in item.Body.Sections)
            sections.Add(new(section.Heading.Id, section.Heading.Text, QuestionOf(item, section), PlainBody.TextOf(section.Text)));
        sections.AddRange(item switch
        {
            Interview interview => ResultsOf(interview),
            Package package => PackageTexts.PartsOf(package),
            YearWheel wheel => wheel.Duties.Select(duty => new SearchSection(PackageTexts.AnchorOf(duty.Id), duty.Title, "", duty.Text ?? "")),
            _ => [],
        });
        return new(Site.PathOf(item), item.PageTitle, kind, ClusterOf(item)?.Title, sections);
    }

    /// <summary>The names that mean the same; one or none for what has no other.</summary>
    public static IReadOnlyList<string> NamesOf(ContentItem item) => item switch
    {
        Topic topic => [topic.Title, .. topic.Synonyms],
        Partner partner => [partner.Title, .. partner.Synonyms],
        Term term => term.Expansion is { } expansion ? [term.Title, expansion, .. term.Synonyms] : [term.Title, .. term.Synonyms],
        _ => [],
    };

    private (string Kind, IEnumerable<string?> Words, IEnumerable<string?> Facts) Facts(ContentItem item) => item switch
    {
        Interview interview => ("Interview", WordsOf(interview), FactsOf(interview)),
        Comment comment => ("Kommentarer", [ClusterOf(comment)?.Title, TitleOf<Topic>(comment.Topic), TitleOf<Partner>(comment.Partner), TitleOf<Municipality>(comment.Municipality)],
            [comment.Speaker.Name, comment.Speaker.Role, comment.Speaker.Organisation, comment.Short]),
        Cluster cluster => ("Klynger", [.. Municipalities(cluster), .. insights.InterviewsByCluster[cluster.Id].SelectMany(TopicsOf)],
            [cluster.FullName, cluster.DoctorsNote, cluster.Meetings?.Venue, cluster.Meetings?.Time, cluster.Meetings?.Note, .. cluster.Coverage.Select(coverage => coverage.Note)]),
        Topic topic => ("Emner", [.. topic.Synonyms, TitleOf<Topic>(topic.Parent)], []),
        Partner partner => ("Partnere", partner.Synonyms, [partner.Authority?.Until2026, partner.Authority?.From2027]),
        Term term => ("Ordbog", [term.Expansion, .. term.Synonyms, .. term.Confusions.Select(confusion => confusion.Word)], term.Confusions.Select(confusion => confusion.Difference)),
        Municipality municipality => ("Kommuner", [municipality.Name, "kommune", .. insights.ClustersByMunicipality[municipality.Id].Select(covered => covered.Cluster.Title)],
            [municipality.RegionUntil2026, municipality.RegionFrom2027]),
        Package package => ("Klyngepakker", [.. package.Topics.Select(TitleOf<Topic>), "klyngepakke"], [package.Owner]),
        Measure measure => ("Mål", [.. measure.Topics.Select(TitleOf<Topic>)],
            [measure.Numerator.Name, measure.Numerator.Definition, measure.Denominator?.Name, measure.Denominator?.Definition, measure.Source.Register, measure.Population, .. measure.Pitfalls, .. measure.SideEffects]),
        DataSummary summary => ("Tal", [TitleOf<Measure>(summary.Measure), .. summary.Clusters.Select(TitleOf<Cluster>)], summary.Caveats),
        Question question => ("Spørgsmål", [question.Short], []),
        YearWheel => ("Sider", ["årshjul"], []),
        Page => ("Sider", [], []),
        _ => ("Sider", [], []),
    };

    private IEnumerable<string?> WordsOf(Interview interview) =>
        [.. ClusterOf(interview) is { } cluster ? [cluster.Title, cluster.FullName, .. Municipalities(cluster)] : (IEnumerable<string?>)[], .. TopicsOf(interview), .. interview.Encounters.Select(encounter => TitleOf<Partner>(encounter.Partner))];

    private static IEnumerable<string?> FactsOf(Interview interview) =>
    [
        interview.Coordinator.Name, interview.Coordinator.Role,
        .. interview.Topics.Select(work => work.Note),
        .. interview.Encounters.SelectMany(encounter => (string?[])[encounter.Who, encounter.Role, encounter.ClusterTook, encounter.GuestTook, encounter.Note]),
        .. interview.Data.Select(data => data.What),
        interview.Method?.TopicChoice, interview.Method?.MeetingForm, interview.Method?.FollowUp, interview.Method?.Facilitation,
        interview.MunicipalContact?.Text,
        .. interview.Lessons, .. interview.Barriers, .. interview.Next.Select(step => step.Text),
    ];

    private static IEnumerable<SearchSection> ResultsOf(Interview interview) => interview.Results.IsEmpty ? [] :
        [new("side-resultater", "Hvad klyngen kan pege på", "", Line(interview.Results.SelectMany(result => (string?[])[result.Text, result.Caveat])))];

    /// <summary>The question that an answer's heading stands for, in its own words.</summary>
    private string QuestionOf(ContentItem item, BodySection section) => item is Interview && site.Find<Question>(new(QuestionKind.Name, section.Heading.Id, section.Heading.Location)) is { } question
        ? Line([question.Title, question.Short])
        : "";

    private Cluster? ClusterOf(ContentItem item) => item switch
    {
        Cluster cluster => cluster,
        Interview interview => site.Find<Cluster>(interview.Cluster),
        Comment comment => site.Find<Interview>(comment.Interview) is { } interview ? site.Find<Cluster>(interview.Cluster) : null,
        _ => null,
    };

    private IEnumerable<string?> Municipalities(Cluster cluster) => cluster.Coverage.Select(coverage => TitleOf<Municipality>(coverage.Municipality));

    private IEnumerable<string?> TopicsOf(Interview interview) => interview.Topics.Select(work => TitleOf<Topic>(work.Topic));

    private string? TitleOf<T>(Content.Fields.Reference? reference)
        where T : ContentItem =>
        site.Find<T>(reference)?.Title;

    /// <summary>What is there, each a sentence of its own.</summary>
    internal static string Line(IEnumerable<string?> parts)
    {
        var text = new System.Text.StringBuilder();
        foreach (var part in parts)
        {
            if (string.IsNullOrEmpty(part))
                continue;
            if (text.Length > 0)
                text.Append(text[^1] is '.' or '!' or '?' or ':' ? " " : " · ");
            text.Append(part);
        }
        return text.ToString();
    }
}
