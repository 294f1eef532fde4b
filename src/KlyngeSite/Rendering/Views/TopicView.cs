using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A topic's page: who worked with it, whom they met, what came out of it.</summary>
internal static class TopicView
{
    /// <summary>Clusters that are named rather than counted.</summary>
    private const int MostNamed = 2;

    public static string Kicker(Topic topic, ViewContext context) => ClusterCount(topic, context);

    public static string ClusterCount(Topic topic, ViewContext context) =>
        DanishNumber.Count(Insights.ClustersOf(context.Insights.WorkByTopic[topic.Id]), "klynge", "klynger");

    /// <summary>The longest list on the page.</summary>
    public static int Longest(Topic topic, Insights insights) => Math.Max(
        Math.Max(Math.Max(insights.WorkByTopic[topic.Id].Count(), insights.Journeys.InterviewsOf(topic.Id).Count), insights.EncountersByTopic[topic.Id].Count()),
        Math.Max(insights.ResultsByTopic[topic.Id].Count(), insights.CommentsByTopic[topic.Id].Count()));

    public static ScriptObject Of(Topic topic, ViewContext context, Part part)
    {
        var journey = JourneyView.Of(topic, context, part);
        var results = part.Of(context.Insights.ResultsByTopic[topic.Id]).ToList();
        var comments = part.Of(context.Insights.CommentsByTopic[topic.Id]).ToList();
        var encounters = EncounterView.Table(part.Of(context.Insights.EncountersByTopic[topic.Id]), context);
        var numbers = part.IsFirst ? View.List(context.Insights.Data.ByTopic[topic.Id].Select(summary => DataSummaryView.Card(summary, context))) : null;
        return View.Of(
            ("title", topic.Title),
            ("sections", OnPage.Of(
                new("side-klynger", "Fra data til ny måling", journey is not null),
                new("side-resultater", "Hvad der er kommet ud af det", results.Count > 0),
                new("side-tal", "Tal om emnet", numbers is not null),
                new("side-kommentarer", "Gæsterne fortæller", comments.Count > 0),
                new("side-moeder", "Gæster om emnet", encounters is not null))),
            ("short", topic.Short),
            ("synonyms", topic.Synonyms.IsEmpty ? null : string.Join(", ", topic.Synonyms)),
            ("parent", context.Link<Topic>(topic.Parent)),
            ("children", View.List(context.Insights.ChildTopics[topic.Id].Select(context.Link))),
            ("related", part.IsFirst ? View.List(RelatedTopics.To(topic, context.Insights, context.Site).Select(related => Related(related, context))) : null),
            ("crossings", part.IsFirst ? View.List(context.Insights.Facets.CrossingsByTopic[topic.Id].Select(crossing => FindView.Chip(crossing, crossing.Partner.Title, context))) : null),
            ("packages", part.IsFirst ? View.List(context.Insights.PackagesByTopic[topic.Id].Select(package => PackageView.Mention(package, context))) : null),
            ("booklet", part.IsFirst && context.Site.HasPage(BookletIndex.Start) && context.Insights.Booklets.OfTopic(topic.Id) is { IsTooLarge: false } booklet
                ? View.Link("Emnet som hæfte, til at skrive ud", context.Site.Url(booklet.Path))
                : null),
            ("journey", journey),
            ("html", part.IsFirst ? context.Body(topic) : null),
            ("work", View.List(part.Of(context.Insights.WorkByTopic[topic.Id]).Select(told => Work(told, context)))),
            ("encounters", encounters),
            ("results", View.List(results.Select(told => ResultView.Of(told.Result, context.Link(told.Interview))))),
            ("numbers", numbers),
            ("comments", ItemView.Cards(comments, context)));
    }

    private static ScriptObject Related(RelatedTopic related, ViewContext context) => View.Of(
        ("text", related.Topic.Title),
        ("url", context.Site.Url(related.Topic)),
        ("why", related.Clusters.Count > MostNamed
            ? $"{DanishNumber.Count(related.Clusters.Count, "klynge", "klynger")} har begge emner"
            : $"{DanishList.Of(related.Clusters.Select(cluster => cluster.Title), "og")} har begge emner"));

    private static ScriptObject Work(ToldWork told, ViewContext context) => View.Of(
        ("cluster", context.Link<Cluster>(told.Interview.Cluster)),
        ("interview", context.Link(told.Interview)),
        ("status", told.Work.Status.Label),
        ("dot", told.Work.Status.Dot),
        ("note", told.Work.Note));
}
