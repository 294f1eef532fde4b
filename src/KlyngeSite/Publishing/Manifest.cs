using System.Text;

namespace KlyngeSite.Publishing;

/// <summary>The files that a build made: what the next one may replace and remove. Sorted by path.</summary>
internal sealed class Manifest
{
    private const string FirstLine = "klynge 1";

    private readonly SortedSet<string> paths;

    public Manifest(IEnumerable<string> paths) => this.paths = new SortedSet<string>(paths, StringComparer.Ordinal);

    public IReadOnlySet<string> Paths => paths;

    /// <summary>Empty when there is none. A manifest that we did not write is not believed: nothing in it is ours.</summary>
    public static Manifest Read(string file)
    {
        if (!File.Exists(file))
            return new([]);
        var lines = File.ReadAllLines(file, Encoding.UTF8);
        return lines is [FirstLine, ..] ? new(lines.Skip(1).Where(IsSafe)) : new([]);
    }

    /// <summary>Writes beside and renames, so that there is always a whole one.</summary>
    public void Write(string file) => WholeFile.Write(file, string.Join('\n', paths.Prepend(FirstLine)) + "\n");

    /// <summary>Whether a path stays in the output folder and out of our own one.</summary>
    public static bool IsSafe(string path) =>
        path.Length > 0 && !path.StartsWith(PublishPaths.OwnFolder + "/", StringComparison.Ordinal)
        && !path.Contains(PublishPaths.FolderMark, StringComparison.Ordinal) && path.Split('/').All(part => part.Length > 0 && part is not ("." or "..") && !part.Contains('\\', StringComparison.Ordinal) && !part.Contains(':', StringComparison.Ordinal));
}

/// <summary>
/// Files that are either there as a whole or not there, whenever the program is killed. Nothing is forced to the disk: after a
/// power failure the next build compares every file and mends what was lost.
/// </summary>
internal static class WholeFile
{
    public static void Write(string file, string text)
    {
        var beside = file + ".tmp";
        File.WriteAllText(beside, text);
        File.Move(beside, file, overwrite: true);
    }
}
