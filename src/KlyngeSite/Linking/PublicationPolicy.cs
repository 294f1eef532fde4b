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
    /// <summary>Whether what nobody has agreed to yet shows as well: to its author alone, and never what was withdrawn.</summary>
    public bool ForAuthor { get; init; }

    public IReadOnlyList<ContentItem> Published(IReadOnlyList<ContentItem> items)
    {
        var shown = items.Where(IsShown).ToList();
        // A comment goes with its interview, and nothing goes with a comment: one pass is enough.
        var ids = shown.Select(item => (item.Header.Kind, item.Id)).ToHashSet();
        return [.. shown.Where(item => item.ShownWith is not { } other || ids.Contains((other.Kind, other.Id)))];
    }

    /// <summary>Items that would show if nobody in them, or in the item that they belong to, had withdrawn consent.</summary>
    public IReadOnlyList<ContentItem> Withdrawn(IReadOnlyList<ContentItem> items)
    {
        var without = items.Where(item => IsDue(item) && (item.Consent is null || item.Consent.IsWithdrawn || IsAgreed(item.Consent.State))).ToList();
        var gone = without.Where(item => item.Consent is { IsWithdrawn: true }).Select(item => (item.Header.Kind, item.Id)).ToHashSet();
        if (gone.Count == 0)
            return [];
        var ids = without.Select(item => (item.Header.Kind, item.Id)).ToHashSet();
        return [.. without.Where(item => item.ShownWith is { } other
            ? ids.Contains((other.Kind, other.Id)) && (gone.Contains((item.Header.Kind, item.Id)) || gone.Contains((other.Kind, other.Id)))
            : gone.Contains((item.Header.Kind, item.Id)))];
    }

    /// <summary>Reports the items that should have been read through before the day that the site is built for.</summary>
    public void ReportOverdue(IReadOnlyList<ContentItem> published, DiagnosticBag bag)
    {
        foreach (var review in published.Select(item => item.Header.Publication.Review).OfType<ReviewDate>())
        {
            if (string.CompareOrdinal(review.Day.Iso, Today) < 0)
                bag.Report(Rules.OverdueReview, review.Location, $"Siden skulle være gennemgået senest den {review.Day.Danish}.", $"Læs den igennem, og skriv en ny dato i '{review.Key}'.");
        }
    }

    private string Today { get; } = AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private bool IsShown(ContentItem item) => IsDue(item) && (item.Consent is null || IsAgreed(item.Consent.State));

    private bool IsDue(ContentItem item)
    {
        var publication = item.Header.Publication;
        return (WithDrafts || !publication.IsDraft)
            && (publication.From is null || string.CompareOrdinal(publication.From.Iso, Today) <= 0)
            && (publication.Until is null || string.CompareOrdinal(publication.Until.Iso, Today) >= 0);
    }

    /// <summary>Consent to the source is enough for a demonstration that search engines may not list, and for nothing more.</summary>
    private bool IsAgreed(ConsentState state) =>
        state == ConsentState.Given || (state == ConsentState.ToSource && Status == SiteStatus.Demonstration) || (ForAuthor && state != ConsentState.Withdrawn);
}
