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
        return View.Of(
            ("title", question.Title),
            ("answers", View.List(part.Of(answers).Select(answer => Answer(answer, isCut, context)))),
            ("unanswered", !answers.Any()),
            ("comments", ItemView.Cards(part.Of(insights.CommentsByQuestion[question.Id]), context)),
            ("told_under", View.List(part.Of(insights.ToldUnderByQuestion[question.Id]).Select(pair => ToldUnder(pair.Told, pair.Interview, context)))),
            ("unstated", View.List(part.Of(insights.SilentByQuestion[question.Id]).Select(interview => context.Link<Cluster>(interview.Cluster) ?? context.Link(interview)))),
            ("others", View.List(context.Site.All<Question>().Where(other => other.Id != question.Id).Select(context.Link))));
    }

    private static ScriptObject Answer(ToldAnswer told, bool isCut, ViewContext context) => View.Of(
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
