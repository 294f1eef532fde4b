using KlyngeSite.Diagnostics;
namespace KlyngeSite.Linking;

/// <summary>What to write instead of an address that may not stand in a link.</summary>
internal static class RefusedLinks
{
    /// <param name="isKnown">Whether a suggested address leads somewhere.</param>
    public static string Mend(string target, Func<string, bool> isKnown)
    {
        if (LinkTarget.HasHidden(target))
            return "Der er et usynligt tegn i adressen; skriv den igen.";
        if (LinkTarget.Suggest(target) is { } meant && isKnown(meant))
            return $"Mente du {meant}?";
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return "Skriv mailto: og én mailadresse og intet andet, fx mailto:navn@eksempel.dk.";
        if (IsWeb(target) && target.Contains('@', StringComparison.Ordinal))
            return "Slet det, der står mellem // og @ i adressen.";
        if (target.StartsWith("www.", StringComparison.Ordinal) && LinkTarget.Parse("https://" + target) is LinkTarget.External)
            return $"Mente du https://{ShortText.Quote(target)}?";
        return "Skriv [tekst](emne:id) til noget på siden, eller en hel adresse, der begynder med https://, mailto: eller tel:.";
    }

    private static bool IsWeb(string target) =>
        target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
