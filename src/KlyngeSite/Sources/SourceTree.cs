using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources;

/// <summary>A file that is there and may be read.</summary>
internal sealed class FoundFile(string path, SiteFiles files)
{
    /// <summary>Below its root, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The file as a whole, for findings before it is read.</summary>
    public Location Whole => files.Whole(Path);

    /// <summary>Whether another file lies at a path below the same root.</summary>
    public bool HasNeighbour(string path) => files.Has(path);

    /// <summary>Null when it cannot be read (and that was reported).</summary>
    public SourceFile? Read() => files.Read(this);

    /// <summary>The bytes as they are, whatever they hold; null when they cannot be read (and that was reported).</summary>
    public ReadOnlyMemory<byte>? ReadBytes() => files.ReadBytes(this);
}

/// <summary>A file as it was read.</summary>
/// <param name="Path">Below its root, with forward slashes.</param>
/// <param name="Bytes">As on disk, for a theme's files; empty for content.</param>
/// <param name="Text">Decoded, for parsing and for messages.</param>
internal sealed record SourceFile(string Path, byte[] Bytes, SourceText Text);

/// <summary>Everything that a build reads, each list sorted by path.</summary>
/// <param name="Content">Found, not read: each file is read where it is parsed, so that all texts are never in memory at once.</param>
/// <param name="Unread">
/// Files and folders of content that are there and may not be read, an empty path for all; that was reported, and nothing should call
/// them missing.
/// </param>
/// <param name="Settings">Where the settings are or should be.</param>
internal sealed record SourceTree(IReadOnlyList<FoundFile> Content, IReadOnlyList<SourceFile> Theme, IReadOnlySet<string> Unread, Location Settings)
{
    public const string SettingsFile = "site.yml";

    public static SourceTree Read(string contentFolder, string themeFolder, DiagnosticBag bag)
    {
        var content = ReadContent(contentFolder, bag);
        var theme = new SiteFiles(themeFolder, SourceRole.Theme, bag).Find();
        return content with { Theme = [.. theme.Select(file => file.Read()).OfType<SourceFile>()] };
    }

    /// <summary>The same without a theme, for work on content alone.</summary>
    public static SourceTree ReadContent(string contentFolder, DiagnosticBag bag)
    {
        var content = new SiteFiles(contentFolder, SourceRole.Content, bag);
        var found = content.Find();
        return new(found, [], content.Unread, content.Whole(SettingsFile));
    }

    /// <summary>Whether a file was not read although it is there, or may be.</summary>
    public bool IsUnread(string path) => Unread.Contains(path) || Unread.Contains("");
}
