using KlyngeSite.Content;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Text;

namespace KlyngeSite.Linking;

/// <summary>Every link in a text, and every entry of the menu, must lead somewhere.</summary>
internal sealed class LinkCheck(
    ContentSet content, Dictionary<(string Kind, string Id), ContentItem> all, IReadOnlyList<ContentItem> published, Addresses addresses, DiagnosticBag bag)
{
    private readonly Dictionary<string, ContentItem> byPath = published.DistinctBy(Site.PathOf).ToDictionary(Site.PathOf);
    private readonly HashSet<(string, string)> shown = [.. published.Select(item => (item.Header.Kind, item.Id))];

    public void Check(IReadOnlyList<ContentItem> items, SiteSettings settings)
    {
        foreach (var item in items)
        {
            foreach (var link in item.Body.Links)
                Check(item, link);
            foreach (var (id, location) in item.Header.OwnHeadings)
                CheckAnchor(item, id, location);
        }
        // An entry for a page that is hidden now is left out of the menu; it comes back with the page.
        foreach (var entry in settings.Menu.Concat(settings.FooterMenu))
        {
            if (entry.Address.Length > 0 && !addresses.IsHidden(entry.Address))
                CheckPage(null, entry.Address, null, entry.Location);
        }
    }

    private void Check(ContentItem item, BodyLink link)
    {
        if (link.IsImage)
        {
            bag.Report(Rules.RefusedImage, link.Location, "Billeder kan ikke bruges endnu.", "Fjern billedet, og skriv, hvad det viser.");
            if (link.IsBareImage)
                bag.Report(Rules.MissingAltText, link.Location, "Billedet har ingen alternativ tekst.", "Skriv mellem [ og ], hvad billedet viser.");
            return;
        }
        switch (LinkTarget.Parse(link.Target))
        {
            case LinkTarget.Anchor anchor:
                CheckAnchor(item, anchor.Fragment, link.Location);
                break;
            case LinkTarget.Page page:
                CheckPage(item, page.Path, page.Fragment, link.Location);
                break;
            case LinkTarget.Item target:
                CheckItem(item, target, link.Location);
                break;
            case LinkTarget.Refused:
                bag.Report(Rules.RefusedLink, link.Location, $"Adressen '{link.Target}' kan ikke bruges i et link.", LinkTarget.Suggest(link.Target) is { } meant && IsKnown(meant)
                    ? $"Mente du {meant}?"
                    : "Skriv [tekst](emne:id) til noget på siden, eller en hel adresse, der begynder med https://, mailto: eller tel:.");
                break;
        }
    }

    private void CheckItem(ContentItem from, LinkTarget.Item target, Location location)
    {
        if (!all.TryGetValue((target.Kind, target.Id), out var item))
        {
            if (content.IsUnread(target.Kind, target.Id))
                return;
            var suggestion = ReferenceCheck.Suggest(target.Kind, target.Id, all.Values);
            bag.Report(Rules.BrokenLink, location, $"Linket peger på '{target.Kind}:{target.Id}', som ikke findes.",
                suggestion is null ? "Ret id'et, eller fjern linket." : $"Mente du '{target.Kind}:{suggestion}'?");
        }
        else if (!shown.Contains((target.Kind, target.Id)))
        {
            ReportUnpublished(from, $"{target.Kind}:{target.Id}", location);
        }
        else if (target.Fragment is not null)
        {
            CheckAnchor(item, target.Fragment, location);
        }
    }

    private void ReportUnpublished(ContentItem from, string target, Location location)
    {
        if (shown.Contains((from.Header.Kind, from.Id)))
            bag.Report(Rules.UnpublishedLink, location, $"Linket peger på '{target}', som ikke vises for tiden.", "Teksten vises uden link, så længe det er sådan.");
    }

    /// <summary>Whether a suggested address leads somewhere.</summary>
    private bool IsKnown(string address) => LinkTarget.Parse(address.Trim('\'')) switch
    {
        LinkTarget.Item item => all.ContainsKey((item.Kind, item.Id)),
        LinkTarget.Page page => addresses.Has(page.Path),
        _ => false,
    };

    private void CheckPage(ContentItem? from, string path, string? fragment, Location location)
    {
        if (from is not null && addresses.IsHidden(path))
        {
            ReportUnpublished(from, path, location);
        }
        else if (!addresses.Has(path))
        {
            var mend = addresses.MovedTo(path) is { } moved ? $"Siden ligger nu på {moved}."
                : Nearest.To(path, addresses.All) is { } nearest ? $"Mente du {nearest}?"
                : "Ret adressen.";
            bag.Report(Rules.BrokenLink, location, $"Der er ingen side på adressen {path}.", mend);
        }
        else if (fragment is not null && byPath.TryGetValue(path, out var item))
        {
            CheckAnchor(item, fragment, location);
        }
    }

    private void CheckAnchor(ContentItem item, string fragment, Location location)
    {
        if (item.Body.Headings.Any(heading => heading.Id == fragment))
            return;
        var nearest = Nearest.To(fragment, item.Body.Headings.Select(heading => heading.Id));
        bag.Report(Rules.BrokenAnchor, location, $"Der er ikke noget afsnit '#{fragment}' i {item.Header.Kind}:{item.Id}.",
            nearest is null ? "Ret linket, eller giv overskriften id'et med {#…}." : $"Mente du '#{nearest}'?");
    }
}
