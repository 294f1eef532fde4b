using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Removes what we made and the folders that it leaves empty; never through a link.</summary>
internal static class Removal
{
    /// <summary>Whether there was a file to remove.</summary>
    public static bool Remove(PublishPaths paths, string path)
    {
        if (ObstacleOnTheWay(paths.Root, path) is not null)
            return false;
        // File.Delete removes a link and not what it points at; a folder in the file's place is not ours.
        var isThere = FileKinds.Of(paths.Published(path)).Kind is FileKind.RegularFile or FileKind.Other;
        if (isThere)
            File.Delete(paths.Published(path));
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            var full = paths.Published(folder);
            if (FileKinds.Of(full).Kind != FileKind.Folder || Directory.EnumerateFileSystemEntries(full).Any())
                break;
            Directory.Delete(full);
        }
        return isThere;
    }

    /// <summary>Removes what was staged and not committed.</summary>
    public static void RemoveStage(PublishPaths paths)
    {
        if (FileKinds.Of(paths.Stage).Kind == FileKind.Folder)
            Directory.Delete(paths.Stage, recursive: true);
        foreach (var own in new[] { paths.NextManifest, paths.NextManifest + PublishPaths.Unfinished, paths.Manifest + PublishPaths.Unfinished, paths.Journal + PublishPaths.Unfinished, paths.Record + PublishPaths.Unfinished })
            RemoveOwn(own);
    }

    /// <summary>Removes one of our own files, if it is one.</summary>
    public static void RemoveOwn(string file)
    {
        if (FileKinds.Of(file).Kind == FileKind.RegularFile)
            File.Delete(file);
    }

    /// <summary>The first part of the path above its last that is a file or a link and no folder; null when none is in the way.</summary>
    public static string? ObstacleOnTheWay(string root, string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (FileKinds.Of(Path.Join(root, path[..slash])).Kind is FileKind.Other or FileKind.RegularFile)
                return path[..slash];
        }
        return null;
    }
}
