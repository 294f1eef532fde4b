using System.Collections.Immutable;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>Meetings with guests, one by one or as a table. A column that no row has anything for becomes one sentence under it.</summary>
internal static class EncounterView
{
    /// <summary>What the source may tell of a meeting: how templates call it, and the sentence when it tells nothing of any.</summary>
    private static readonly (string Name, string Unsaid, Func<Encounter, object?> Value)[] Columns =
    [
        ("role", "hvad gæsten bidrog med", encounter => encounter.Role),
        ("first_call", "hvem der tog kontakt", encounter => encounter.FirstCall?.Label),
        ("cluster_took", "hvad klyngen tog med hjem", encounter => encounter.ClusterTook),
        ("guest_took", "hvad gæsten tog med hjem", encounter => encounter.GuestTook),
    ];

    /// <summary>Meetings that several interviews tell of; null when there are none.</summary>
    public static ScriptObject? Table(IEnumerable<ToldEncounter> encounters, ViewContext context)
    {
        List<ToldEncounter> told = [.. encounters];
        return Table([.. told.Select(one => one.Encounter)], told.Select(one => Row(one, context)));
    }

    /// <summary>Meetings with a row made for each; null when there are none.</summary>
    public static ScriptObject? Table(ImmutableArray<Encounter> encounters, IEnumerable<ScriptObject> rows)
    {
        if (encounters.IsEmpty)
            return null;
        var empty = Columns.Where(column => encounters.All(encounter => column.Value(encounter) is null)).ToList();
        return View.Of(
            ("rows", View.List(rows)),
            ("has", View.Of([.. Columns.Select(column => (column.Name, (object?)!empty.Contains(column)))])),
            ("unsaid", empty.Count == 0 ? null : $"Kilden siger ikke, {DanishList.Of(empty.Select(column => column.Unsaid), "eller")}."));
    }

    /// <summary>The answer that tells of the meeting; null when none is named.</summary>
    private static ScriptObject? Answer(Encounter encounter, Interview interview, ViewContext context) =>
        interview.Body.Headings.FirstOrDefault(heading => heading.Id == encounter.Answer) is { } heading
            ? View.Link(heading.Text, $"{context.Site.Url(interview)}#{heading.Id}")
            : null;

    private static ScriptObject Comment(Comment comment, ViewContext context) => View.Of(
        ("title", comment.Title),
        ("url", context.Site.Url(comment)),
        ("side_effect", comment.SideEffect));

    /// <summary>A meeting on the page of the interview that tells of it: that page is not named again.</summary>
    public static ScriptObject Own(Encounter encounter, Interview interview, ViewContext context) => View.Of(
    [
        .. Members(encounter, interview, context),
        ("interview", null),
        ("answer", null),
        ("cluster", null),
    ]);

    private static ScriptObject Row(ToldEncounter told, ViewContext context) => View.Of(
    [
        .. Members(told.Encounter, told.Interview, context),
        ("interview", context.Link(told.Interview)),
        ("answer", Answer(told.Encounter, told.Interview, context)),
        ("cluster", context.Link<Cluster>(told.Interview.Cluster)),
    ]);

    private static IEnumerable<(string, object?)> Members(Encounter encounter, Interview interview, ViewContext context) =>
    [
        ("who", encounter.Who),
        ("partner", context.Link<Partner>(encounter.Partner)),
        ("topic", context.Link<Topic>(encounter.Topic)),
        ("status", encounter.Status.Label),
        ("dot", encounter.Status.Dot),
        ("date", encounter.Date?.Danish),
        ("note", encounter.Note),
        ("is_held", encounter.Status == Status.Held),
        ("is_silent", encounter is { ClusterTook: null, GuestTook: null }),
        ("comments", View.List(GuestSide.Of(encounter, interview, context.Insights).Select(comment => Comment(comment, context)))),
        .. Columns.Select(column => (column.Name, column.Value(encounter))),
    ];
}
