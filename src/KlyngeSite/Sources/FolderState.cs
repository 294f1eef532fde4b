using System.Security.Cryptography;
using System.Text;

namespace KlyngeSite.Sources;

/// <summary>
/// How folders stand: a digest of the names and stamps of all that lies in them. Two states are equal when nothing was written, moved or
/// removed between them; what the files say is not read. Hidden files and folders do not count, and links are not followed.
/// </summary>
internal sealed record FolderState(string Digest)
{
    /// <summary>A folder that is missing or cannot be read counts as empty.</summary>
    public static FolderState Of(IEnumerable<string> folders)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in folders)
            Add(folder, hash, ReadLimits.Depth);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static void Add(string folder, IncrementalHash hash, int depth)
    {
        foreach (var entry in Entries(folder).Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(entry.AsSpan()).StartsWith('.'))
                continue;
            hash.AppendData(Encoding.UTF8.GetBytes(entry));
            var (kind, stamp) = FileKinds.WithStamp(entry);
            if (kind != FileKind.Folder)
                hash.AppendData(stamp);
            else if (depth > 0)
                Add(entry, hash, depth - 1);
            // Names may hold any byte but this one.
            hash.AppendData("\0"u8);
        }
    }

    private static string[] Entries(string folder)
    {
        try
        {
            return Directory.GetFileSystemEntries(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
