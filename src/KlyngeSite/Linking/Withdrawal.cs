using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Linking;

/// <summary>
/// What is left of an item whose consent is withdrawn: its address, for a page that says so to readers of an old link. It holds nothing
/// that the item said, and its former addresses lead nowhere.
/// </summary>
/// <param name="IsOwn">Whether somebody in the item itself withdrew; else it goes with the item that it belongs to.</param>
/// <param name="Instead">Where a reader may go; null for nowhere in particular.</param>
internal sealed record Withdrawal(string Path, ContentKind Kind, bool IsOwn, Reference? Instead)
{
    /// <summary>Nothing is left where the address itself tells a name, and where another page has taken the address over.</summary>
    public static IReadOnlyList<Withdrawal> Of(IReadOnlyList<ContentItem> items, NameSearch names, Addresses addresses, DiagnosticBag bag)
    {
        List<Withdrawal> left = [];
        foreach (var item in items)
        {
            var path = Site.PathOf(item);
            if (names.IsIn(item.Slug))
                bag.Report(Rules.NameInAddress, item.Header.Location.Source.Whole, "Adressen har en del af personens navn, så der laves ingen side om, at den er trukket tilbage.", "Der er ikke noget at gøre; læserne får at vide, at siden ikke findes.");
            else if (!addresses.Has(path) && addresses.MovedTo(path) is null)
                left.Add(new(path, ContentKinds.Find(item.Header.Kind)!, item.Consent is { IsWithdrawn: true }, item.Instead));
        }
        return left;
    }
}
