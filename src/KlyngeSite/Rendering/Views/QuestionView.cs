using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Questions;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>
/// A question's page: each cluster's answer, one after the other; then those who tell of it under another heading, and those of
/// whom nothing is stated, which is not the same as no.
/// </summary>
internal static class QuestionView
{
    /// <summary>Over this many, each answer is shown by its first paragraph.</summary>
    private const int MostWholeAnswers = 30;

    public static string Kicker(Question question, ViewContext context) =>
        DanishNumber.Count(context.Insights.AnswersByQuestion[question.Id].Count(), "svar", "svar");

    /// <summary>The longest list on the page.</summary>
    public static int Longest(Question question, Insights insights) =>
        Math.Max(insights.AnswersByQuestion[question.Id].Count(), Math.Max(insights.ToldUnderByQuestion[question.Id].Count(), insights.SilentByQuestion[question.Id].Count));

    public static ScriptObject Of(Question question, ViewContext context, Part part)
    {
        var insights = context.Insights;
        var answers = insights.AnswersByQuestion[question.Id];
        var isCut = answers.Count() > MostWholeAnswers;
        var shown = part.Of(answers).ToList();
        var comments = part.Of(insights.CommentsByQuestion[question.Id]).ToList();
        var toldUnder = part.Of(insights.ToldUnderByQuestion[question.Id]).ToList();
        var silent = part.Of(insights.SilentByQuestion[question.Id]).ToList();
        return View.Of(
            ("title", question.Title),
            ("planner", answers.Any() ? PlannerAddress.OfQuestion(question.Id, null, context.Site) : null),
            // Cut answers are many and short: a list of them would be as long as the page.
            ("sections", isCut ? null : OnPage.Of(
            [
                .. shown.Select(answer => new PageSection(IdOf(answer), NameOf(answer, shown, context))),
                new("side-kommentarer", "Gæsterne svarer selv", comments.Count > 0),
                new("side-ikke-spurgt", "Klynger uden et eget svar", toldUnder.Count + silent.Count > 0),
            ])),
            ("answers", View.List(shown.Select(answer => Answer(answer, isCut, context)))),
            ("unanswered", !answers.Any()),
            ("comments", ItemView.Cards(comments, context)),
            ("told_under", View.List(toldUnder.Select(pair => ToldUnder(pair.Told, pair.Interview, context)))),
            ("unstated", View.List(silent.Select(interview => context.Link<Cluster>(interview.Cluster) ?? context.Link(interview)))),
            ("others", View.List(context.Site.All<Question>().Where(other => other.Id != question.Id).Select(context.Link))));
    }

    /// <summary>An interview answers a question once.</summary>
    private static string IdOf(ToldAnswer told) => "side-svar-" + told.Interview.Id;

    /// <summary>The cluster's; with the year where it answered more than once.</summary>
    private static string NameOf(ToldAnswer told, IEnumerable<ToldAnswer> all, ViewContext context)
    {
        var name = context.Site.Find<Cluster>(told.Interview.Cluster)?.Title ?? told.Interview.Title;
        return all.Count(other => other.Interview.Cluster.Id == told.Interview.Cluster.Id) > 1 ? $"{name}, {told.Interview.Interviewed.Year}" : name;
    }

    private static ScriptObject Answer(ToldAnswer told, bool isCut, ViewContext context) => View.Of(
        ("id", IdOf(told)),
        ("cluster", context.Link<Cluster>(told.Interview.Cluster)),
        ("title", told.Answer.Heading.Text),
        ("url", $"{context.Site.Url(told.Interview)}#{told.Answer.Heading.Id}"),
        ("is_cut", isCut && told.Answer.Beginning != told.Answer.Text),
        ("html", context.Markdown(isCut ? told.Answer.Beginning : told.Answer.Text, awayFrom: told.Interview)));

    private static ScriptObject ToldUnder(ToldUnder told, Interview interview, ViewContext context) => View.Of(
        ("cluster", context.Link<Cluster>(interview.Cluster)),
        ("text", interview.Body.Headings.FirstOrDefault(heading => heading.Id == told.Section)?.Text),
        ("url", $"{context.Site.Url(interview)}#{told.Section}"));
}
