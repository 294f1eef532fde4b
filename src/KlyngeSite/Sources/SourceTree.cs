using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources;

/// <summary>A file as it was read.</summary>
/// <param name="Path">Below its root, with forward slashes.</param>
/// <param name="Bytes">As on disk.</param>
/// <param name="Text">Decoded, for parsing and for messages.</param>
internal sealed record SourceFile(string Path, byte[] Bytes, SourceText Text);

/// <summary>Everything that a build reads, each list sorted by path.</summary>
internal sealed record SourceTree(IReadOnlyList<SourceFile> Content, IReadOnlyList<SourceFile> Theme)
{
    public const string SettingsFile = "site.yml";

    public static SourceTree Read(string contentFolder, string themeFolder, DiagnosticBag bag, CancellationToken stop) =>
        new(new SiteFiles(contentFolder, SourceRole.Content, bag).ReadAll(stop), new SiteFiles(themeFolder, SourceRole.Theme, bag).ReadAll(stop));
}
