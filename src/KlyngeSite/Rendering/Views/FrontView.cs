using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Pages;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving.Facets;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The front page: doors, measured results, topics by weight, newest.</summary>
internal static class FrontView
{
    private const int MostNewest = 6;
    private const int MostResults = 3;
    private const int MostTopics = 12;
    private const int MostClusters = 24;

    /// <summary>A dot for each cluster, as many as the eye takes in; the count stands beside them.</summary>
    private const int MostDots = 24;

    /// <param name="text">The page <c>sider/forside.md</c>; null when the site has none.</param>
    public static ScriptObject Of(Page? text, ViewContext context)
    {
        var (site, insights) = (context.Site, context.Insights);
        return View.Of(
            ("title", text?.Title ?? site.Settings.Title),
            ("lead", text?.Lead ?? site.Settings.Subtitle),
            ("doors", View.List(Doors(context))),
            ("newest", ItemView.Cards(insights.Newest.Take(MostNewest), context)),
            ("results", View.List(insights.Figures.Take(MostResults).Select(told => ResultView.Of(told.Result, context.Link(told.Interview))))),
            ("collections", CollectionView.Cards(context)),
            ("topics", View.List(insights.TopicsByWeight.Take(MostTopics).Select(topic => Weight(topic, context)))),
            ("questions", View.List(site.All<Question>().Where(question => insights.AnswersByQuestion.Contains(question.Id)).Select(context.Link))),
            ("clusters", View.List(site.All<Cluster>().Take(MostClusters).Select(cluster => ClusterRow(cluster, context)))),
            ("comments", ItemView.Cards(insights.Comments.Take(MostResults), context)));
    }

    private static IEnumerable<ScriptObject> Doors(ViewContext context)
    {
        var site = context.Site;
        if (context.Insights.Interviews.Count > 0)
        {
            yield return Door("I er en klynge", "Se, hvad andre klynger har taget op, med hvem, og hvad der kom ud af det.",
                site.HasPage(FacetPaths.Start) ? FacetPaths.Start : InterviewKind.Kind.Address, "Find erfaringer", context);
        }
        if (site.All(MunicipalityKind.Kind).Count > 0)
            yield return Door("I er en kommune", "Find klyngerne hos jer, og se, hvem der har mødt en enhed som jeres.", MunicipalityKind.Kind.Address, "Find kommunen", context);
        if (site.HasPage(MunicipalityView.Contribute))
            yield return Door("I har noget at fortælle", "Også det, der ikke lykkedes, kan en anden klynge bruge.", MunicipalityView.Contribute, "Se, hvordan et bidrag bliver til", context);
    }

    private static ScriptObject Door(string title, string text, string path, string action, ViewContext context) =>
        View.Of(("title", title), ("text", text), ("url", context.Site.Url(path)), ("action", action));

    private static ScriptObject? Weight(Topic topic, ViewContext context)
    {
        var work = context.Insights.WorkByTopic[topic.Id].ToList();
        return work.Count == 0 ? null : View.Of(
            ("text", topic.Title),
            ("url", context.Site.Url(topic)),
            ("count_text", TopicView.ClusterCount(topic, context)),
            ("dots", View.List(work.Take(MostDots).Select(told => told.Work.Status.Dot))));
    }

    private static ScriptObject ClusterRow(Cluster cluster, ViewContext context) => View.Of(
        ("text", cluster.Title),
        ("url", context.Site.Url(cluster)),
        ("place", ClusterView.Kicker(cluster, context)),
        ("seal", SealView.Of(cluster)));
}
