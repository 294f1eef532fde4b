using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Editing.Mending;

/// <summary>A file that can be mended, and the bytes that it was read as.</summary>
/// <param name="Path">Below the content folder.</param>
internal sealed record PlannedMend(string Path, Location Whole, ReadOnlyMemory<byte> Bytes, MendedFile File);

/// <summary>What can be mended in a folder; nothing is written yet.</summary>
/// <param name="Files">By path.</param>
/// <param name="Left">How many of the files have something that only a person can mend.</param>
internal sealed record MendPlan(IReadOnlyList<PlannedMend> Files, int Left)
{
    public int Mends => Files.Sum(file => file.File.Names.Length);

    /// <summary>How often each mend is done, the most frequent first.</summary>
    public IEnumerable<(string Name, int Count)> ByName => Files.SelectMany(file => file.File.Names)
        .GroupBy(name => name).Select(group => (group.Key, group.Count())).OrderByDescending(one => one.Item2).ThenBy(one => one.Key, StringComparer.Ordinal);

    /// <param name="files">Those to look at.</param>
    public static MendPlan Of(IReadOnlyList<FoundFile> files, CancellationToken stop)
    {
        var looked = new (PlannedMend? Plan, bool IsLeft)[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = stop }, i => looked[i] = Of(files[i], stop));
        return new([.. looked.Select(one => one.Plan).OfType<PlannedMend>()], looked.Count(one => one.IsLeft));
    }

    private static (PlannedMend? Plan, bool IsLeft) Of(FoundFile file, CancellationToken stop)
    {
        // The program's own, and only addresses.
        if (file.Path == AddressList.File)
            return (null, false);
        if (FileForm.Of(file) is not { } form || file.ReadBytes() is not { } bytes || Mender.Mend(bytes.Span, form, file.Whole.Source, stop) is not { } mended)
            return (null, true);
        var isLeft = mended.Left.Any(finding => finding.Rule.Severity != Severity.Hint);
        return (mended.IsChanged ? new(file.Path, file.Whole, bytes, mended) : null, isLeft);
    }
}
