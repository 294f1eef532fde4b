using System.Text;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>
/// Reads and writes the publisher's own files. Only regular files are read, and only new files are written, so that a link or a pipe
/// in their place is never followed or waited for. Nothing is forced to the disk: after a power failure the next build compares every
/// file and mends what was lost.
/// </summary>
internal static class OwnFile
{
    /// <summary>Far above the manifest of the largest site; what is larger is not ours.</summary>
    private const long MostBytes = 64_000_000;

    /// <summary>The file's lines; none when it is no regular file of a size that we would write.</summary>
    public static string[] Lines(string file) =>
        FileKinds.Of(file) is (FileKind.RegularFile, <= MostBytes) ? File.ReadAllLines(file, Encoding.UTF8) : [];

    /// <summary>The file's bytes; none when it is no regular file of a size that we would write.</summary>
    public static byte[] Bytes(string file) =>
        FileKinds.Of(file) is (FileKind.RegularFile, <= MostBytes) ? File.ReadAllBytes(file) : [];

    /// <summary>Writes beside and renames, so that the file is there as a whole or not at all, whenever the program is killed.</summary>
    public static void WriteWhole(string file, string text) => WriteWhole(file, Encoding.UTF8.GetBytes(text));

    public static void WriteWhole(string file, ReadOnlySpan<byte> bytes)
    {
        var beside = file + PublishPaths.Unfinished;
        // Deleting a link leaves what it points at.
        File.Delete(beside);
        WriteNew(beside, bytes);
        File.Move(beside, file, overwrite: true);
    }

    /// <summary>Writes a file that is not there yet; a link in its place, also one that leads nowhere, is an error.</summary>
    /// <returns>How it stands now; it keeps its size, its time of writing and its number when it is moved.</returns>
    public static FileStamp WriteNew(string file, ReadOnlySpan<byte> bytes)
    {
        // Shared, for nobody else knows the name: an exclusive lock would be two more system calls a file.
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        try
        {
            RandomAccess.Write(handle, bytes, 0);
            return FileKinds.Stamp(handle);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // What .NET makes of the system's "file too large", which is how a quota of bytes a file answers.
            throw new IOException(e.Message, WriteFault.FileTooLarge);
        }
    }
}
