namespace KlyngeSite.Printing;

/// <summary>Finds an installed browser that can print: Chromium, Chrome or Edge. Nothing is fetched.</summary>
internal static class BrowserSearch
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    /// <summary>Where they lie on Windows, below each of the folders for programs, which are in nobody's PATH.</summary>
    private static readonly string[] OnWindows = [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    private static readonly string[] OnMac = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"];

    /// <summary>The first one there is; null when there is none.</summary>
    /// <param name="system">As the runtime tells of the machine.</param>
    /// <param name="isProgram">Whether a file lies at a path.</param>
    public static string? Find(SearchedSystem system, Func<string, bool> isProgram) => Places(system).FirstOrDefault(isProgram);

    private static IEnumerable<string> Places(SearchedSystem system)
    {
        // A part of PATH that is no whole path would mean the folder that one happens to stand in.
        foreach (var name in Names)
        {
            foreach (var folder in system.Path.Split(system.IsWindows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries).Where(folder => system.IsWindows || folder.StartsWith('/')))
                yield return system.IsWindows ? $"{folder.TrimEnd('\\')}\\{name}.exe" : $"{folder.TrimEnd('/')}/{name}";
        }
        foreach (var place in system.IsWindows ? system.ProgramFolders.SelectMany(folder => OnWindows.Select(place => $"{folder.TrimEnd('\\')}\\{place}")) : system.IsMac ? OnMac : [])
            yield return place;
    }
}

/// <summary>What a search for programs goes by.</summary>
/// <param name="Path">The variable of that name; empty when it is not set.</param>
/// <param name="ProgramFolders">The folders for programs on Windows; empty elsewhere.</param>
internal sealed record SearchedSystem(string Path, bool IsWindows, bool IsMac, IReadOnlyList<string> ProgramFolders);
