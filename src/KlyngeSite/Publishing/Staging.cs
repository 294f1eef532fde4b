using System.Buffers;
using System.Collections.Concurrent;
using KlyngeSite.Outputs;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Compares the files of the new site with what lies in the folder, and keeps those that differ beside the pages; from any thread.</summary>
/// <param name="before">The last site's files: what may be replaced.</param>
internal sealed class Staging(PublishPaths paths, Manifest before)
{
    private const int PieceSize = 65_536;

    private readonly ConcurrentDictionary<string, StagedFile> files = new(StringComparer.Ordinal);
    private readonly FolderKinds folders = new(paths.Root);
    private readonly Lazy<string> folder = new(() => MakeFolder(paths.Stage));

    /// <summary>Every path that was taken.</summary>
    public ICollection<string> Paths => files.Keys;

    /// <summary>The paths whose files differ and are staged, sorted.</summary>
    public IReadOnlyList<string> Changed => [.. files.Where(file => file.Value.IsChanged).Select(file => file.Key).Order(StringComparer.Ordinal)];

    /// <summary>
    /// How every file stands once those that differ are in place, sorted by path. Stamped before they are compared, or when they are written:
    /// what others change afterwards has another stamp.
    /// </summary>
    public IReadOnlyList<StampedFile> Stamped =>
        [.. files.Select(file => new StampedFile(file.Key, file.Value.Stamp with { Changed = 0 })).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>Takes a file; or answers which path is in its way and not ours.</summary>
    public string? Add(OutputFile file)
    {
        if (folders.Above(file.Path) is FileKind.RegularFile or FileKind.Other)
            return Removal.ObstacleOnTheWay(paths.Root, file.Path) ?? file.Path;
        var there = folders.File(file.Path);
        if (there.Kind == FileKind.Folder || (there.Kind != FileKind.Missing && !before.Paths.Contains(file.Path)))
            return file.Path;
        var isSame = there.Kind == FileKind.RegularFile && there.Size == file.Bytes.Length && SameBytes(paths.Published(file.Path), file.Bytes.Span);
        // Until it is known to be staged it counts as changed.
        files[file.Path] = new(IsChanged: !isSame, there);
        if (!isSame)
        {
            _ = folder.Value;
            files[file.Path] = new(IsChanged: true, OwnFile.WriteNew(paths.Staged(file.Path), file.Bytes.Span));
        }
        return null;
    }

    private static string MakeFolder(string stage)
    {
        Directory.CreateDirectory(stage);
        // Making a folder where a link to one lies is no error.
        return FileKinds.Of(stage).Kind == FileKind.Folder ? stage : throw new IOException("The stage is no folder.");
    }

    /// <summary>Read a piece at a time: whole files of tens of megabytes would double what a build needs.</summary>
    private static bool SameBytes(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path);
        var piece = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            var at = 0;
            while (RandomAccess.Read(handle, piece, at) is > 0 and var read)
            {
                if (read > bytes.Length - at || !piece.AsSpan(0, read).SequenceEqual(bytes.Slice(at, read)))
                    return false;
                at += read;
            }
            return at == bytes.Length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <param name="Stamp">Of the file that the site will have.</param>
    private readonly record struct StagedFile(bool IsChanged, FileStamp Stamp);
}
