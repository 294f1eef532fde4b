using System.IO.Compression;
using KlyngeSite.Diagnostics;
using KlyngeSite.Outputs;

namespace KlyngeSite.Publishing;

/// <summary>How many files a bundle holds, and its own size in bytes.</summary>
internal sealed record BundleReport(int Files, long Bytes);

/// <summary>
/// Writes a bundle: one zip file with one folder, written beside its place and moved there by <see cref="Commit"/>. Files come from several
/// threads in any order and are written in the order that was planned, with one time and one kind, so that the same site gives the same bytes.
/// </summary>
internal sealed class BundleFile : IDisposable
{
    /// <summary>The one folder that a bundle unpacks to.</summary>
    public const string Folder = "klyngesite/";

    /// <summary>An ordinary file that everybody may read (Unix's mode, in the upper half).</summary>
    private const int OrdinaryFile = unchecked((int)0x81A4_0000);

    /// <summary>The days that the format can hold.</summary>
    private static readonly DateOnly First = new(1980, 1, 1);
    private static readonly DateOnly Last = new(2107, 12, 31);

    private readonly Lock gate = new();
    private readonly string path;
    private readonly string beside;
    private readonly bool replacesOwn;
    private readonly Location location;
    private readonly DiagnosticBag bag;
    private readonly IReadOnlyList<string> order;
    private readonly Dictionary<string, int> placeOf;
    private readonly DateTimeOffset time;
    private readonly FileStream stream;
    private readonly ZipArchive zip;

    /// <summary>Files that came before their turn. Those ahead are being made by other threads, so they are few.</summary>
    private readonly Dictionary<int, byte[]> waiting = [];
    private int next;
    private bool hasFailed;

    private BundleFile(string path, bool replacesOwn, IReadOnlyList<string> order, DateOnly day, Location location, DiagnosticBag bag)
    {
        (this.path, this.replacesOwn, this.order, this.location, this.bag) = (path, replacesOwn, order, location, bag);
        placeOf = order.Select((file, place) => (file, place)).ToDictionary(pair => pair.file, pair => pair.place, StringComparer.Ordinal);
        time = new(day < First ? First : day > Last ? Last : day, TimeOnly.MinValue, TimeSpan.Zero);
        beside = Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.{Environment.ProcessId}{PublishPaths.Unfinished}");
        // Nothing is held back, so that no write is left for the closing.
        stream = new(beside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        zip = new(stream, ZipArchiveMode.Create, leaveOpen: true) { Comment = BundleMark.Comment };
    }

    /// <summary>Begins a bundle; null when the place is refused or cannot be written (and that was reported).</summary>
    /// <param name="inputs">The folders that the site is read from; the bundle may not lie in them.</param>
    /// <param name="order">Every file that will come, in the order that they are to stand in.</param>
    /// <param name="day">The day that all files are dated.</param>
    public static BundleFile? Open(string file, IEnumerable<string> inputs, IReadOnlyList<string> order, DateOnly day, DiagnosticBag bag)
    {
        var location = new SourceText(PathLimits.Shortened(Path.GetFileName(file)), "", SourceRole.Output).Whole;
        try
        {
            if (new BundleGuard(location, bag).Check(file, inputs) is not var (path, isOwn))
                return null;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new(path, isOwn, order, day, location, bag);
        }
        catch (Exception e) when (IsFault(e))
        {
            Report(e, location, bag);
            return null;
        }
    }

    /// <summary>Takes a file of the bundle; from any thread.</summary>
    public void Add(OutputFile file)
    {
        // After an error nothing is kept, and a file that failed would let all after it wait in memory.
        if (bag.HasErrors)
            return;
        lock (gate)
        {
            var place = placeOf[file.Path];
            if (hasFailed)
                return;
            if (place != next)
            {
                waiting[place] = file.Bytes.ToArray();
                return;
            }
            Write(file.Bytes.Span);
            while (!hasFailed && waiting.Remove(next, out var bytes))
                Write(bytes);
        }
    }

    /// <summary>Ends the bundle and puts it in its place. Null when it could not (and that was reported).</summary>
    public BundleReport? Commit()
    {
        if (hasFailed)
            return null;
        if (next != order.Count)
            throw new InvalidOperationException($"'{order[next]}' was planned and did not come.");
        try
        {
            zip.Dispose();
            var size = stream.Length;
            stream.Dispose();
            File.Move(beside, path, overwrite: replacesOwn);
            return new(order.Count, size);
        }
        catch (Exception e) when (IsFault(e))
        {
            Report(e, location, bag);
            return null;
        }
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        try
        {
            // The archive is not ended here: what it would write is thrown away.
            stream.Dispose();
            File.Delete(beside);
        }
        catch (Exception e) when (IsFault(e))
        {
            // It stays beside, under a name that says what it is.
        }
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var entry = zip.CreateEntry(Folder + order[next], CompressionLevel.Optimal);
            (entry.LastWriteTime, entry.ExternalAttributes) = (time, OrdinaryFile);
            using var content = entry.Open();
            content.Write(bytes);
            next++;
        }
        catch (Exception e) when (IsFault(e))
        {
            hasFailed = true;
            waiting.Clear();
            Report(e, location, bag);
        }
    }

    /// <summary>What .NET makes of the system's "file too large" is no fault of ours; all else that it is told with here is in range.</summary>
    private static bool IsFault(Exception e) => WriteFault.Is(e) || e is ArgumentOutOfRangeException;

    private static void Report(Exception e, Location location, DiagnosticBag bag) =>
        bag.Report(Rules.CannotWrite, location, WriteFault.Tell(e is ArgumentOutOfRangeException ? new IOException(e.Message, WriteFault.FileTooLarge) : e).Message, "Gør plads, eller vælg et andet sted med --zip.");
}
