using System.Collections.Concurrent;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>
/// What the folders of an output are, each asked for once: a site has a folder for every page, and below a missing one nothing needs
/// to be asked. Good for as long as nobody else changes the output, which the lock promises; from any thread.
/// </summary>
internal sealed class FolderKinds(string root)
{
    private readonly ConcurrentDictionary<string, FileKind> kinds = new(StringComparer.Ordinal) { [""] = FileKind.Folder };

    /// <summary>The folder of a file: a folder, missing, or another kind when a part of its path is a file or a link and in the way.</summary>
    public FileKind Above(string path) => Of(FolderOf(path));

    /// <summary>How a file stands whose folder is not in the way.</summary>
    public FileStamp File(string path) => Above(path) == FileKind.Missing ? default : FileKinds.Stamp(Path.Join(root, path));

    /// <summary>Makes the folder of a file, and those above it.</summary>
    public void Make(string path)
    {
        var folder = FolderOf(path);
        Directory.CreateDirectory(Path.Join(root, folder));
        for (; folder.Length > 0; folder = FolderOf(folder))
            kinds[folder] = FileKind.Folder;
    }

    private FileKind Of(string folder)
    {
        if (kinds.TryGetValue(folder, out var known))
            return known;
        var above = Above(folder);
        return kinds[folder] = above == FileKind.Folder ? FileKinds.Of(Path.Join(root, folder)).Kind : above;
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
