using KlyngeSite.Printing;
using KlyngeSite.Publishing;
using KlyngeSite.Sources;

namespace KlyngeSite.Commands.Booklets;

/// <summary>The browser of this machine that prints: the one that was named, else one that is installed.</summary>
internal static class InstalledBrowser
{
    public const string Missing =
        "Ingen browser fundet. Installér Chromium, Google Chrome eller Microsoft Edge, eller skriv, hvor den ligger, med --browser (eller i KLYNGESITE_BROWSER).";

    /// <summary>Null when there is none, or none where it was said to be.</summary>
    public static string? Find(string? named)
    {
        named ??= Environment.GetEnvironmentVariable("KLYNGESITE_BROWSER") is { Length: > 0 } set ? set : null;
        if (named is not null)
            return IsProgram(named) ? Path.GetFullPath(named) : null;
        string[] folders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];
        return BrowserSearch.Find(
            new(Environment.GetEnvironmentVariable("PATH") ?? "", OperatingSystem.IsWindows(), OperatingSystem.IsMacOS(),
                OperatingSystem.IsWindows() ? [.. folders.Select(Environment.GetEnvironmentVariable).OfType<string>()] : []),
            IsProgram);
    }

    /// <summary>Browsers are often installed as links to where they lie.</summary>
    private static bool IsProgram(string path) => RealPath.Of(path) is { } real && FileKinds.Of(real).Kind == FileKind.RegularFile;
}
