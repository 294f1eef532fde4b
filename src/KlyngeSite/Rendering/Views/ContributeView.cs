using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Questions;
using KlyngeSite.Linking;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>How a cluster gets to tell of itself. The same on every page.</summary>
internal static class ContributeView
{
    /// <summary>A name that nobody keeps: the file's name becomes the address.</summary>
    private const string NewFile = "jeres-klynge.md";

    private const string Subject = "Vores klynge vil gerne fortælle";

    private static readonly string[] Opening = ["Klyngens navn:", "Kommune:", "Svar på de spørgsmål, I har lyst til. Korte svar er nok, også om det, der ikke lykkedes."];

    private static readonly string[] Closing =
        ["Samtykke: Alle, der skal stå med navn, skal have sagt ja til at være på siden. Skriv her, hvem der har sagt ja:", "Skriv ikke om enkelte patienter, og skriv ingen CPR-numre."];

    /// <summary>Null when the site gives no way.</summary>
    public static ScriptObject? Of(Site site)
    {
        var mail = site.Settings.Contact.Mail is { } address
            ? MailDraft.Url(address, Subject, Opening, [.. site.All<Question>().Select((question, index) => $"{index + 1}. {question.Title}")], Closing)
            : null;
        var file = site.Settings.Repository?.NewUrl(InterviewKind.Kind.Source, NewFile);
        var guide = site.HasPage(MunicipalityView.Contribute) ? site.Url(MunicipalityView.Contribute) : null;
        return mail is null && file is null && guide is null ? null : View.Of(("mail", mail), ("file", file), ("guide", guide));
    }
}
