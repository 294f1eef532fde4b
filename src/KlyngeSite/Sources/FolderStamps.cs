using System.Security.Cryptography;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources;

/// <summary>A path and what lies there.</summary>
internal readonly record struct StampedFile(string Path, FileStamp Stamp);

/// <summary>
/// How all files stand that a build would read or refuse: what <see cref="SiteFiles"/> looks at, and a little more. Nothing is opened.
/// In the file system's order, which is the same for as long as nothing changes.
/// </summary>
internal static class FolderStamps
{
    /// <summary>What is larger no build reads.</summary>
    private const long MostBytes = 32_000_000;

    /// <summary>So many that other threads help.</summary>
    private const int Many = 1_000;

    /// <summary>A folder that is missing or cannot be read has one entry that says so.</summary>
    public static void AddTo(List<StampedFile> files, string folder) => Add(files, Path.GetFullPath(folder), ReadLimits.Depth + 1);

    /// <summary>A digest of a file's bytes; an empty one when they cannot be read.</summary>
    public static byte[] Digest(string path)
    {
        try
        {
            using var handle = FileKinds.OpenRegular(path);
            return handle is not null && BoundedRead.AtMost(handle, MostBytes) is { } bytes ? SHA256.HashData(bytes.Span) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static void Add(List<StampedFile> files, string folder, int depth)
    {
        string[] entries;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            files.Add(new(folder, default));
            return;
        }
        // By the rule for content, which hides less than that for themes.
        entries = [.. entries.Where(entry => !SiteFiles.IsHidden(Path.GetFileName(entry), SourceRole.Content))];
        var stamps = new FileStamp[entries.Length];
        if (entries.Length > Many)
            Parallel.For(0, entries.Length, i => stamps[i] = FileKinds.Stamp(entries[i]));
        for (var i = 0; i < entries.Length && entries.Length <= Many; i++)
            stamps[i] = FileKinds.Stamp(entries[i]);
        for (var i = 0; i < entries.Length; i++)
        {
            var isFolder = stamps[i].Kind == FileKind.Folder;
            // A folder's own times change with every file that an editor keeps beside it.
            files.Add(new(entries[i], isFolder ? new(FileKind.Folder, 0, 0, 0, 0) : stamps[i]));
            if (isFolder && depth > 0)
                Add(files, entries[i], depth - 1);
        }
    }
}
