using KlyngeSite.Content;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Text;

namespace KlyngeSite.Linking;

/// <summary>Every link in a text, and every entry of the menu, must lead somewhere.</summary>
internal sealed class LinkCheck(Targets targets, Suggestions suggestions, DiagnosticBag bag)
{
    private readonly Nearest.Words paths = new(targets.Paths);

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
            if (entry.Address.Length > 0 && targets.At(entry.Address) == Targets.State.Missing)
                ReportNoPage(entry.Address, entry.Location);
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
                CheckPage(item, page, link.Location);
                break;
            case LinkTarget.Item target:
                CheckItem(item, target, link.Location);
                break;
            case LinkTarget.Refused:
                bag.Report(Rules.RefusedLink, link.Location, $"Adressen '{ShortText.Quote(link.Target)}' kan ikke bruges i et link.", RefusedLinks.Mend(link.Target, IsKnown));
                break;
        }
    }

    private void CheckItem(ContentItem from, LinkTarget.Item target, Location location)
    {
        var name = ShortText.Quote($"{target.Kind}:{target.Id}");
        switch (targets.Of(target.Kind, target.Id))
        {
            case Targets.State.Missing:
                bag.Report(Rules.BrokenLink, location, $"Linket peger på '{name}', som ikke findes.",
                    suggestions.Mend(target.Kind, target.Id, location, target.Kind + ":") ?? "Ret id'et, eller fjern linket.");
                break;
            case Targets.State.Hidden:
                ReportUnpublished(from, targets.Find(target.Kind, target.Id), name, location);
                break;
            case Targets.State.Shown when target.Fragment is not null:
                CheckAnchor(targets.Find(target.Kind, target.Id)!, target.Fragment, location);
                break;
        }
    }

    private void CheckPage(ContentItem from, LinkTarget.Page page, Location location)
    {
        switch (targets.At(page.Path))
        {
            case Targets.State.Missing:
                ReportNoPage(page.Path, location);
                break;
            case Targets.State.Hidden:
                ReportUnpublished(from, targets.FindAt(page.Path), ShortText.Quote(page.Path), location);
                break;
            case Targets.State.Shown when page.Fragment is not null && targets.FindAt(page.Path) is { } item:
                CheckAnchor(item, page.Fragment, location);
                break;
        }
    }

    /// <param name="to">The item that does not show; null for a list.</param>
    private void ReportUnpublished(ContentItem from, ContentItem? to, string target, Location location)
    {
        if (!targets.IsShown(from))
            return;
        if (to is not null && targets.IsWithdrawn(to))
            bag.Report(Rules.WithdrawnLink, location, $"Linket peger på '{target}', hvor samtykket er trukket tilbage.", "Teksten vises uden link. Skriv stedet om, når der er tid til det.");
        else
            bag.Report(Rules.UnpublishedLink, location, $"Linket peger på '{target}', som ikke vises for tiden.", "Teksten vises uden link, så længe det er sådan.");
    }

    private void ReportNoPage(string path, Location location)
    {
        var mend = targets.MovedTo(path) is { } moved ? $"Siden ligger nu på {moved}."
            : paths.NearestTo(path) is { } nearest ? $"Mente du {nearest}?"
            : "Ret adressen.";
        bag.Report(Rules.BrokenLink, location, $"Der er ingen side på adressen {ShortText.Quote(path)}.", mend);
    }

    /// <summary>Whether a suggested address leads somewhere.</summary>
    private bool IsKnown(string address) => LinkTarget.Parse(address.Trim('\'')) switch
    {
        LinkTarget.Item item => targets.Find(item.Kind, item.Id) is not null,
        LinkTarget.Page page => targets.At(page.Path) == Targets.State.Shown,
        _ => false,
    };

    private void CheckAnchor(ContentItem item, string fragment, Location location)
    {
        if (item.Body.Headings.Any(heading => heading.Id == fragment) || targets.HasUnreadBody(item))
            return;
        var nearest = Nearest.To(fragment, item.Body.Headings.Select(heading => heading.Id));
        bag.Report(Rules.BrokenAnchor, location, $"Der er ikke noget afsnit '#{ShortText.Quote(fragment)}' i {item.Header.Kind}:{item.Id}.",
            nearest is null ? "Ret linket, eller giv overskriften id'et med {#…}." : $"Mente du '#{nearest}'?");
    }
}
