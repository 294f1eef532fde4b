using KlyngeSite.Content;
using KlyngeSite.Content.Settings;

namespace KlyngeSite.Editing.Due;

/// <summary>Items whose persons have not agreed to appear, or no longer do. They do not show; the file is still in the repository.</summary>
internal static class DueConsent
{
    public static IEnumerable<DueItem> Of(ContentItem item, SiteStatus? status)
    {
        if (item.Consent is { } consent && ToDo(consent, status) is { } toDo)
            yield return DueList.Item(item, consent.Date, FieldPlace.Of(item, Consent.Field), toDo);
    }

    private static string? ToDo(Consent consent, SiteStatus? status)
    {
        if (consent.State == ConsentState.Withdrawn)
            return "Samtykket er trukket tilbage. Tag filen ud, og tal med redaktionen om historikken.";
        if (consent.State == ConsentState.Missing)
            return "Indhent samtykke; siden vises ikke før.";
        return consent.State == ConsentState.ToSource && status == SiteStatus.Published ? "Samtykket gælder kun kilden. Indhent samtykke til denne side; den vises ikke før." : null;
    }
}
