using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Prose;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Settings;

/// <summary>What <c>site.yml</c> says about the site as a whole.</summary>
/// <param name="BaseUrl">Absolute, ending in a slash.</param>
/// <param name="Banner">Stands on every page of a demonstration; null for the usual words.</param>
/// <param name="Source">The source that facts come from, shown in the footer.</param>
/// <param name="Repository">Null when readers are not to be led to the files.</param>
/// <param name="SmallestCount">Numbers of people from 1 to below it are not shown.</param>
/// <param name="HasEditor">Whether the editors' form lies beside the pages.</param>
internal sealed record SiteSettings(
    string Title, string Subtitle, string BaseUrl, string Publisher, Contact Contact, SiteStatus Status, ImmutableArray<MenuEntry> Menu,
    ImmutableArray<MenuEntry> FooterMenu, string Source, string? Banner, string? AccessibilityStatement, SourceRepository? Repository, int SmallestCount, bool HasEditor)
{
    /// <summary>What a site may show at the least, unless it asks for more.</summary>
    public const int UsualSmallestCount = 5;

    /// <summary>Nowhere in the country is less published.</summary>
    public const int LeastSmallestCount = 3;

    private static readonly RequiredField<string> TitleField = new("titel", new TextType(60), "Titel", "Sidens navn.", "KlyngeSite");
    private static readonly RequiredField<string> SubtitleField = new("undertitel", new TextType(120), "Undertitel", "Sidens formål i en linje.", "Klyngers erfaringer, samlet til inspiration");
    private static readonly RequiredField<string> BaseUrlField = new("adresse", new PatternType(IsBaseUrl, "en hel adresse, der slutter med /") { Pattern = "^https?://\\S+/$" }, "Adresse", "Hvor siden ligger.", "https://klynger.example/");
    private static readonly RequiredField<string> PublisherField = new("udgiver", new TextType(120), "Udgiver", "Hvem der står for siden.", "Ingen endnu (demonstration)");
    private static readonly RequiredField<Contact> ContactField = new("kontakt", Contact.Type, "Kontakt", "Hvem læseren kan skrive til.", "{mail: redaktionen@klynger.example}");
    private static readonly RequiredField<SiteStatus> StatusField = new("status", new ChoiceType<SiteStatus>(SiteStatus.All), "Status", "demonstration giver et banner og holder siden ude af søgemaskiner.", "demonstration");
    private static readonly ListField<MenuEntry> MenuField = new("navigation", MenuEntry.Type, "Navigation", "Hovedmenuen.", "[{tekst: Interview, adresse: /interview/}]");
    private static readonly ListField<MenuEntry> FooterMenuField = new("bundmenu", MenuEntry.Type, "Bundmenu", "Links i bunden af hver side.", "[{tekst: Om siden, adresse: /om/}]");
    private static readonly RequiredField<string> SourceField = new("kilde", new TextType(200), "Kilde", "Hvor oplysningerne kommer fra; står i bunden af hver side.", "Fakta er genfortalt efter KiAP's hæfte (2019).");
    private static readonly OptionalField<string> BannerField = new("banner", new TextType(160), "Banner", "Står øverst på hver side, så længe status er demonstration.", "Demonstration: ikke udgivet af KiAP.");
    private static readonly OptionalField<string> AccessibilityField = new("tilgængelighedserklæring", new PatternType(text => text.StartsWith("https://was.digst.dk/", StringComparison.Ordinal), "adressen på erklæringen hos was.digst.dk") { Pattern = "^https://was\\.digst\\.dk/" }, "Tilgængelighedserklæring", "Adressen fra WAS-Tool.", "https://was.digst.dk/klynger-example");
    private static readonly OptionalField<Quantity> SmallestField = new("mindste_antal", new QuantityType(IsCount: true), "Mindste antal", "Tal fra 1 og op til dette bliver skjult. Det er 5, når feltet ikke er der, og aldrig under 3.", "5");
    public static readonly OptionalField<SourceRepository> RepositoryField = new("kildekode", SourceRepository.Type, "Kildekode", "Det arkiv, hvor filerne ligger, så læsere kan foreslå rettelser. Uden det er der ingen links til at rette.", "{adresse: https://github.com/eksempel/klynger}");

    /// <summary>Said by sites that have the editors' form beside their pages.</summary>
    public static readonly FlagField EditorField = new("redaktør", "Redaktør", "Siden har en formular til redaktører på /admin/, lavet med klynge admin.");

    public static readonly FieldSet Fields = new("site.yml", TitleField, SubtitleField, BaseUrlField, PublisherField, ContactField, StatusField, MenuField, FooterMenuField, SourceField, BannerField, AccessibilityField, RepositoryField, SmallestField, EditorField);

    /// <summary>Null when there is no <c>site.yml</c> or it cannot be read (and that was reported).</summary>
    public static SiteSettings? Read(SourceTree tree, ScanExceptions exceptions, DiagnosticBag bag)
    {
        var found = tree.Content.FirstOrDefault(f => f.Path == SourceTree.SettingsFile);
        if (found is null)
        {
            if (!tree.IsUnread(SourceTree.SettingsFile))
                bag.Report(Rules.CannotRead, tree.Settings, "Filen site.yml mangler.", $"Opret den med felterne {DanishList.Of(Fields.Fields.Where(field => field.IsRequired).Select(field => field.Key), "og")}.");
            return null;
        }
        if (found.Read() is not { } file)
            return null;
        new PersonScan(exceptions, null, bag).CheckSettings(file);
        return Of(file.Text, bag);
    }

    /// <summary>The settings that a text holds; null when it cannot be read (and that was reported).</summary>
    public static SiteSettings? Of(SourceText text, DiagnosticBag bag)
    {
        if (YamlReader.Read(text, 0, text.Text.Length, bag) is not { } map)
            return null;
        var fields = new FieldReader(map, Fields, new ReadContext(bag));
        return new(fields.Get(TitleField), fields.Get(SubtitleField), fields.Get(BaseUrlField), fields.Get(PublisherField), fields.Get(ContactField),
            fields.Get(StatusField), fields.Get(MenuField), fields.Get(FooterMenuField), fields.Get(SourceField), fields.Get(BannerField), fields.Get(AccessibilityField), fields.Get(RepositoryField), Smallest(fields), fields.Get(EditorField));
    }

    private static int Smallest(FieldReader fields)
    {
        if (fields.Get(SmallestField) is not { } smallest)
            return UsualSmallestCount;
        if (smallest is { Qualifier: null, Value: >= LeastSmallestCount and <= 1000 })
            return (int)smallest.Value;
        fields.Context.Bag.Report(Rules.Threshold, fields.LocationOf(SmallestField), $"'{SmallestField.Key}' skal være et helt tal fra {LeastSmallestCount} til {DanishNumber.Of(1000)}.", $"Skriv: {SmallestField.Key}: {UsualSmallestCount}");
        return UsualSmallestCount;
    }

    /// <summary>Whether a text is an http or https address that ends in a slash and has no query.</summary>
    public static bool IsBaseUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && text.EndsWith('/') && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) && !text.Contains('?', StringComparison.Ordinal) && !text.Contains('#', StringComparison.Ordinal) && uri.UserInfo.Length == 0;
}

