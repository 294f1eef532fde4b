using KlyngeSite.Forms;
using KlyngeSite.Forms.Contributions;
using KlyngeSite.Linking;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>How a cluster gets to tell of itself. The same on every page.</summary>
internal static class ContributeView
{
    /// <summary>The page that tells how.</summary>
    public const string Page = "bidrag";

    public const string Path = $"/{Page}/";

    /// <summary>Null when the site gives no way.</summary>
    public static ScriptObject? Of(Site site)
    {
        var mail = Mail(site);
        var guide = site.HasPage(Path) ? site.Url(Path) : null;
        return mail is null && guide is null ? null : View.Of(("mail", mail), ("guide", guide));
    }

    /// <summary>A letter with the questions; null when there is nobody to write to.</summary>
    public static string? Mail(Site site) => site.Settings.Contact.Mail is { } address
        ? MailDraft.Url(address, Contribution.Title, [Contribution.Invitation, .. Contribution.About.Select(asked => asked.Words)],
            [.. new PresentItems(site.Items).Questions().Select((question, index) => $"{index + 1}. {question.Title}")], [$"Samtykke: {Contribution.Consent[0]}", .. Contribution.Consent[1..]])
        : null;
}
