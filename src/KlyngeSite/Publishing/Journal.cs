using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>
/// What a commit is about to do. Once it is written, the new site is decided: the commit, or else the next command, carries it
/// out. Every step may be done twice. A journal is no authority of its own: it puts only what the next manifest names, over nothing or
/// over a file of the manifest, and removes only files of the manifest.
/// </summary>
/// <param name="Puts">Paths to move from the stage into place.</param>
/// <param name="Removes">Paths to remove.</param>
internal sealed record Journal(IReadOnlyList<string> Puts, IReadOnlyList<string> Removes)
{
    public void Write(string file)
    {
        var text = new StringBuilder();
        foreach (var path in Puts)
            text.Append("put ").Append(path).Append('\n');
        foreach (var path in Removes)
            text.Append("remove ").Append(path).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"end {Puts.Count + Removes.Count}\n");
        OwnFile.WriteWhole(file, text.ToString());
    }

    /// <summary>Null when there is none, or when it is not whole and so decided nothing.</summary>
    public static Journal? Read(string file)
    {
        var lines = OwnFile.Lines(file);
        if (lines.Length == 0 || lines[^1] != string.Create(CultureInfo.InvariantCulture, $"end {lines.Length - 1}"))
            return null;
        return new(Marked("put "), Marked("remove "));

        List<string> Marked(string mark) =>
            [.. lines.Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..]).Where(Manifest.IsSafe)];
    }

    /// <summary>Moves, removes, and at last puts the new manifest in place.</summary>
    /// <returns>The paths that were left, for something that is not ours lies there now; they are not in the new manifest.</returns>
    public IReadOnlyList<string> CarryOut(PublishPaths paths)
    {
        List<string> left = [];
        // The manifest goes last: when it is in place, all else is done.
        if (FileKinds.Of(paths.NextManifest).Kind == FileKind.RegularFile)
        {
            var before = Manifest.Read(paths.Manifest).Paths;
            var after = Manifest.Read(paths.NextManifest).Paths;
            var folders = new FolderKinds(paths.Root);
            left.AddRange(PutAll([.. Puts.Where(after.Contains)], paths, folders, before));
            foreach (var path in Removes.Where(path => before.Contains(path) && !after.Contains(path)))
                Removal.Remove(paths, path);
            if (left.Count == 0)
                File.Move(paths.NextManifest, paths.Manifest, overwrite: true);
            else
                new Manifest(after.Except(left)).Write(paths.Manifest);
        }
        File.Delete(paths.Journal);
        Removal.RemoveStage(paths);
        return left;
    }

    /// <summary>From several threads, for each file waits for the system a few times.</summary>
    /// <returns>What was left, in its order.</returns>
    private static IEnumerable<string> PutAll(List<string> puts, PublishPaths paths, FolderKinds folders, IReadOnlySet<string> before)
    {
        var isPut = new bool[puts.Count];
        try
        {
            Parallel.For(0, puts.Count, i => isPut[i] = Put(paths, folders, puts[i], before));
        }
        catch (AggregateException e)
        {
            // One full disk is one fault, however many threads met it.
            ExceptionDispatchInfo.Throw(e.InnerException!);
        }
        return puts.Where((_, i) => !isPut[i]);
    }

    /// <summary>False when something that is not ours is in the way. What is not staged has been put already.</summary>
    private static bool Put(PublishPaths paths, FolderKinds folders, string path, IReadOnlySet<string> before)
    {
        var staged = paths.Staged(path);
        if (FileKinds.Of(staged).Kind != FileKind.RegularFile)
            return true;
        var above = folders.Above(path);
        if (above is FileKind.RegularFile or FileKind.Other)
            return false;
        var kind = folders.File(path).Kind;
        if (kind == FileKind.Folder || (kind != FileKind.Missing && !before.Contains(path)))
            return false;
        if (above == FileKind.Missing)
            folders.Make(path);
        File.Move(staged, paths.Published(path), overwrite: true);
        return true;
    }
}
