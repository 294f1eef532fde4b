using System.Collections.Concurrent;
using KlyngeSite.Diagnostics;
using KlyngeSite.Outputs;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>How many files a build changed.</summary>
internal sealed record PublishReport(int Written, int Unchanged, int Removed);

/// <summary>
/// The only writer. Files that differ are staged beside the pages and moved into place by <see cref="Commit"/>; until then, and
/// when that never comes, the last site stands as it was. Holds a lock for as long as it is open.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly PublishPaths paths;
    private readonly FileStream lockFile;
    private readonly Location location;
    private readonly DiagnosticBag bag;
    private readonly Manifest before;
    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> checkedFolders = new(StringComparer.Ordinal);
    private readonly Lazy<DirectoryInfo> stage;

    private OutputFolder(PublishPaths paths, FileStream lockFile, Location location, DiagnosticBag bag)
    {
        this.paths = paths;
        this.lockFile = lockFile;
        this.location = location;
        this.bag = bag;
        if (Journal.Read(paths.Journal) is { } unfinished)
            unfinished.CarryOut(paths);
        File.Delete(paths.Journal);
        Removal.RemoveStage(paths);
        before = Manifest.Read(paths.Manifest);
        stage = new(() => Directory.CreateDirectory(paths.Stage));
    }

    /// <summary>Opens a folder for writing, and completes what a killed build had decided. Null when refused (and that was reported).</summary>
    /// <param name="inputs">The folders that the site is read from; the output may not touch them.</param>
    public static OutputFolder? Open(string output, IEnumerable<string> inputs, DiagnosticBag bag)
    {
        var location = LocationOf(output);
        try
        {
            if (OutputGuard.Check(output, inputs, location, bag) is not { } paths)
                return null;
            Directory.CreateDirectory(paths.Own);
            if (!File.Exists(paths.Marker))
                File.WriteAllText(paths.Marker, "Mappen er lavet af klynge og bliver skrevet om af den.\n");
            return Lock(paths, location, bag) is { } held ? new(paths, held, location, bag) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportCannotWrite(bag, location);
            return null;
        }
    }

    /// <summary>Whether there is anything to clean: a folder with our marker.</summary>
    public static bool IsOurs(string output) => FileKinds.Of(new PublishPaths(RealPath.Of(output)).Marker).Kind == FileKind.RegularFile;

    /// <summary>Takes a file of the new site; from any thread. Nothing is seen before <see cref="Commit"/>.</summary>
    public void Stage(OutputFile file)
    {
        if (!Manifest.IsSafe(file.Path))
            throw new InvalidOperationException($"'{file.Path}' is no path in the output folder.");
        try
        {
            var published = paths.Published(file.Path);
            var (kind, size) = FileKinds.Of(published);
            var isOurs = before.Paths.Contains(file.Path);
            var obstacle = ObstacleOnTheWay(file.Path);
            if (obstacle is not null || (kind != FileKind.Missing && !isOurs) || kind == FileKind.Folder)
            {
                bag.Report(Rules.ForeignFile, location, $"'{obstacle ?? file.Path}' er i vejen og er ikke lavet af klynge.", "Flyt den væk; intet er rørt.");
                return;
            }
            var isSame = kind == FileKind.RegularFile && size == file.Bytes.Length && SameBytes(published, file.Bytes.Span);
            files[file.Path] = isSame;
            if (!isSame)
                WriteStaged(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportCannotWrite(bag, location);
        }
    }

    /// <summary>Puts the staged files in place and removes what is no longer made. Null when it could not (and that was reported).</summary>
    public PublishReport? Commit()
    {
        var after = new Manifest(files.Keys);
        var journal = new Journal(
            [.. files.Where(file => !file.Value).Select(file => file.Key).Order(StringComparer.Ordinal)],
            [.. before.Paths.Where(path => !after.Paths.Contains(path))]);
        try
        {
            if (journal.Puts.Count + journal.Removes.Count > 0 || !before.Paths.SetEquals(after.Paths))
            {
                after.Write(paths.NextManifest);
                journal.Write(paths.Journal);
                journal.CarryOut(paths);
            }
            return new(journal.Puts.Count, files.Count - journal.Puts.Count, journal.Removes.Count);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportCannotWrite(bag, location);
            return null;
        }
    }

    /// <summary>Removes every file that a build made, and our own folder; what others put there stays.</summary>
    public int Clean()
    {
        foreach (var path in before.Paths)
            Removal.Remove(paths, path);
        foreach (var own in new[] { paths.Manifest, paths.Marker, paths.Lock })
            File.Delete(own);
        if (!Directory.EnumerateFileSystemEntries(paths.Own).Any())
            Directory.Delete(paths.Own);
        if (!Directory.EnumerateFileSystemEntries(paths.Root).Any())
            Directory.Delete(paths.Root);
        return before.Paths.Count;
    }

    /// <summary>Lets the next build in. Staged files that were not committed go.</summary>
    public void Dispose()
    {
        if (!File.Exists(paths.Journal))
            Removal.RemoveStage(paths);
        lockFile.Dispose();
    }

    private void WriteStaged(OutputFile file)
    {
        _ = stage.Value;
        // Shared, for nobody else knows the name: an exclusive lock would be two more system calls a file.
        using var handle = File.OpenHandle(paths.Staged(file.Path), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(handle, file.Bytes.Span, 0);
    }

    private string? ObstacleOnTheWay(string path)
    {
        var folder = path[..Math.Max(0, path.LastIndexOf('/'))];
        if (checkedFolders.ContainsKey(folder))
            return null;
        var obstacle = Removal.ObstacleOnTheWay(paths.Root, path);
        if (obstacle is null)
            checkedFolders[folder] = true;
        return obstacle;
    }

    private static bool SameBytes(string path, ReadOnlySpan<byte> bytes) => File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    private static FileStream? Lock(PublishPaths paths, Location location, DiagnosticBag bag)
    {
        try
        {
            return new FileStream(paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            bag.Report(Rules.OutputInUse, location, "En anden bygning skriver i mappen lige nu.", "Vent, til den er færdig, eller stop den.");
            return null;
        }
    }

    private static void ReportCannotWrite(DiagnosticBag bag, Location location) =>
        bag.Report(Rules.CannotWrite, location, "Der kan ikke skrives i mappen.", "Se, om disken er fuld, og om programmet må skrive her.");

    private static Location LocationOf(string output) =>
        new SourceText(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output))), "", SourceRole.Output).Whole;
}
