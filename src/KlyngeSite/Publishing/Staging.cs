using System.Collections.Concurrent;
using KlyngeSite.Outputs;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Compares the files of the new site with what lies in the folder, and keeps those that differ beside the pages; from any thread.</summary>
/// <param name="before">The last site's files: what may be replaced.</param>
internal sealed class Staging(PublishPaths paths, Manifest before)
{
    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.Ordinal);
    private readonly FolderKinds folders = new(paths.Root);
    private readonly Lazy<string> folder = new(() => MakeFolder(paths.Stage));

    /// <summary>Every path that was taken.</summary>
    public ICollection<string> Paths => files.Keys;

    /// <summary>The paths whose files differ and are staged, sorted.</summary>
    public IReadOnlyList<string> Changed => [.. files.Where(file => !file.Value).Select(file => file.Key).Order(StringComparer.Ordinal)];

    /// <summary>Takes a file; or answers which path is in its way and not ours.</summary>
    public string? Add(OutputFile file)
    {
        if (folders.Above(file.Path) is FileKind.RegularFile or FileKind.Other)
            return Removal.ObstacleOnTheWay(paths.Root, file.Path) ?? file.Path;
        var (kind, size) = folders.File(file.Path);
        if (kind == FileKind.Folder || (kind != FileKind.Missing && !before.Paths.Contains(file.Path)))
            return file.Path;
        var isSame = kind == FileKind.RegularFile && size == file.Bytes.Length && SameBytes(paths.Published(file.Path), file.Bytes.Span);
        files[file.Path] = isSame;
        if (!isSame)
        {
            _ = folder.Value;
            OwnFile.WriteNew(paths.Staged(file.Path), file.Bytes.Span);
        }
        return null;
    }

    private static string MakeFolder(string stage)
    {
        Directory.CreateDirectory(stage);
        // Making a folder where a link to one lies is no error.
        return FileKinds.Of(stage).Kind == FileKind.Folder ? stage : throw new IOException("The stage is no folder.");
    }

    private static bool SameBytes(string path, ReadOnlySpan<byte> bytes) => File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
}
