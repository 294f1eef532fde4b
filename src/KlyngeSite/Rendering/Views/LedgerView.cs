using KlyngeSite.Content.Interviews;
using KlyngeSite.Deriving;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>An interview's topics, each with how far the cluster came, its guests and its plans; apart from them the plans of no topic.</summary>
internal static class LedgerView
{
    /// <param name="meetings">The view of each encounter.</param>
    public static ScriptObject Of(TopicLedger ledger, IReadOnlyDictionary<Encounter, ScriptObject> meetings, ViewContext context) => View.Of(
        ("entries", View.List(ledger.Entries.Select(entry => Entry(entry, meetings, context)))),
        ("has_guests", ledger.Entries.Any(entry => !entry.Guests.IsEmpty)),
        ("loose", View.List([.. ledger.Loose.Select(step => step.Text)])));

    private static ScriptObject Entry(TopicEntry entry, IReadOnlyDictionary<Encounter, ScriptObject> meetings, ViewContext context) => View.Of(
        ("topic", entry.Topic is { } topic ? context.Link(topic) : null),
        ("status", entry.Work?.Status.Label),
        ("dot", entry.Work?.Status.Dot),
        ("note", entry.IsToldByNext ? null : entry.Work?.Note),
        // Where a guest came as far as the topic did, that is said once, at the topic.
        ("guests", View.List(entry.Guests.Select(guest => View.Of(("meeting", meetings[guest]), ("is_apart", guest.Status != entry.Work?.Status))))),
        ("next", View.List([.. entry.Next.Select(step => step.Text)])));
}
