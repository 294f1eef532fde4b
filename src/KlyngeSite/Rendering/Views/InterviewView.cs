using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Linking;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>An interview's page: facts, answers, results beside the partner's voice, encounters.</summary>
internal static class InterviewView
{
    public static string Kicker(Interview interview, ViewContext context)
    {
        var year = interview.Interviewed.Year;
        return context.Site.Find<Cluster>(interview.Cluster) is { } cluster ? $"Interview med {cluster.Title}, {year}" : $"Interview, {year}";
    }

    public static ScriptObject Of(Interview interview, ViewContext context)
    {
        var cluster = context.Site.Find<Cluster>(interview.Cluster);
        var comments = context.Insights.CommentsByInterview[interview.Id].ToList();
        var ledger = TopicLedger.Of(interview, context.Site.Find<Topic>);
        var meetings = Meetings(interview, context);
        var summaries = context.Insights.Data.ByInterview[interview.Id].Select(summary => (Summary: summary, Figures: SummaryFigures.Beside(summary, context))).ToList();
        var figures = View.List(summaries.SelectMany(one => one.Figures).Select(FigureView.Of));
        return View.Of(
            ("title", interview.Title),
            ("lead", interview.Lead),
            ("kicker", Kicker(interview, context)),
            ("sections", OnPage.Of(
            [
                .. interview.Body.Sections.Select(section => new PageSection(section.Heading.Id, ShortName(section, context))),
                new("side-resultater", "Hvad klyngen kan pege på", !interview.Results.IsEmpty),
                new("side-kommentarer", "Gæstens side", comments.Count > 0),
                new("side-tal", "Tallene tegnet", figures is not null),
                new("side-moeder", "Emner og gæster", !ledger.Entries.IsEmpty),
            ])),
            ("intro", context.Markdown(interview.Body.Intro)),
            ("answers", View.List(interview.Body.Sections.Select(section => Answer(section, interview, context)))),
            ("facts", FactsView.Of(interview, cluster, context)),
            ("results", View.List(interview.Results.Select(result => ResultView.Of(result)))),
            ("figures", figures),
            ("numbers", View.List(summaries.Where(one => one.Figures.Count == 0).Select(one => context.Link(one.Summary)))),
            ("comments", View.List(comments.Select(comment => CommentView.Voice(comment, context)))),
            ("encounters", EncounterView.Table(interview.Encounters, interview.Encounters.Select(encounter => meetings[encounter]))),
            ("topics", View.List(interview.Topics.Select(work => TopicWork(work, context)))),
            ("ledger", LedgerView.Of(ledger, meetings, context)),
            ("data", Data(interview)),
            ("method", MethodOf(interview)),
            ("municipality", Municipality(interview)),
            ("lessons", View.List(interview.Lessons)),
            ("barriers", View.List(interview.Barriers)),
            ("next", View.List(interview.Next.Select(step => View.Of(("topic", context.Link<Topic>(step.Topic)), ("text", step.Text))))),
            ("more_results", interview.Results.Any(result => result.Kind == ResultKind.Measured)
                ? CollectionView.LinkTo(Collections.Measured, "Flere målte resultater", context)
                : interview.Results.Any(Collections.IsUnseen) ? CollectionView.LinkTo(Collections.Unseen, "Flere, som ikke har en effekt at vise endnu", context) : null),
            ("more_methods", interview.Techniques.IsEmpty ? null : CollectionView.LinkTo(Collections.Techniques, "Flere metoder fra klyngerne", context)),
            ("more_pitfalls", interview.Pitfalls.IsEmpty ? null : CollectionView.LinkTo(Collections.Pitfalls, "Hvorfor kan et tal se mærkeligt ud?", context)),
            ("related", View.List(context.Insights.Related.To(interview).Select(related => Related(related, context)))),
            ("provenance", ProvenanceView.Of(interview.Provenance)));
    }

    /// <summary>What the cluster works with numbers from; null when nothing is told.</summary>
    public static ScriptArray? Data(Interview interview) =>
        View.List(interview.Data.Select(data => View.Of(("source", data.Source.Label), ("what", data.What), ("planned", data.IsPlanned))));

    /// <summary>How the cluster works; null when nothing is told.</summary>
    public static ScriptArray? MethodOf(Interview interview) =>
        View.List(MethodRows(interview.Method).Where(row => row.Text is not null).Select(row => View.Of(("label", row.Label), ("text", row.Text))));

    /// <summary>The cluster and its municipality; null when nothing is told.</summary>
    public static ScriptObject? Municipality(Interview interview) =>
        interview.MunicipalContact is { } contact ? View.Of(("label", contact.State.Label), ("text", contact.Text)) : null;

    /// <summary>Each meeting of an interview as its own page shows it.</summary>
    public static Dictionary<Encounter, ScriptObject> Meetings(Interview interview, ViewContext context)
    {
        Dictionary<Encounter, ScriptObject> meetings = new(ReferenceEqualityComparer.Instance);
        foreach (var encounter in interview.Encounters)
            meetings[encounter] = EncounterView.Own(encounter, interview, context);
        return meetings;
    }

    private static ScriptObject Related(Related related, ViewContext context) => View.Of(
        ("reason", related.Reason),
        ("title", related.Interview.Title),
        ("url", context.Site.Url(related.Interview)),
        ("kicker", Kicker(related.Interview, context)));

    /// <summary>A topic with how far the cluster came; null when the topic is not published.</summary>
    public static ScriptObject? TopicWork(TopicWork work, ViewContext context) =>
        context.Site.Find<Topic>(work.Topic) is not { } topic ? null : View.Of(
            ("text", topic.Title),
            ("url", context.Site.Url(topic)),
            ("status", work.Status.Label),
            ("dot", work.Status.Dot),
            ("note", work.Note));

    private static ScriptObject Answer(BodySection section, Interview interview, ViewContext context) => View.Of(
        ("id", section.Heading.Id),
        ("title", section.Heading.Text),
        ("html", context.Markdown(section.Text)),
        ("same", Same(section, context)),
        ("planner", Question(section, context) is null ? null : PlannerAddress.OfQuestion(section.Heading.Id, interview.Id, context.Site)));

    /// <summary>The way to other clusters' answers to the same question; null when there is no other.</summary>
    private static ScriptObject? Same(BodySection section, ViewContext context)
    {
        var others = context.Insights.ClustersAnswering[section.Heading.Id] - 1;
        if (others == 0 || Question(section, context) is not { } question)
            return null;
        var text = others == 1 ? "Sådan svarer en anden klynge" : $"Sådan svarer {DanishNumber.Word(others)} andre klynger";
        return View.Link(text, context.Site.Url(question));
    }

    private static string ShortName(BodySection section, ViewContext context) => Question(section, context)?.Short ?? section.Heading.Text;

    private static Question? Question(BodySection section, ViewContext context) =>
        context.Site.Find<Question>(new(QuestionKind.Name, section.Heading.Id, section.Heading.Location));

    private static IEnumerable<(string Label, string? Text)> MethodRows(Method? method) => method is null ? [] :
    [
        ("Emnevalg", method.TopicChoice),
        ("Mødeform", method.MeetingForm),
        ("Opfølgning", method.FollowUp),
        ("Facilitering", method.Facilitation),
    ];
}
