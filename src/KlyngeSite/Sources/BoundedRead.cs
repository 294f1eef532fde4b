using Microsoft.Win32.SafeHandles;

namespace KlyngeSite.Sources;

/// <summary>Reads no more than it was told to: some files say that they are empty and never end.</summary>
internal static class BoundedRead
{
    /// <summary>All bytes; null when there are more than the limit, whatever size the file says it has.</summary>
    public static ReadOnlyMemory<byte>? AtMost(SafeFileHandle handle, long limit)
    {
        var bytes = new byte[(int)Math.Min(RandomAccess.GetLength(handle), limit) + 1];
        var length = 0;
        while (RandomAccess.Read(handle, bytes.AsSpan(length), length) is var read and > 0)
        {
            length += read;
            if (length > limit)
                return null;
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * length + 4096, limit + 1));
        }
        return bytes.AsMemory(0, length);
    }
}
