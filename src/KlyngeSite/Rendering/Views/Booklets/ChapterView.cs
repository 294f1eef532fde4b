using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Rendering.Views.Charts;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views.Booklets;

/// <summary>An interview as a chapter: all that its page tells, in one column, without what only leads on.</summary>
internal static class ChapterView
{
    public static ScriptObject Of(Interview interview, string headClass, BookletText texts, ViewContext context)
    {
        var id = BookletText.IdOf(interview);
        var page = new SharedPage(target => texts.Resolve(target, id), heading => BookletText.IdOf(id, heading), Deeper: 1);
        var ledger = TopicLedger.Of(interview, context.Site.Find<Topic>);
        return View.Of(
            ("id", id),
            ("head", headClass),
            ("title", interview.Title),
            ("lead", interview.Lead),
            ("kicker", InterviewView.Kicker(interview, context)),
            ("facts", FactsView.Of(interview, context.Site.Find<Cluster>(interview.Cluster), context)),
            ("intro", context.Markdown(interview.Body.Intro, page)),
            ("answers", View.List(interview.Body.Sections.Select(section => View.Of(
                ("id", page.IdOf(section.Heading.Id)),
                ("title", section.Heading.Text),
                ("html", context.Markdown(section.Text, page)))))),
            ("data", InterviewView.Data(interview)),
            ("method", InterviewView.MethodOf(interview)),
            ("municipality", InterviewView.Municipality(interview)),
            ("results", View.List(interview.Results.Select(result => ResultView.Of(result)))),
            ("figures", View.List(Figures(interview, id, context))),
            ("comments", View.List(context.Insights.CommentsByInterview[interview.Id].Select(comment => Voice(comment, texts, context)))),
            ("ledger", LedgerView.Of(ledger, InterviewView.Meetings(interview, context), context)),
            ("lessons", View.List(interview.Lessons)),
            ("barriers", View.List(interview.Barriers)),
            ("provenance", ProvenanceView.Of(interview.Provenance)));
    }

    private static IEnumerable<ScriptObject> Figures(Interview interview, string chapter, ViewContext context) => context.Insights.Data.ByInterview[interview.Id]
        .SelectMany(summary => SummaryFigures.Beside(summary, context))
        .Select(figure => FigureView.Of(figure with { Id = BookletText.IdOf(chapter, figure.Id) }));

    private static ScriptObject Voice(Comment comment, BookletText texts, ViewContext context)
    {
        var id = BookletText.IdOf(comment);
        return View.Of(
            ("id", id),
            ("title", comment.Title),
            ("html", context.Markdown(comment.Body.All, new SharedPage(target => texts.Resolve(target, id), heading => BookletText.IdOf(id, heading), Deeper: 3))),
            ("side_effect", comment.SideEffect),
            ("kicker", CommentView.Kicker(comment)),
            ("speaker", comment.Speaker.Name),
            ("provenance", ProvenanceView.Of(comment.Provenance)));
    }
}
