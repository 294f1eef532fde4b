using System.Buffers.Binary;
using System.Text;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Paths with their stamps as bytes: each path, a zero, its stamp. Thousands are compared without making a string of any.</summary>
internal static class StampList
{
    private const int StampSize = 33;
    private const int LongestPath = 4_096;

    /// <summary>So many that handing them to another thread pays.</summary>
    private const int Share = 2_000;

    public static byte[] Of(IReadOnlyCollection<StampedFile> files)
    {
        var bytes = new byte[files.Sum(file => Encoding.UTF8.GetByteCount(file.Path) + 1 + StampSize)];
        var at = 0;
        foreach (var (path, stamp) in files)
        {
            at += Encoding.UTF8.GetBytes(path, bytes.AsSpan(at)) + 1;
            Write(stamp, bytes.AsSpan(at, StampSize));
            at += StampSize;
        }
        return bytes;
    }

    /// <summary>Whether all files of a list stand below a folder as they stood, but for <see cref="FileStamp.Changed"/>. False for bytes that are no list.</summary>
    public static bool Stands(byte[] list, string root)
    {
        if (Starts(list) is not { } starts)
            return false;
        var shares = (starts.Count + Share - 1) / Share;
        return Parallel.For(0, shares, (share, loop) =>
        {
            if (!Stands(list, starts, share * Share, Math.Min(starts.Count, (share + 1) * Share), root))
                loop.Stop();
        }).IsCompleted;
    }

    private static bool Stands(byte[] list, List<int> starts, int from, int to, string root)
    {
        Span<byte> path = new byte[Encoding.UTF8.GetByteCount(root) + 1 + LongestPath + 1];
        var rootLength = Encoding.UTF8.GetBytes(root, path);
        path[rootLength++] = (byte)'/';
        Span<byte> now = stackalloc byte[StampSize];
        for (var i = from; i < to; i++)
        {
            var entry = list.AsSpan(starts[i]);
            var length = entry.IndexOf((byte)0) + 1;
            entry[..length].CopyTo(path[rootLength..]);
            Write(FileKinds.Stamp(path[..(rootLength + length)]) with { Changed = 0 }, now);
            if (!now.SequenceEqual(entry.Slice(length, StampSize)))
                return false;
        }
        return true;
    }

    private static List<int>? Starts(byte[] list)
    {
        List<int> starts = [];
        for (var at = 0; at < list.Length;)
        {
            var length = list.AsSpan(at).IndexOf((byte)0);
            if (length is <= 0 or > LongestPath || at + length + 1 + StampSize > list.Length)
                return null;
            starts.Add(at);
            at += length + 1 + StampSize;
        }
        return starts;
    }

    private static void Write(FileStamp stamp, Span<byte> bytes)
    {
        bytes[0] = (byte)stamp.Kind;
        BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], stamp.Size);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[9..], stamp.Written);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[17..], stamp.Changed);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[25..], stamp.Number);
    }
}
