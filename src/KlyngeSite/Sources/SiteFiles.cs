using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Sources;

/// <summary>
/// The one class that opens files of a site. Reads below one root only; refuses links at any part of a path, everything that
/// is not a regular file, files over their limit and bytes that are not UTF-8.
/// </summary>
internal sealed class SiteFiles : ITextReloader
{
    private static readonly HashSet<string> TextFiles = [".md", ".yml", ".csv", ".html", ".css", ".js", ".svg", ".txt"];
    private static readonly HashSet<string> OtherThemeFiles = [".png", ".ico", ".woff2"];

    private readonly string root;
    private readonly string label;
    private readonly SourceRole role;
    private readonly DiagnosticBag bag;
    private readonly ReadLimits limits;
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);
    private readonly List<FoundFile> found = [];
    private HashSet<string>? names;
    private long total;

    /// <param name="root">The folder; what it is reached through is the user's own choice.</param>
    /// <param name="role">The role of the files; <c>site.yml</c> in content is settings.</param>
    public SiteFiles(string root, SourceRole role, DiagnosticBag bag, ReadLimits? limits = null)
    {
        this.root = Path.GetFullPath(root);
        label = LabelOf(this.root);
        this.role = role;
        this.bag = bag;
        this.limits = limits ?? ReadLimits.Usual;
    }

    /// <summary>What <see cref="Find"/> came upon and could not read: paths of files and folders below the root; an empty one stands for all.</summary>
    public IReadOnlySet<string> Unread => unread;

    /// <summary>All files below the root that may be read, sorted by path; those with hidden names only if they look like content.</summary>
    public IReadOnlyList<FoundFile> Find()
    {
        if (!Directory.Exists(root))
        {
            unread.Add("");
            bag.Report(Rules.CannotRead, Named(label).Whole, $"Mappen '{label}' findes ikke.",
                "Stå i den mappe, der indeholder den, eller angiv en anden med --content eller --theme.");
            return [];
        }
        if (!Walk(root, "", 0))
        {
            unread.Add("");
            return [];
        }
        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return SameNames.Without(found, unread, bag);
    }

    /// <summary>False when there is too much to read on.</summary>
    private bool Walk(string folder, string prefix, int depth)
    {
        string[] entries;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(Rules.CannotRead, prefix.TrimEnd('/'), "Mappen kan ikke læses.", "Giv programmet lov til at læse den.");
            return true;
        }
        foreach (var entry in entries)
        {
            var name = Path.GetFileName(entry);
            var path = prefix + name;
            if (IsHidden(name, role))
                continue;
            var (kind, size) = FileKinds.Of(entry);
            if (kind == FileKind.Missing)
                RefuseName(path, name);
            else if (InvisibleCharacters.IndexIn(name) is var unseen and >= 0)
                Refuse(Rules.InvisibleCharacter, path, $"Filens navn har et usynligt tegn ({InvisibleCharacters.Name(name, unseen)}).", "Giv filen et nyt navn, og skriv det forfra.");
            else if (kind == FileKind.Folder && depth == ReadLimits.Depth)
                Refuse(Rules.UnknownFile, path, "Mappen ligger for dybt inde i andre mapper.", "Flyt filerne op, hvor de hører til.");
            else if (kind == FileKind.Folder && !Walk(entry, path + "/", depth + 1))
                return false;
            else if (kind == FileKind.RegularFile && !Add(path, size))
                return false;
            else if (kind == FileKind.Other && !name.StartsWith('.'))
                Refuse(Rules.NotRegularFile, path, "Her ligger en genvej (link) eller en særlig fil, og den slags læses ikke.", "Læg selve filen her i stedet.");
        }
        return true;
    }

    private bool Add(string path, long size)
    {
        found.Add(new(path, this));
        // A file counts for what may be read of it; if it has more, it is refused by itself.
        total += Math.Min(size, ReadLimits.Of(path, role == SourceRole.Theme));
        if (total > limits.Total)
            bag.Report(Rules.TooMuch, Named(label).Whole, $"Filerne fylder mere end {DanishNumber.Of(limits.Total / 1_000_000)} MB i alt.", "Fjern de filer, der ikke hører til, eller del siden i to.");
        else if (found.Count > limits.Files)
            bag.Report(Rules.TooMuch, Named(label).Whole, $"Der er flere end {DanishNumber.Of(limits.Files)} filer.", "Fjern de filer, der ikke hører til, eller del siden i to.");
        else
            return true;
        return false;
    }

    /// <summary>A name that the file system listed but does not find again was changed on the way: it is no text that we know.</summary>
    private void RefuseName(string path, string name)
    {
        if (name.Contains('\uFFFD', StringComparison.Ordinal))
            Refuse(Rules.FileName, path, "Filens navn er ikke gemt som UTF-8.", "Giv filen et nyt navn med små bogstaver a-z, tal og bindestreg.");
        else
            Refuse(Rules.CannotRead, path, "Filen kan ikke læses.", "Se, om den er ved at blive flyttet, eller om stien til den er for lang.");
    }

    private void Refuse(Rule rule, string path, string message, string mend)
    {
        unread.Add(path);
        bag.Report(rule, path.Length == 0 ? Named(label).Whole : Whole(path), message, mend);
    }

    /// <summary>Whether nothing is said of a file or folder of that name, and nothing read: hidden ones, but for those that look like content.</summary>
    public static bool IsHidden(string name, SourceRole role) =>
        name.StartsWith('.') && !(role == SourceRole.Content && Path.GetExtension(name) is ".md" or ".yml" or ".csv");

    public Location Whole(string path) => Named($"{label}/{path}").Whole;

    /// <summary>Whether there is a file at a path; after <see cref="Find"/>.</summary>
    public bool Has(string path) => (names ??= found.Select(file => file.Path).ToHashSet(StringComparer.Ordinal)).Contains(path);

    /// <summary>Null when it cannot be read (and that was reported).</summary>
    public SourceFile? Read(FoundFile file)
    {
        var named = Named($"{label}/{file.Path}");
        var extension = Path.GetExtension(file.Path);
        // What a theme has no use for is not opened.
        if (role == SourceRole.Theme && !TextFiles.Contains(extension) && !OtherThemeFiles.Contains(extension))
            return new(file.Path, [], named);
        return ReadBytes(file) is { } bytes ? Make(file.Path, bytes, named, TextFiles.Contains(extension)) : null;
    }

    /// <summary>A file's bytes as they are, whatever they hold; null when they cannot be read (and that was reported).</summary>
    public ReadOnlyMemory<byte>? ReadBytes(FoundFile file)
    {
        var named = Named($"{label}/{file.Path}");
        var limit = ReadLimits.Of(file.Path, role == SourceRole.Theme);
        try
        {
            using var handle = FileKinds.OpenRegular(Path.Join(root, file.Path));
            if (handle is null)
                bag.Report(Rules.CannotRead, named.Whole, "Filen blev skiftet ud, mens den blev læst.", "Prøv igen, når ingen andre retter i mappen.");
            else if (BoundedRead.AtMost(handle, limit) is { } bytes)
                return bytes;
            else
                bag.Report(Rules.TooLarge, named.Whole, $"Filen fylder mere end {Sized(limit)}.", "Del den op, eller kort den af.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Report(Rules.CannotRead, named.Whole, "Filen kan ikke læses.", "Giv programmet lov til at læse den.");
        }
        return null;
    }

    private SourceFile? Make(string path, ReadOnlyMemory<byte> bytes, SourceText named, bool isText)
    {
        if (!isText)
            return new(path, bytes.ToArray(), named);
        if (TextDecoder.Decode(bytes.Span) is not { } text)
        {
            TextDecoder.Report(bytes.Span, named, bag);
            return null;
        }
        // Themes publish their bytes; content is never copied as it is.
        if (role == SourceRole.Theme)
            return new(path, bytes.ToArray(), new SourceText(named.Path, text, named.Role));
        var source = new SourceText(named.Path, text, named.Role, this);
        return TextCheck.IsClean(source, bag) ? new(path, [], source) : null;
    }

    public string Reload(string path)
    {
        try
        {
            using var handle = FileKinds.OpenRegular(Path.Join(root, path[(label.Length + 1)..]));
            return handle is not null && BoundedRead.AtMost(handle, ReadLimits.Of(path, role == SourceRole.Theme)) is { } bytes ? TextDecoder.Decode(bytes.Span) ?? "" : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string Sized(long limit) =>
        limit < 1_000_000 ? $"{DanishNumber.Of(limit / 1000)} KB" : $"{DanishNumber.Of(limit / 1_000_000)} MB";

    /// <summary>What messages call a folder: the path to it from the current folder; its name alone when it lies elsewhere.</summary>
    private static string LabelOf(string root)
    {
        var below = Path.GetRelativePath(Directory.GetCurrentDirectory(), root).Replace('\\', '/');
        var isInside = below != "." && below != ".." && !below.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(below);
        var name = isInside ? below : Path.GetFileName(Path.TrimEndingDirectorySeparator(root));
        return name.Length > 0 ? name : "/";
    }

    private SourceText Named(string path) =>
        new(path, "", role == SourceRole.Content && path == $"{label}/{SourceTree.SettingsFile}" ? SourceRole.Settings : role);
}
