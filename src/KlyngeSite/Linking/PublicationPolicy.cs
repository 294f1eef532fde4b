using System.Globalization;
using KlyngeSite.Content;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;

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

    /// <summary>Reports the items that should have been read through before the day that the site is built for.</summary>
    public void ReportOverdue(IReadOnlyList<ContentItem> published, DiagnosticBag bag)
    {
        foreach (var review in published.Select(item => item.Header.Publication.Review).OfType<ReviewDate>())
        {
            if (string.CompareOrdinal(review.Day.Iso, Today) < 0)
                bag.Report(Rules.OverdueReview, review.Location, $"Siden skulle være gennemgået senest den {review.Day.Danish}.", "Læs den igennem, og skriv en ny dato i 'gennemgås'.");
        }
    }

    private string Today { get; } = AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private bool IsShown(ContentItem item)
    {
        var publication = item.Header.Publication;
        return (WithDrafts || !publication.IsDraft)
            && (publication.From is null || string.CompareOrdinal(publication.From.Iso, Today) <= 0)
            && (publication.Until is null || string.CompareOrdinal(publication.Until.Iso, Today) >= 0)
            && (item.Consent is null || IsAgreed(item.Consent.State));
    }

    /// <summary>Consent to the source is enough for a demonstration that search engines may not list, and for nothing more.</summary>
    private bool IsAgreed(ConsentState state) =>
        state == ConsentState.Given || (state == ConsentState.ToSource && Status == SiteStatus.Demonstration);
}
