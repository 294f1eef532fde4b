using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Removes what we made and the folders that it leaves empty; never through a link.</summary>
internal static class Removal
{
    public static void Remove(PublishPaths paths, string path)
    {
        if (!IsReachedByFolders(paths.Root, path))
            return;
        // File.Delete removes a link and not what it points at; a folder in the file's place is not ours.
        if (FileKinds.Of(paths.Published(path)).Kind is FileKind.RegularFile or FileKind.Other)
            File.Delete(paths.Published(path));
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            var full = paths.Published(folder);
            if (FileKinds.Of(full).Kind != FileKind.Folder || Directory.EnumerateFileSystemEntries(full).Any())
                return;
            Directory.Delete(full);
        }
    }

    public static void RemoveStage(PublishPaths paths)
    {
        if (FileKinds.Of(paths.Stage).Kind == FileKind.Folder)
            Directory.Delete(paths.Stage, recursive: true);
        if (File.Exists(paths.NextManifest))
            File.Delete(paths.NextManifest);
    }

    /// <summary>Whether every part of the path above its last is a real folder, or does not exist yet.</summary>
    public static bool IsReachedByFolders(string root, string path)
    {
        var current = root;
        foreach (var part in path.Split('/').SkipLast(1))
        {
            current = Path.Join(current, part);
            if (FileKinds.Of(current).Kind is FileKind.Other or FileKind.RegularFile)
                return false;
        }
        return true;
    }
}
