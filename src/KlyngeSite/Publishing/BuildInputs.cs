using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>All that decides what a build makes and says, as it stood before the build read any of it.</summary>
internal sealed class BuildInputs
{
    private BuildInputs(string choices, IReadOnlyList<StampedFile> files, IReadOnlyList<UnsettledFile> unsettled) =>
        (Choices, Files, Unsettled) = (choices, files, unsettled);

    /// <summary>The program and what was asked of it.</summary>
    public string Choices { get; }

    public IReadOnlyList<StampedFile> Files { get; }

    /// <summary>Those that had changed so recently that a stamp does not tell whether they changed again.</summary>
    public IReadOnlyList<UnsettledFile> Unsettled { get; }

    /// <param name="choices">Everything that decides and is no file.</param>
    /// <param name="folders">All that is read.</param>
    /// <param name="settledBefore">A file that last changed before then gets another stamp when it changes.</param>
    public static BuildInputs Take(string choices, IEnumerable<string> folders, DateTime settledBefore)
    {
        List<StampedFile> files = [];
        foreach (var folder in folders)
            FolderStamps.AddTo(files, folder);
        var settled = (settledBefore - DateTime.UnixEpoch).Ticks * 100;
        var unsettled = files.Select((file, place) => (file, place))
            .Where(at => at.file.Stamp.Kind == FileKind.RegularFile && Math.Max(at.file.Stamp.Written, at.file.Stamp.Changed) >= settled)
            .Select(at => new UnsettledFile(at.place, FolderStamps.Digest(at.file.Path)));
        // Findings name files by the way to them from the current folder.
        return new($"{choices}\n{Directory.GetCurrentDirectory()}", files, [.. unsettled]);
    }

    /// <summary>Whether a record was made of the same.</summary>
    public bool Are(BuildRecord record) =>
        record.Choices == Choices
        && record.Inputs.AsSpan().SequenceEqual(StampList.Of(Files))
        && record.Unsettled.All(then => then.Digest.Length > 0 && (uint)then.Place < Files.Count && then.Digest.AsSpan().SequenceEqual(FolderStamps.Digest(Files[then.Place].Path)));
}

/// <summary>A file that is known by its bytes, for its stamp does not tell enough.</summary>
/// <param name="Place">Which of the files it is.</param>
/// <param name="Digest">Empty when it could not be read.</param>
internal sealed record UnsettledFile(int Place, byte[] Digest);
