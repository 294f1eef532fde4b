using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Linking;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A collection's page: its entries in groups, each with the way to where it is told.</summary>
internal static class CollectionView
{
    /// <summary>What each collection shows: its groups, or what it has instead of entries.</summary>
    private static readonly (Collection Collection, Func<ViewContext, Part, IEnumerable<Gathering>> Groups)[] Rows =
    [
        (Collections.Measured, (context, part) => Results(part.Of(context.Insights.Gathered.Measured), _ => null, context)),
        (Collections.Unseen, (context, part) => Results(part.Of(context.Insights.Gathered.Unseen),
            result => result.Kind == ResultKind.None ? "Endnu ingen effekt at vise" : "Svært at måle", context)),
        (Collections.Pitfalls, (context, part) => Pitfalls(part.Of(context.Insights.Gathered.Pitfalls), context)),
        (Collections.Techniques, (context, part) => Techniques(part.Of(context.Insights.Gathered.Techniques), context)),
        (Collections.FollowUps, (context, part) => FollowUps(part.Of(context.Insights.Gathered.FollowUps), context)),
    ];

    public static ScriptObject Of(Collection collection, ViewContext context, Part part)
    {
        List<Gathering> groups = [.. Rows.Where(row => row.Collection == collection).SelectMany(row => row.Groups(context, part))];
        var isCoverage = collection == Collections.Coverage;
        return View.Of(
            ("title", collection.Title),
            ("lead", collection.Lead),
            ("sections", isCoverage ? CoverageView.Sections(context) : OnPage.Of(groups.Select(group => new PageSection(group.Id, group.Title ?? "", group.Title is not null)))),
            ("groups", View.List(groups.Select(group => View.Of(("id", group.Id), ("title", group.Title), ("about", group.About), ("entries", group.Entries), ("results", group.Results))))),
            ("coverage", isCoverage ? CoverageView.Of(context) : null),
            ("others", View.List(Shown(context).Where(other => other != collection).Select(other => View.Link(other.Title, context.Site.Url(other.Path))))));
    }

    /// <summary>The list of all collections that have something in them.</summary>
    public static ScriptObject ListOf(ViewContext context) => View.Of(
        ("lead", Collections.Lead),
        ("items", Cards(context)));

    /// <summary>A card for each collection that has something in it; null when none has.</summary>
    public static ScriptArray? Cards(ViewContext context) => View.List(Shown(context).Select(collection => View.Of(
        ("title", collection.Title),
        ("url", context.Site.Url(collection.Path)),
        ("kicker", DanishNumber.Count(collection.Count(context.Insights.Interviews), collection.One, collection.Many)),
        ("text", collection.Lead))));

    /// <summary>Each collection with how many entries it has; null when none has any.</summary>
    public static ScriptArray? Chips(ViewContext context) => View.List(Shown(context).Select(collection => View.Of(
        ("text", collection.Title),
        ("url", context.Site.Url(collection.Path)),
        ("count", DanishNumber.Of(collection.Count(context.Insights.Interviews))))));

    /// <summary>A plan with whose it is, and the year of the interview.</summary>
    public static ScriptObject Due(FollowUp due, ViewContext context) => View.Of(
        ("who", $"{NameOf(due.Interview, context)}, {new PartialDate(due.Interview.Interviewed.Year).Danish}"),
        ("topic", context.Link<Topic>(due.Step.Topic)),
        ("text", due.Step.Text),
        ("told", Told(due.Interview, due.Step.Section, isNamed: true, context)));

    /// <summary>The way to a collection; null when the site has no such page.</summary>
    public static ScriptObject? LinkTo(Collection collection, string text, ViewContext context) =>
        context.Site.HasPage(collection.Path) ? View.Link(text, context.Site.Url(collection.Path)) : null;

    private static IEnumerable<Collection> Shown(ViewContext context) => Collections.All.Where(collection => context.Site.HasPage(collection.Path));

    private static IEnumerable<Gathering> Results(IEnumerable<ToldResult> results, Func<Result, string?> title, ViewContext context) =>
        results.GroupBy(told => title(told.Result)).Select(group => new Gathering(group.Key, null, null,
            View.List(group.Select(told => ResultView.Of(told.Result, Told(told.Interview, told.Result.Section, isNamed: false, context))))));

    private static IEnumerable<Gathering> Pitfalls(IEnumerable<ToldPitfall> pitfalls, ViewContext context) =>
        pitfalls.GroupBy(told => told.Pitfall.Source?.Label).Select(group => Group(group.Key is { } source ? $"Tal fra: {source}" : "Kilden til tallet er ikke oplyst", null,
            group.Select(told => View.Of(
                ("name", told.Pitfall.Looks),
                ("state", null),
                ("topic", context.Link<Topic>(told.Pitfall.Topic)),
                ("text", told.Pitfall.Cause),
                ("newer", null),
                ("told", Told(told.Interview, told.Pitfall.Section, isNamed: false, context))))));

    private static IEnumerable<Gathering> Techniques(IEnumerable<ToldTechnique> techniques, ViewContext context) =>
        techniques.GroupBy(told => told.Technique.Kind).Select(group => Group(group.Key.Label, group.Key.About,
            group.Select(told => View.Of(
                ("name", NameOf(told.Interview, context)),
                ("state", told.Technique.IsPlanned ? "Planlagt" : null),
                ("topic", null),
                ("text", told.Technique.Text),
                ("newer", null),
                ("told", Told(told.Interview, told.Technique.Section, isNamed: true, context))))));

    private static IEnumerable<Gathering> FollowUps(IEnumerable<FollowUp> followUps, ViewContext context) =>
        followUps.GroupBy(followUp => followUp.Interview.Interviewed.Year).Select(group => Group($"Planer fra {new PartialDate(group.Key).Danish}",
            group.All(followUp => followUp.Newer is null) ? "Ingen har fortalt på siden, om det skete." : null,
            group.Select(followUp => View.Of(
                ("name", NameOf(followUp.Interview, context)),
                ("state", null),
                ("topic", context.Link<Topic>(followUp.Step.Topic)),
                ("text", followUp.Step.Text),
                ("newer", followUp.Newer is { } newer ? context.Link(newer) : null),
                ("told", Told(followUp.Interview, followUp.Step.Section, isNamed: true, context))))));

    private static Gathering Group(string title, string? about, IEnumerable<ScriptObject> entries) => new(title, about, View.List(entries), null);

    private static string NameOf(Interview interview, ViewContext context) => context.Site.Find<Cluster>(interview.Cluster)?.Title ?? interview.Title;

    /// <summary>The way to the heading where something is told; to the interview when no single one tells it.</summary>
    /// <param name="isNamed">Whether the cluster's name stands beside it already.</param>
    private static ScriptObject Told(Interview interview, string? section, bool isNamed, ViewContext context)
    {
        var heading = interview.Body.Headings.FirstOrDefault(heading => heading.Id == section);
        var cluster = isNamed ? null : context.Site.Find<Cluster>(interview.Cluster)?.Title;
        var text = heading?.Text ?? interview.Title;
        return View.Link(cluster is null ? text : $"{text} ({cluster})", context.Site.Url(interview) + (heading is null ? "" : "#" + heading.Id));
    }

    /// <summary>Entries or results that stand under one heading.</summary>
    /// <param name="Title">From a vocabulary of ours or a year, so no two on a page make the same <see cref="Id"/>; null for the only group.</param>
    private sealed record Gathering(string? Title, string? About, ScriptArray? Entries, ScriptArray? Results)
    {
        public string Id => "side-" + Slug.From(Title ?? "resultater");
    }
}
