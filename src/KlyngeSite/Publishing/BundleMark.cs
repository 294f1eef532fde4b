using System.Text;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>The comment at the end of a zip file by which we know a bundle of ours, so that a new one may replace it.</summary>
internal static class BundleMark
{
    public const string Comment = "Lavet af klynge pakke";

    /// <summary>The record that ends a zip file (APPNOTE 4.3.16) has 22 bytes before its comment, and begins with these.</summary>
    private const int EndRecord = 22;

    public static bool IsOn(string file)
    {
        using var handle = FileKinds.OpenRegular(file);
        if (handle is null)
            return false;
        var end = new byte[EndRecord + Comment.Length];
        var start = RandomAccess.GetLength(handle) - end.Length;
        return start >= 0 && RandomAccess.Read(handle, end, start) == end.Length
            && end.AsSpan().StartsWith("PK\x5\x6"u8) && end.AsSpan(EndRecord).SequenceEqual(Encoding.ASCII.GetBytes(Comment));
    }
}
