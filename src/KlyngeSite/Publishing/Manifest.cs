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
        var lines = OwnFile.Lines(file);
        return lines is [FirstLine, ..] ? new(lines.Skip(1).Where(IsSafe)) : new([]);
    }

    public void Write(string file) => OwnFile.WriteWhole(file, string.Join('\n', paths.Prepend(FirstLine)) + "\n");

    /// <summary>Whether a path stays in the output folder and out of our own one.</summary>
    public static bool IsSafe(string path) =>
        path.Length > 0
        && !path.StartsWith(PublishPaths.OwnFolder + "/", StringComparison.Ordinal)
        && path.AsSpan().IndexOfAny(PublishPaths.FolderMark, '\\', ':') < 0
        && !path.Any(char.IsControl)
        && path.Split('/').All(part => part is not ("" or "." or ".."));
}
