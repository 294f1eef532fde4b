using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Questions;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A question's page: each cluster's answer, one after the other.</summary>
internal static class QuestionView
{
    public static string Kicker(Question question, ViewContext context) =>
        DanishNumber.Count(context.Insights.AnswersByQuestion[question.Id].Count(), "svar", "svar");

    public static ScriptObject Of(Question question, ViewContext context) => View.Of(
        ("title", question.Title),
        ("answers", View.List(context.Insights.AnswersByQuestion[question.Id].Select(told => Answer(told, context)))),
        ("others", View.List(context.Site.All<Question>().Where(other => other.Id != question.Id).Select(context.Link))));

    private static ScriptObject Answer(ToldAnswer told, ViewContext context) => View.Of(
        ("cluster", context.Link<Cluster>(told.Interview.Cluster)),
        ("title", told.Answer.Heading.Text),
        ("url", $"{context.Site.Url(told.Interview)}#{told.Answer.Heading.Id}"),
        ("html", context.Markdown(told.Answer.Blocks, awayFrom: told.Interview)));
}
