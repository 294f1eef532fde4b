using System.Text;
using KlyngeSite.Content.Settings;
using KlyngeSite.Text;

namespace KlyngeSite.Outputs.Bundle;

/// <summary>What lies on top of a bundle for whoever unpacks it: what it is, of what day, and what to open.</summary>
internal sealed class BundleReadMe : ISiteOutput
{
    /// <summary>No address of a site has capitals, so nothing else lies there.</summary>
    public const string Path = "LAES-MIG.txt";

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        // Windows' own editor was late to know other line ends.
        if (context.Site.BundleDay is { } day)
            yield return new(Path, false, _ => Encoding.UTF8.GetBytes(TextOf(context.Site.Settings, new(day.Year, day.Month, day.Day), context.Site.AbsoluteUrl("/")).ReplaceLineEndings("\r\n")));
    }

    private static string TextOf(SiteSettings settings, PartialDate day, string address) => $"""
        {settings.Title}
        {settings.Subtitle}

        Det her er hele siden, som den så ud den {day.Danish}.
        {(settings.Status == SiteStatus.Demonstration ? settings.Banner ?? "Den er en demonstration og ikke udgivet." : $"Den nyeste udgave ligger på {address}")}

        Sådan åbner du den:

        1. Pak zip-filen ud, hvis du ikke har gjort det. Windows: Højreklik på den, og vælg "Udpak alle". Mac: Dobbeltklik på den.
        2. Åbn mappen, og dobbeltklik på index.html.

        Siden åbner i din browser og virker uden internet. Kun links til andre steder på nettet kræver det.
        Du kan flytte mappen eller lægge den på et USB-stik. Lad filerne i den blive liggende, som de ligger.

        Udgiver: {settings.Publisher}

        """;
}
