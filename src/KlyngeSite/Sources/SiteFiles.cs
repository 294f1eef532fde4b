using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Sources;

/// <summary>
/// The one class that opens files of a site. Reads below one root only; refuses links at any part of a path, everything that
/// is not a regular file, files over their limit and bytes that are not UTF-8.
/// </summary>
internal sealed class SiteFiles
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

    /// <summary>What <see cref="ReadAll"/> found and could not read: paths below the root.</summary>
    public IReadOnlySet<string> Unread => unread;

    /// <summary>Reads all files below the root, in parallel; sorted by path. Hidden files and folders are passed over.</summary>
    public IReadOnlyList<SourceFile> ReadAll(CancellationToken stop)
    {
        if (!Directory.Exists(root))
        {
            bag.Report(Rules.CannotRead, Named(label).Whole, $"Mappen '{label}' findes ikke.",
                "Stå i den mappe, der indeholder den, eller angiv en anden med --content eller --theme.");
            return [];
        }
        List<(string Path, long Size)> found = [];
        Walk(root, "", found);
        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        var read = new SourceFile?[found.Count];
        Parallel.For(0, found.Count, new ParallelOptions { CancellationToken = stop },
            i => read[i] = Read(found[i].Path, found[i].Size));
        unread.UnionWith(found.Where((_, i) => read[i] is null).Select(file => file.Path));
        return [.. read.OfType<SourceFile>()];
    }

    private void Walk(string folder, string prefix, List<(string Path, long Size)> found)
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
                found.Add((path, size));
            else
            {
                unread.Add(path);
                bag.Report(Rules.NotRegularFile, Named($"{label}/{path}").Whole,
                    "Det er en genvej (link) eller en særlig fil, og sådan nogle læses ikke.", "Læg selve filen her i stedet.");
            }
        }
    }

    private SourceFile? Read(string path, long size)
    {
        var named = Named($"{label}/{path}");
        var limit = path.EndsWith(".csv", StringComparison.Ordinal) ? LargestCsv : LargestText;
        if (size > limit)
        {
            bag.Report(Rules.TooLarge, named.Whole, $"Filen fylder mere end {DanishNumber.Of(limit / 1_000_000)} MB.", "Del den op, eller kort den af.");
            return null;
        }
        try
        {
            var bytes = File.ReadAllBytes(Path.Join(root, path));
            // The bytes of texts would only stand beside the same text: themes publish theirs, content is never copied as it is.
            return new SourceFile(path, role == SourceRole.Theme ? bytes : [], new SourceText(named.Path, IsText(path) ? Decode(bytes) : "", named.Role));
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
