using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Sources;

/// <summary>
/// The one class that opens files of a site. Reads below one root only; refuses links at any part of a path, everything that
/// is not a regular file, files over their limit and bytes that are not UTF-8.
/// </summary>
internal sealed class SiteFiles : ITextReloader
{
    private const long LargestText = 1_000_000;
    private const long LargestCsv = 20_000_000;

    private static readonly System.Text.UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly HashSet<string> TextFiles = [".md", ".yml", ".csv", ".html", ".css", ".js", ".svg", ".txt"];

    private readonly string root;
    private readonly string label;
    private readonly SourceRole role;
    private readonly DiagnosticBag bag;
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);

    /// <param name="root">The folder; what it is reached through is the user's own choice.</param>
    /// <param name="role">The role of the files; <c>site.yml</c> in content is settings.</param>
    public SiteFiles(string root, SourceRole role, DiagnosticBag bag)
    {
        this.root = Path.GetFullPath(root);
        label = Path.GetFileName(Path.TrimEndingDirectorySeparator(this.root));
        this.role = role;
        this.bag = bag;
    }

    /// <summary>What <see cref="Find"/> came upon and refused: paths below the root.</summary>
    public IReadOnlySet<string> Unread => unread;

    /// <summary>All files below the root that may be read, sorted by path. Hidden files and folders are passed over.</summary>
    public IReadOnlyList<FoundFile> Find()
    {
        if (!Directory.Exists(root))
        {
            bag.Report(Rules.CannotRead, Named(label).Whole, $"Mappen '{label}' findes ikke.",
                "Stå i den mappe, der indeholder den, eller angiv en anden med --content eller --theme.");
            return [];
        }
        List<FoundFile> found = [];
        Walk(root, "", found);
        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found;
    }

    private void Walk(string folder, string prefix, List<FoundFile> found)
    {
        string[] entries;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Report(Rules.CannotRead, Named($"{label}/{prefix}").Whole, "Mappen kan ikke læses.", "Giv programmet lov til at læse den.");
            return;
        }
        foreach (var entry in entries)
        {
            var name = Path.GetFileName(entry);
            if (name.StartsWith('.'))
                continue;
            var path = prefix + name;
            var (kind, size) = FileKinds.Of(entry);
            if (kind == FileKind.Folder)
                Walk(entry, path + "/", found);
            else if (kind == FileKind.RegularFile)
                found.Add(new(path, size, this));
            else
            {
                unread.Add(path);
                bag.Report(Rules.NotRegularFile, Named($"{label}/{path}").Whole,
                    "Det er en genvej (link) eller en særlig fil, og sådan nogle læses ikke.", "Læg selve filen her i stedet.");
            }
        }
    }

    public Location Whole(string path) => Named($"{label}/{path}").Whole;

    /// <summary>Null when it cannot be read (and that was reported).</summary>
    public SourceFile? Read(FoundFile file)
    {
        var named = Named($"{label}/{file.Path}");
        var limit = file.Path.EndsWith(".csv", StringComparison.Ordinal) ? LargestCsv : LargestText;
        if (file.Size > limit)
        {
            bag.Report(Rules.TooLarge, named.Whole, $"Filen fylder mere end {DanishNumber.Of(limit / 1_000_000)} MB.", "Del den op, eller kort den af.");
            return null;
        }
        try
        {
            var bytes = File.ReadAllBytes(Path.Join(root, file.Path));
            var text = IsText(file.Path) ? Decode(bytes) : "";
            // Themes publish their bytes; content is never copied as it is.
            return role == SourceRole.Theme
                ? new(file.Path, bytes, new SourceText(named.Path, text, named.Role))
                : new(file.Path, [], new SourceText(named.Path, text, named.Role, this));
        }
        catch (System.Text.DecoderFallbackException e)
        {
            bag.Report(Rules.NotUtf8, named.Whole, $"Filen er ikke gemt som UTF-8 (ved byte {DanishNumber.Of(e.Index + 1)}).",
                "Gem den igen, og vælg UTF-8 som tegnsæt.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Report(Rules.CannotRead, named.Whole, "Filen kan ikke læses.", "Giv programmet lov til at læse den.");
        }
        return null;
    }

    public string Reload(string path)
    {
        try
        {
            var whole = Path.Join(root, path[(label.Length + 1)..]);
            return FileKinds.Of(whole) is (FileKind.RegularFile, <= LargestCsv) ? Decode(File.ReadAllBytes(whole)) : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Text.DecoderFallbackException)
        {
            return "";
        }
    }

    private static bool IsText(string path) => TextFiles.Contains(Path.GetExtension(path));

    /// <summary>Text without byte order mark, with LF line ends and composed letters: what all later positions count in.</summary>
    private static string Decode(byte[] bytes)
    {
        ReadOnlySpan<byte> span = bytes;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            span = span[3..];
        var text = StrictUtf8.GetString(span);
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return LatinComposition.Compose(text);
    }

    private SourceText Named(string path) =>
        new(path, "", role == SourceRole.Content && path == $"{label}/{SourceTree.SettingsFile}" ? SourceRole.Settings : role);
}
