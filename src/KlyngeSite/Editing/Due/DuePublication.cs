using KlyngeSite.Content;

namespace KlyngeSite.Editing.Due;

/// <summary>What an item's own dates say: when it shows, and when it must be read again.</summary>
internal static class DuePublication
{
    public static IEnumerable<DueItem> Draft(ContentItem item)
    {
        if (item.Header.Publication.IsDraft)
            yield return DueList.Item(item, null, FieldPlace.Of(item, CommonFields.Draft), $"Slet '{CommonFields.Draft.Key}', når siden må vises.");
    }

    public static IEnumerable<DueItem> Upcoming(ContentItem item, DateOnly asOf)
    {
        if (item.Header.Publication.From is { } from && from.FirstDay > asOf)
            yield return DueList.Item(item, from, FieldPlace.Of(item, CommonFields.From), "Vises fra den dag.");
    }

    public static IEnumerable<DueItem> Expiring(ContentItem item, DateOnly asOf)
    {
        if (item.Header.Publication.Until is not { } until || until.FirstDay > asOf.AddDays(DueList.DaysAhead))
            yield break;
        yield return DueList.Item(item, until, FieldPlace.Of(item, CommonFields.Until), until.FirstDay < asOf
            ? $"Vises ikke længere. Skriv en ny dato i '{CommonFields.Until.Key}', eller slet filen."
            : $"Vises til og med den dag. Skal den vises længere, så ret '{CommonFields.Until.Key}'.");
    }

    public static IEnumerable<DueItem> Review(ContentItem item, DateOnly asOf)
    {
        if (item.Header.Publication.Review is not { } review || review.Day.FirstDay > asOf.AddDays(DueList.DaysAhead))
            yield break;
        yield return DueList.Item(item, review.Day, review.Location, (review.Day.FirstDay < asOf ? "Dagen er passeret. " : "")
            + $"Læs siden igennem, og skriv en ny dato i '{CommonFields.Review.Key}'.");
    }
}
