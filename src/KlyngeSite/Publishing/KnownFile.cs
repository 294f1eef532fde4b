using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Writes one file that somebody named: a new one, or over one that is known to be made here. Never through a link in its place.</summary>
internal static class KnownFile
{
    /// <summary>What is larger was not made here.</summary>
    private const long MostBytes = 500_000_000;

    /// <summary>Whether the file may be written: nothing lies there, or what does is ours.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static bool MayWrite(string path, Func<ReadOnlyMemory<byte>, bool> isOurs) => FileKinds.Of(path) switch
    {
        (FileKind.Missing, _) => true,
        (FileKind.RegularFile, <= MostBytes) => isOurs(ReadAll(path)),
        _ => false,
    };

    /// <summary>Written beside and renamed, so that it is there as a whole or not at all. False when it may not be written.</summary>
    public static bool Write(string path, ReadOnlySpan<byte> bytes, Func<ReadOnlyMemory<byte>, bool> isOurs)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var beside = Path.Join(Path.GetDirectoryName(full), $".{Path.GetFileName(full)}.{Environment.ProcessId}.klynge");
        var isMade = false;
        try
        {
            OwnFile.WriteNew(beside, bytes);
            isMade = true;
            if (!MayWrite(full, isOurs))
                return false;
            File.Move(beside, full, overwrite: FileKinds.Of(full).Kind != FileKind.Missing);
            isMade = false;
            return true;
        }
        finally
        {
            if (isMade)
                File.Delete(beside);
        }
    }

    private static byte[] ReadAll(string path)
    {
        using var handle = FileKinds.OpenRegular(path);
        if (handle is null)
            return [];
        var bytes = new byte[RandomAccess.GetLength(handle)];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var count)
            read += count;
        return bytes;
    }
}