/// <summary>Whether an owner has taken the site over.</summary>
internal sealed record SiteStatus(string Key, string Label) : IChoice
{
    public static readonly SiteStatus Demonstration = new("demonstration", "Demonstration");
    public static readonly SiteStatus Published = new("udgivet", "Udgivet");

    public static readonly ImmutableArray<SiteStatus> All = [Demonstration, Published];
}

/// <summary>Whom a reader can write to.</summary>
internal sealed record Contact(string? Mail, string? Phone)
{
    private static readonly OptionalField<string> MailField = new("mail", new PatternType(text => text.Contains('@', StringComparison.Ordinal) && !text.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '"' or '?' or '&'), "en mailadresse") { Pattern = "^[^\\s<>\"?&]*@[^\\s<>\"?&]*$" }, "Mail", "Redaktionens mailadresse.", "redaktionen@klynger.example");
    private static readonly OptionalField<string> PhoneField = new("telefon", new TextType(20), "Telefon", "Redaktionens telefon.", "12 34 56 78");

    public static readonly FieldSet Fields = new("kontakten", MailField, PhoneField);
    public static readonly ObjectType<Contact> Type = new(Fields, fields => new(fields.Get(MailField), fields.Get(PhoneField)));
}

/// <summary>One entry of a menu.</summary>
/// <param name="Address">A page of this site, <c>/…/</c>; checked like any link.</param>
internal sealed record MenuEntry(string Text, string Address, Location Location)
{
    private static readonly RequiredField<string> TextField = new("tekst", new TextType(30), "Tekst", "Menupunktets navn.", "Interview");
    private static readonly RequiredField<string> AddressField = new("adresse", new PatternType(text => text.StartsWith('/') && text.EndsWith('/'), "en adresse på siden, der begynder og slutter med /") { Pattern = "^/(.*/)?$" }, "Adresse", "Siden, der åbnes.", "/interview/");

    public static readonly FieldSet Fields = new("et menupunkt", TextField, AddressField);
    public static readonly ObjectType<MenuEntry> Type = new(Fields, fields => new(fields.Get(TextField), fields.Get(AddressField), fields.LocationOf(AddressField)));
}
