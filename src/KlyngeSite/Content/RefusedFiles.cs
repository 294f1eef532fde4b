using System.Collections.Immutable;

namespace KlyngeSite.Content;

/// <summary>A family of files that people put beside texts and that the site does not take.</summary>
/// <param name="Endings">Of the name, in small letters.</param>
internal sealed record RefusedFile(ImmutableArray<string> Endings, string Message, string Mend);

/// <summary>Files that are refused by their name, each family with its own words.</summary>
internal static class RefusedFiles
{
    private static readonly RefusedFile Leftover = new(
        ["~", ".bak", ".old", ".orig", ".rej", ".tmp", ".temp", ".swp", "thumbs.db", "desktop.ini"],
        "Det ligner en efterladt kopi eller en fil, som et andet program har lagt.", "Slet den.");

    /// <summary>The first that fits counts.</summary>
    private static readonly ImmutableArray<RefusedFile> All =
    [
        Leftover,
        new([".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".heic", ".ico"],
            "Billeder kan ikke bruges endnu.", "Fjern filen, og skriv i teksten, hvad billedet viser."),
        new([".pdf"], "PDF-filer kan ikke bruges endnu.", "Fjern filen, og link i teksten til den, hvor den ligger på nettet: [navn](https://…)."),
        new([".doc", ".docx", ".odt", ".rtf", ".pages"], "Tekst fra Word og lignende programmer læses ikke.", "Kopiér teksten over i en .md-fil, og fjern denne."),
        new([".xls", ".xlsx", ".xlsm", ".ods", ".numbers"], "Regneark læses ikke.", "Skriv tallene, hvor de hører til, og fjern filen."),
        new([".ppt", ".pptx", ".odp", ".key"], "Præsentationer læses ikke.", "Kopiér teksten over i en .md-fil, og fjern denne."),
        new([".mp3", ".m4a", ".wav", ".mp4", ".mov", ".avi", ".webm"], "Lyd og video kan ikke bruges.", "Fjern filen, og skriv i teksten, hvad der bliver sagt."),
        new([".zip", ".7z", ".rar", ".tar", ".gz"], "Pakkede filer læses ikke.", "Pak den ud et andet sted, og læg kun teksterne her."),
        new(["_headers", "_redirects", "netlify.toml", "robots.txt", ".toml", ".json", ".xml", ".config", "cname"],
            "Filen kunne styre den vært, som siden ligger hos, og kan ikke ligge her.", "Fjern den."),
        new([".html", ".htm", ".xhtml", ".js", ".mjs", ".ts", ".css", ".wasm", ".php", ".asp", ".aspx", ".cs", ".py", ".rb", ".sh", ".ps1", ".bat", ".cmd", ".exe", ".dll"],
            "Filen kunne ændre siden eller køre som program og kan ikke ligge her.", "Fjern den; skriv tekster i .md-filer."),
    ];

    /// <summary>Why a file is refused by its name alone; null when it is not.</summary>
    public static RefusedFile? Find(string name)
    {
        var small = name.ToLowerInvariant();
        // Copies that macOS and Word leave beside the real file.
        if (small.StartsWith("._", StringComparison.Ordinal) || small.StartsWith("~$", StringComparison.Ordinal))
            return Leftover;
        return All.FirstOrDefault(family => family.Endings.Any(ending => small.EndsWith(ending, StringComparison.Ordinal) && IsWhole(small, ending)));
    }

    /// <summary>An ending without a point or a wave is a whole name.</summary>
    private static bool IsWhole(string name, string ending) => ending[0] is '.' or '~' || name.Length == ending.Length;
}
