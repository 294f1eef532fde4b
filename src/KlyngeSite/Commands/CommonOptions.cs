using System.CommandLine;
using System.Globalization;
using KlyngeSite.Content.Settings;
using KlyngeSite.Linking;

namespace KlyngeSite.Commands;

/// <summary>Options that several commands share. The clock and the environment are read here and nowhere else.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string> content = ContentOption();
    private readonly Option<string> theme = new("--theme") { HelpName = "mappe", Description = "Mappen med temaet (theme).", DefaultValueFactory = _ => "theme" };
    private readonly Option<string> baseUrl = new("--base-url") { HelpName = "adresse", Description = "Sidens adresse i stedet for den i site.yml." };
    private readonly Option<string> asOf = new("--as-of") { HelpName = "dato", Description = "Byg siden, som den ser ud den dag (år-måned-dag). Ellers SOURCE_DATE_EPOCH, ellers i dag (UTC)." };
    private readonly Option<bool> drafts = new("--drafts") { Description = "Tag kladder med." };
    private readonly Option<bool> preview = new("--preview") { Description = "Hold siden ude af søgemaskiner." };
    private readonly Option<bool> strict = new("--strict") { Description = "Regn advarsler for fejl." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Vis kun fejl og den sidste linje." };
    private readonly Option<bool> noColor = NoColorOption();
    private readonly Option<bool> verbose = VerboseOption();

    /// <summary>Whether the environment lets us colour.</summary>
    public static bool MayColor => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static Option<string> ContentOption() =>
        new("--content") { HelpName = "mappe", Description = "Mappen med indholdet (content).", DefaultValueFactory = _ => "content" };

    public static Option<bool> NoColorOption() => new("--no-color") { Description = "Ingen farver (også med NO_COLOR)." };

    public static Option<bool> VerboseOption() => new("--verbose") { Description = "Vis detaljer, hvis programmet selv fejler." };

    /// <summary>All of them, for commands that make or check the site as it will be published.</summary>
    public void AddTo(Command command) => Add(command, content, theme, baseUrl, asOf, drafts, preview, strict, quiet, noColor, verbose);

    /// <summary>Those that say what is shown, for a command that publishes nothing; the others are as if they were not given.</summary>
    public void AddInputsTo(Command command)
    {
        drafts.Description = "Tag kladder med, også det, som ingen har givet samtykke til endnu.";
        Add(command, content, theme, asOf, drafts, quiet, noColor, verbose);
    }

    /// <summary>Those of a site that goes from hand to hand: no search engine comes there.</summary>
    public void AddBundleTo(Command command) => Add(command, content, theme, baseUrl, asOf, drafts, strict, quiet, noColor, verbose);

    /// <summary>Those for a command that puts the published site on paper: no drafts, which could not be called back.</summary>
    public void AddForPrintTo(Command command) => Add(command, content, theme, baseUrl, asOf, strict, quiet, noColor, verbose);

    private static void Add(Command command, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
            command.Add(option);
    }

    /// <summary>The request; or, in Danish, which value is wrong.</summary>
    public (BuildRequest? Request, string? Mistake) Read(ParseResult parsed)
    {
        if (ReadAsOf(parsed.GetValue(asOf)) is not { } day)
            return (null, WrongAsOf);
        var address = parsed.GetValue(baseUrl);
        if (address is not null && !address.EndsWith('/'))
            address += "/";
        if (address is not null && !SiteSettings.IsBaseUrl(address))
            return (null, "--base-url skal være en hel adresse som https://klynger.example/.");
        var link = new LinkOptions(address, day, parsed.GetValue(drafts), parsed.GetValue(preview));
        return (new BuildRequest(parsed.GetRequiredValue(content), parsed.GetRequiredValue(theme), link), null);
    }

    public ReportStyle Style(ParseResult parsed) => new(
        parsed.GetValue(strict),
        parsed.GetValue(quiet),
        !parsed.GetValue(noColor) && !Console.IsErrorRedirected && MayColor,
        parsed.GetValue(verbose));

    public const string WrongAsOf = "--as-of skal være en dato som 2026-11-23 (ellers skal SOURCE_DATE_EPOCH være et antal sekunder).";

    /// <summary>The day that a command works for; null when what was given is none.</summary>
    public static DateOnly? ReadAsOf(string? text)
    {
        if (text is not null)
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if (Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH") is { Length: > 0 } epoch)
        {
            return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253402300799
                ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
                : null;
        }
        return DateOnly.FromDateTime(DateTime.UtcNow);
    }
}
