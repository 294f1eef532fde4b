using System.Globalization;
using KlyngeSite.Content;
using KlyngeSite.Content.Settings;

namespace KlyngeSite.Linking;

/// <summary>Which items show: by draft, dates, consent, and the item that they belong to.</summary>
/// <param name="AsOf">The day that the site is built for.</param>
/// <param name="WithDrafts">Whether drafts show.</param>
internal sealed record PublicationPolicy(DateOnly AsOf, bool WithDrafts, SiteStatus Status)
{
    public IReadOnlyList<ContentItem> Published(IReadOnlyList<ContentItem> items)
    {
        var shown = items.Where(IsShown).ToList();
        // A comment goes with its interview, and nothing goes with a comment: one pass is enough.
        var ids = shown.Select(item => (item.Header.Kind, item.Id)).ToHashSet();
        return [.. shown.Where(item => item.ShownWith is not { } other || ids.Contains((other.Kind, other.Id)))];
    }

    private bool IsShown(ContentItem item)
    {
        var publication = item.Header.Publication;
        var today = AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (WithDrafts || !publication.IsDraft)
            && (publication.From is null || string.CompareOrdinal(publication.From.Iso, today) <= 0)
            && (publication.Until is null || string.CompareOrdinal(publication.Until.Iso, today) >= 0)
            && (item.Consent is null || IsAgreed(item.Consent.State));
    }

    /// <summary>Consent to the source is enough for a demonstration that search engines may not list, and for nothing more.</summary>
    private bool IsAgreed(ConsentState state) =>
        state == ConsentState.Given || (state == ConsentState.ToSource && Status == SiteStatus.Demonstration);
}
