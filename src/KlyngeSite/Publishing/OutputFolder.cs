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
    private readonly Staging staging;
    private volatile bool hasFailed;

    private OutputFolder(PublishPaths paths, FileStream lockFile, Location location, DiagnosticBag bag)
    {
        this.paths = paths;
        this.lockFile = lockFile;
        this.location = location;
        this.bag = bag;
        Removal.RemoveOwn(paths.Record);
        Journal.Read(paths.Journal)?.CarryOut(paths);
        Removal.RemoveOwn(paths.Journal);
        Removal.RemoveStage(paths);
        before = Manifest.Read(paths.Manifest);
        staging = new(paths, before);
    }

    /// <summary>Opens a folder for writing, and completes what a killed build had decided. Null when refused (and that was reported).</summary>
    /// <param name="inputs">The folders that the site is read from; the output may not touch them.</param>
    public static OutputFolder? Open(string output, IEnumerable<string> inputs, DiagnosticBag bag)
    {
        var location = LocationOf(output);
        FileStream? held = null;
        try
        {
            if (new OutputGuard(location, bag).Check(output, inputs) is not { } paths)
                return null;
            Directory.CreateDirectory(paths.Own);
            if (paths.ForeignOwn() is { } foreign)
            {
                ReportForeign(foreign, location, bag);
                return null;
            }
            held = FolderLock.Take(paths, location, bag);
            if (held is null)
                return null;
            if (FileKinds.Of(paths.Marker).Kind == FileKind.Missing)
                OwnFile.WriteNew(paths.Marker, "Mappen er lavet af klynge og bliver skrevet om af den.\n"u8);
            return new(paths, held, location, bag);
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            held?.Dispose();
            WriteFault.Report(e, location, bag);
            return null;
        }
    }

    /// <summary>
    /// A folder within this one that somebody else writes, by the same rules: with a marker and a manifest of its own, so that builds of the site
    /// leave it alone. Null when it is refused (and that was reported).
    /// </summary>
    /// <param name="name">Of one folder.</param>
    public OutputFolder? OpenWithin(string name)
    {
        if (FileKinds.Of(paths.Published(name)).Kind is FileKind.Missing or FileKind.Folder && !before.Paths.Any(path => path.StartsWith(name + "/", StringComparison.Ordinal)))
            return Open(paths.Published(name), [], bag);
        ReportForeign(name, location, bag);
        return null;
    }

    /// <summary>Whether a folder within this one is there, is no link, and was written by us.</summary>
    public bool HasWithin(string name) => FileKinds.Of(paths.Published(name)).Kind == FileKind.Folder && StandingOutput.IsOurs(paths.Published(name));

    /// <summary>Takes a file of the new site; from any thread. Nothing is seen before <see cref="Commit"/>.</summary>
    public void Stage(OutputFile file)
    {
        // One reason is enough, and a full disk does not get better by trying ten thousand times.
        if (hasFailed || !PathLimits.Check(file.Path, bag))
            return;
        try
        {
            if (staging.Add(file) is { } obstacle)
                ReportForeign(obstacle, location, bag);
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            hasFailed = true;
            WriteFault.Report(e, location, bag);
        }
    }

    /// <summary>Puts the staged files in place and removes what is no longer made. Null when it could not (and that was reported).</summary>
    public PublishReport? Commit()
    {
        var after = new Manifest(staging.Paths);
        var journal = new Journal(
            staging.Changed,
            [.. before.Paths.Where(path => !after.Paths.Contains(path))]);
        var isDecided = false;
        try
        {
            if (journal.Puts.Count + journal.Removes.Count > 0 || !before.Paths.SetEquals(after.Paths))
            {
                after.Write(paths.NextManifest);
                journal.Write(paths.Journal);
                isDecided = true;
                foreach (var left in journal.CarryOut(paths))
                    bag.Report(Rules.ForeignFile, location, $"'{left}' kom i vejen, mens siden blev udgivet, og er ikke lavet af klynge.", "Flyt den væk, og byg igen; resten er udgivet.");
            }
            return new(journal.Puts.Count, after.Paths.Count - journal.Puts.Count, journal.Removes.Count);
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            WriteFault.Report(e, location, bag, isDecided ? "Udgivelsen er begyndt; den næste kørsel gør den færdig." : null);
            return null;
        }
    }

    /// <summary>Keeps what the next build needs to see that nothing changed since; after <see cref="Commit"/>.</summary>
    public void Remember(BuildInputs inputs, LastBuild last)
    {
        try
        {
            var manifest = new StampedFile(Path.GetRelativePath(paths.Root, paths.Manifest), FileKinds.Stamp(paths.Manifest) with { Changed = 0 });
            new BuildRecord(inputs.Choices, StampList.Of(inputs.Files), inputs.Unsettled, StampList.Of([.. staging.Stamped, manifest]), last).Write(paths.Record);
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            // The site stands; the next build makes it again.
        }
    }

    /// <summary>Removes every file that a build made, and our own folder; what others put there stays. Null when it could not (and that was reported).</summary>
    public int? Clean()
    {
        try
        {
            var removed = before.Paths.Count(path => Removal.Remove(paths, path));
            // The lock goes last: until then no other build begins here.
            foreach (var own in new[] { paths.Manifest, paths.Marker, paths.Lock })
                Removal.RemoveOwn(own);
            foreach (var folder in new[] { paths.Own, paths.Root }.TakeWhile(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
                Directory.Delete(folder);
            return removed;
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            WriteFault.Report(e, location, bag);
            return null;
        }
    }

    /// <summary>Lets the next build in. Staged files that were not committed go.</summary>
    public void Dispose()
    {
        try
        {
            if (FileKinds.Of(paths.Journal).Kind == FileKind.Missing)
                Removal.RemoveStage(paths);
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            // The next build removes it.
        }
        lockFile.Dispose();
    }

    private static void ReportForeign(string path, Location location, DiagnosticBag bag) =>
        bag.Report(Rules.ForeignFile, location, $"'{path}' er i vejen og er ikke lavet af klynge.", "Flyt den væk; intet er rørt.");

    /// <summary>What findings about an output folder point at.</summary>
    internal static Location LocationOf(string output)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        return new SourceText(PathLimits.Shortened(Path.GetFileName(full) is { Length: > 0 } name ? name : full), "", SourceRole.Output).Whole;
    }
}
