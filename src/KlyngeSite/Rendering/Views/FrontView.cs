using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Pages;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Linking;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The front page: doors, measured results, topics by weight, the map, both sides' voices, what is due, what is new.</summary>
internal static class FrontView
{
    private const int MostNewest = 4;
    private const int MostResults = 3;
    private const int MostComments = 4;
    private const int MostDue = 3;
    private const int MostTopics = 8;

    /// <summary>As many as stand beside the map; the opening shows as many seals.</summary>
    private const int MostClusters = 12;

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
            ("more_results", CollectionView.LinkTo(Collections.Measured, "Alle målte resultater", context)),
            ("no_results", CollectionView.LinkTo(Collections.Unseen, "Hvor der endnu ikke er en effekt at vise", context)),
            ("map", TileMapView.Of(insights.Stories.MapFrom2027, "Kort over kommunerne, fra 1. januar 2027", context)),
            ("key", insights.Stories.MapFrom2027 is null ? null : TileMapView.Key(context)),
            ("places", ListUrl(MunicipalityKind.Kind, context)),
            ("due", View.List(insights.Gathered.Due.Take(MostDue).Select(due => CollectionView.Due(due, context)))),
            ("all_due", CollectionView.LinkTo(Collections.FollowUps, "Alle planer", context)),
            ("collections", CollectionView.Chips(context)),
            ("topics", View.List(insights.TopicsByWeight.Take(MostTopics).Select(topic => Weight(topic, context)))),
            ("all_topics", insights.TopicsByWeight.Count > MostTopics ? ListUrl(TopicKind.Kind, context) : null),
            ("questions", View.List(site.All<Question>().Where(question => insights.AnswersByQuestion.Contains(question.Id)).Select(question => Chip(question, context)))),
            ("clusters", View.List(site.All<Cluster>().Take(MostClusters).Select(cluster => ClusterRow(cluster, context)))),
            ("all_clusters", ListUrl(ClusterKind.Kind, context)),
            ("comments", ItemView.Cards(insights.Comments.Take(MostComments), context)),
            ("all_comments", insights.Comments.Count > MostComments ? ListUrl(CommentKind.Kind, context) : null));
    }

    private static string? ListUrl(ContentKind kind, ViewContext context) => context.Site.HasPage(kind.Address) ? context.Site.Url(kind.Address) : null;

    /// <summary>A question by its short name, with how many clusters answer it.</summary>
    private static ScriptObject Chip(Question question, ViewContext context) => View.Of(
        ("text", question.Short),
        ("url", context.Site.Url(question)),
        ("count", DanishNumber.Of(context.Insights.ClustersAnswering[question.Id])));

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
        if (site.HasPage(ContributeView.Path))
            yield return Door("I har noget at fortælle", "Også det, der ikke lykkedes, kan en anden klynge bruge.", ContributeView.Path, "Se, hvordan et bidrag bliver til", context);
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
