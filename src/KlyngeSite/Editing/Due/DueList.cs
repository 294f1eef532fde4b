using System.Collections.Immutable;
using KlyngeSite.Content;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Due;

/// <summary>Something that awaits the editors.</summary>
/// <param name="Title">What the list calls it: its id when the persons in it have not agreed to appear, for a title may name them.</param>
/// <param name="Day">The day that it is about; null when there is none.</param>
/// <param name="Place">Where the field stands that somebody must change.</param>
/// <param name="ToDo">A sentence; Danish.</param>
internal sealed record DueItem(string Kind, string Id, string Title, PartialDate? Day, Location Place, string ToDo);

/// <summary>Things that await the same.</summary>
/// <param name="Key">For programs; never changes.</param>
internal sealed record DueSection(string Key, string Title, ImmutableArray<DueItem> Items);

/// <summary>What awaits the editors as of a day. Says only what the files say: a plan in a sentence is not read as a date.</summary>
internal static class DueList
{
    /// <summary>How long before a day it is told of: two months give time to ask somebody.</summary>
    public const int DaysAhead = 60;

    /// <param name="status">Of the site: once it is published, consent to the source alone is consent missing. Null when not known.</param>
    /// <returns>The sections that have items, each by date and then in Danish order; what has no date comes first.</returns>
    public static ImmutableArray<DueSection> Of(IReadOnlyList<ContentItem> items, DateOnly asOf, SiteStatus? status)
    {
        DueSection[] all =
        [
            Section("drafts", "Kladder", items.SelectMany(DuePublication.Draft)),
            Section("upcoming", "Udgives senere", items.SelectMany(item => DuePublication.Upcoming(item, asOf))),
            Section("expiring", "Udløbet eller udløber snart", items.SelectMany(item => DuePublication.Expiring(item, asOf))),
            Section("reviews", "Skal gennemgås", items.SelectMany(item => DuePublication.Review(item, asOf))),
            Section("consent", "Samtykke mangler", items.SelectMany(item => DueConsent.Of(item, status))),
            Section("followUps", "Kan følges op", items.SelectMany(item => DueFollowUp.Of(item, asOf))),
        ];
        return [.. all.Where(section => section.Items.Length > 0)];
    }

    private static DueSection Section(string key, string title, IEnumerable<DueItem> items) => new(key, title,
        [.. items.OrderBy(item => item.Day).ThenBy(item => item.Title, DanishOrder.Comparer).ThenBy(item => item.Place.Source.Path, StringComparer.Ordinal).ThenBy(item => item.Place.Line)]);

    /// <summary>An item of the list about a content item.</summary>
    public static DueItem Item(ContentItem item, PartialDate? day, Location place, string toDo)
    {
        var mayNamePerson = item.Consent is { } consent && (consent.State == ConsentState.Missing || consent.State == ConsentState.Withdrawn);
        return new(item.Header.Kind, item.Id, mayNamePerson ? item.Id : item.Title, day, place, toDo);
    }
}
