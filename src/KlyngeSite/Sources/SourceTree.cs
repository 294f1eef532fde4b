using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources;

/// <summary>A file as it was read.</summary>
/// <param name="Path">Below its root, with forward slashes.</param>
/// <param name="Bytes">As on disk, for a theme's files; empty for content.</param>
/// <param name="Text">Decoded, for parsing and for messages.</param>
internal sealed record SourceFile(string Path, byte[] Bytes, SourceText Text);

/// <summary>Everything that a build reads, each list sorted by path.</summary>
/// <param name="Unread">Files of content that are there and could not be read; that was reported, and nothing should call them missing.</param>
internal sealed record SourceTree(IReadOnlyList<SourceFile> Content, IReadOnlyList<SourceFile> Theme, IReadOnlySet<string> Unread)
{
    public const string SettingsFile = "site.yml";

    public static SourceTree Read(string contentFolder, string themeFolder, DiagnosticBag bag, CancellationToken stop) =>
        Read(new SiteFiles(contentFolder, SourceRole.Content, bag), new SiteFiles(themeFolder, SourceRole.Theme, bag), stop);

    private static SourceTree Read(SiteFiles content, SiteFiles theme, CancellationToken stop) =>
        new(content.ReadAll(stop), theme.ReadAll(stop), content.Unread);
}
