using System.Collections.Immutable;
using KlyngeSite.Content.Settings;

namespace KlyngeSite.Forms.Contributions;

/// <summary>Something that a cluster is asked before the questions.</summary>
/// <param name="Id">For forms: small letters and hyphens.</param>
/// <param name="Slots">What it tells of an interview, by the names of its slots.</param>
internal sealed record Asked(string Id, string Words, string Help, params ImmutableArray<string> Slots);

/// <summary>
/// What a cluster is asked when it tells of itself without writing a file. Every form of it says the same: the letter, the documents and
/// GitHub's form. Editors make an interview of the answers.
/// </summary>
/// <param name="SendTo">Where the answers go, as a sentence or two.</param>
/// <param name="Questions">The wordings of the questions, each with its id.</param>
internal sealed record Contribution(string SiteTitle, string SendTo, IReadOnlyList<(string Words, string Id)> Questions)
{
    public const string Title = "Fortæl om jeres klynge";

    /// <summary>The name of its files, without ending.</summary>
    public const string FileName = "fortael-om-jeres-klynge";

    public const string Invitation = "Svar på de spørgsmål, I har lyst til. Korte svar er nok, også om det, der ikke lykkedes.";

    public const string NoPatients = "Skriv ikke om enkelte patienter, og skriv hverken CPR-numre eller tal for en enkelt klinik.";

    /// <summary>What happens once it is sent.</summary>
    public const string Afterwards =
        "En redaktør gør svarene til et interview og sender det tilbage til jer. Det kommer først på siden, når I har læst det, og alle, der er nævnt ved navn, har sagt ja.";

    public static readonly ImmutableArray<Asked> About =
    [
        new("klynge", "Hvad hedder klyngen, og hvilken kommune ligger den i?", "Er der flere kommuner, så nævn dem alle.", "klynge"),
        new("hvem", "Hvem fortæller, og i hvilken rolle?", "Fx Navn Navnesen, klyngekoordinator. Skriv kun et navn, når personen har sagt ja til, at det står på en offentlig side.", "koordinator.navn", "koordinator.rolle"),
        new("hvornaar", "Hvornår er svarene fra?", "Måned og år er nok.", "interviewet", "kilde.år"),
    ];

    /// <summary>What those who send it say yes to.</summary>
    public static readonly ImmutableArray<string> Consent =
    [
        "Alle, der er nævnt ved navn, har læst svarene og sagt ja til, at deres navn og svar står på en offentlig side.",
        "Der står intet om enkelte patienter, ingen CPR-numre og ingen tal for en enkelt klinik.",
    ];

    /// <summary>Which slots that an interview must have are not asked for: editors write them.</summary>
    public static readonly ImmutableArray<string> ByEditors = ["titel", "manchet", "kilde.navn", "samtykke.status"];

    /// <summary>Which the answer to a question tells, by the question's id.</summary>
    public static readonly ImmutableArray<(string Question, string Slot)> ByAnswers = [("emner", "emner.emne"), ("emner", "emner.status")];

    public static Contribution Of(SiteSettings settings, PresentItems present) => new(settings.Title, SendingOf(settings),
        [.. present.Questions().Select(question => (question.Title, question.Id))]);

    private static string SendingOf(SiteSettings settings) => settings switch
    {
        { Contact.Mail: { } mail } => $"Send svarene til {mail}.",
        { Status: var status } when status == SiteStatus.Demonstration => "Siden er en demonstration, så der er endnu ingen adresse at sende svarene til. Gem dem, til siden har fået en udgiver.",
        _ => $"Send svarene til {settings.Publisher}; adressen står nederst på {settings.BaseUrl}.",
    };
}
