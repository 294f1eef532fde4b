using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>Meetings with guests as a table. A column that no row has anything for becomes one sentence under it.</summary>
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
    public static ScriptObject? Table(IEnumerable<ToldEncounter> encounters, ViewContext context) =>
        Table([.. encounters.Select(told => (told.Encounter, (Interview?)told.Interview))], context);

    /// <summary>The meetings that one interview tells of, on its own page; null when there are none.</summary>
    public static ScriptObject? Table(IEnumerable<Encounter> encounters, ViewContext context) =>
        Table([.. encounters.Select(encounter => (encounter, (Interview?)null))], context);

    private static ScriptObject? Table(List<(Encounter Encounter, Interview? Interview)> rows, ViewContext context)
    {
        if (rows.Count == 0)
            return null;
        var empty = Columns.Where(column => rows.TrueForAll(row => column.Value(row.Encounter) is null)).ToList();
        return View.Of(
            ("rows", View.List(rows.Select(row => Row(row.Encounter, row.Interview, context)))),
            ("has", View.Of([.. Columns.Select(column => (column.Name, (object?)!empty.Contains(column)))])),
            ("unsaid", empty.Count == 0 ? null : $"Kilden siger ikke, {DanishList.Of(empty.Select(column => column.Unsaid), "eller")}."));
    }

    private static ScriptObject Row(Encounter encounter, Interview? interview, ViewContext context) => View.Of(
    [
        ("who", encounter.Who),
        ("partner", context.Link<Partner>(encounter.Partner)),
        ("topic", context.Link<Topic>(encounter.Topic)),
        ("status", encounter.Status.Label),
        ("dot", encounter.Status.Dot),
        ("date", encounter.Date?.Danish),
        ("note", encounter.Note),
        ("interview", interview is null ? null : context.Link(interview)),
        ("cluster", context.Link<Cluster>(interview?.Cluster)),
        .. Columns.Select(column => (column.Name, column.Value(encounter))),
    ]);
}
