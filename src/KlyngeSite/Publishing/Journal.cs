using System.Globalization;
using System.Text;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>
/// What a commit is about to do. Once it is written, the new site is decided: the commit, or else the next command, carries it
/// out. Every step may be done twice.
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
        WholeFile.Write(file, text.ToString());
    }

    /// <summary>Null when there is none, or when it is not whole and so decided nothing.</summary>
    public static Journal? Read(string file)
    {
        if (!File.Exists(file))
            return null;
        var lines = File.ReadAllLines(file, Encoding.UTF8);
        if (lines.Length == 0 || lines[^1] != string.Create(CultureInfo.InvariantCulture, $"end {lines.Length - 1}"))
            return null;
        return new(Marked("put "), Marked("remove "));

        List<string> Marked(string mark) =>
            [.. lines.Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..]).Where(Manifest.IsSafe)];
    }

    /// <summary>Moves, removes, and at last puts the new manifest in place.</summary>
    public void CarryOut(PublishPaths paths)
    {
        foreach (var path in Puts)
        {
            var staged = paths.Staged(path);
            if (FileKinds.Of(staged).Kind != FileKind.RegularFile)
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(paths.Published(path))!);
            File.Move(staged, paths.Published(path), overwrite: true);
        }
        foreach (var path in Removes)
            Removal.Remove(paths, path);
        if (File.Exists(paths.NextManifest))
            File.Move(paths.NextManifest, paths.Manifest, overwrite: true);
        File.Delete(paths.Journal);
        Removal.RemoveStage(paths);
    }
}
