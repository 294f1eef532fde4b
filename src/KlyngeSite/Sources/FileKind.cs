using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace KlyngeSite.Sources;

/// <summary>What lies at a path, without following a link at its end.</summary>
internal enum FileKind
{
    Missing,
    RegularFile,
    Folder,
    /// <summary>A link, a pipe, a device, a socket: reading it may never end or lead elsewhere.</summary>
    Other,
}

/// <summary>
/// What becomes another when a file is written or replaced. Missing by default. Two changes within one tick of the system's clock can give
/// the same stamp.
/// </summary>
/// <param name="Size">In bytes; 0 for all but regular files.</param>
/// <param name="Written">When its bytes last changed, in nanoseconds; programs can set it.</param>
/// <param name="Changed">When anything of it last changed, its name and stamps too; only the system sets it.</param>
/// <param name="Number">The file system's own name for the file.</param>
internal readonly record struct FileStamp(FileKind Kind, long Size, long Written, long Changed, long Number);

/// <summary>Asks the file system what a path is. .NET's own file attributes call a pipe a normal file, and opening one hangs.</summary>
internal static partial class FileKinds
{
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;
    private const int FolderType = 0x4000;
    private const int StatusSize = 256;

    /// <summary>The kind of the path and, for a regular file, its size in bytes.</summary>
    public static (FileKind Kind, long Size) Of(string path)
    {
        if (OperatingSystem.IsWindows())
            return ByAttributes(path);
        Span<byte> status = stackalloc byte[StatusSize];
        return Of(path, status);
    }

    /// <summary>Opens a regular file for reading; null when it is none, or becomes another one while it is opened.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static SafeFileHandle? OpenRegular(string path)
    {
        Span<byte> before = stackalloc byte[StatusSize];
        Span<byte> after = stackalloc byte[StatusSize];
        var isWindows = OperatingSystem.IsWindows();
        if ((isWindows ? ByAttributes(path) : Of(path, before)).Kind != FileKind.RegularFile)
            return null;
        var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        // The handle is asked, and no path walked again: what was opened is the file that was there.
        if (isWindows || (FStat(handle, ref MemoryMarshal.GetReference(after)) == 0 && IsSame(before, after)))
            return handle;
        handle.Dispose();
        return null;
    }

    /// <summary>What lies at a path, and when it last changed.</summary>
    /// <param name="path">UTF-8, with a zero at its end, so that asking of ten thousand files makes no strings.</param>
    public static FileStamp Stamp(ReadOnlySpan<byte> path)
    {
        if (OperatingSystem.IsWindows())
            return Windows(Encoding.UTF8.GetString(path[..^1]));
        Span<byte> status = stackalloc byte[StatusSize];
        status.Clear();
        return LStat(ref MemoryMarshal.GetReference(path), ref MemoryMarshal.GetReference(status)) == 0 ? StampOf(status) : default;
    }

    public static FileStamp Stamp(string path)
    {
        if (OperatingSystem.IsWindows())
            return Windows(path);
        Span<byte> status = stackalloc byte[StatusSize];
        return Of(path, status).Kind == FileKind.Missing ? default : StampOf(status);
    }

    /// <summary>The stamp of an open file.</summary>
    public static FileStamp Stamp(SafeFileHandle file)
    {
        if (OperatingSystem.IsWindows())
            return default;
        Span<byte> status = stackalloc byte[StatusSize];
        status.Clear();
        return FStat(file, ref MemoryMarshal.GetReference(status)) == 0 ? StampOf(status) : default;
    }

    private static FileStamp Windows(string path) => ByAttributes(path) is var (kind, size) ? new(kind, size, 0, 0, 0) : default;

    private static FileStamp StampOf(ReadOnlySpan<byte> status)
    {
        var (kind, size) = KindOf(status);
        return new(kind, size, Time(status[40..]), Time(status[56..]), BitConverter.ToInt64(status[104..]));

        static long Time(ReadOnlySpan<byte> at) => unchecked((BitConverter.ToInt64(at) * 1_000_000_000) + BitConverter.ToInt64(at[8..]));
    }

    /// <summary>
    /// The kind, and bytes that change when the file does, or is replaced: its size, times and number, but not when it was last read.
    /// They are empty when it is missing.
    /// </summary>
    public static (FileKind Kind, byte[] Stamp) WithStamp(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            var info = new FileInfo(path);
            return (ByAttributes(path).Kind, info.Exists ? [.. BitConverter.GetBytes(info.Length), .. BitConverter.GetBytes(info.LastWriteTimeUtc.Ticks)] : []);
        }
        Span<byte> status = stackalloc byte[StatusSize];
        var kind = Of(path, status).Kind;
        return (kind, kind == FileKind.Missing ? [] : [.. status[..24], .. status[40..]]);
    }

    /// <summary>All but the time of the last reading, which opening may change. A file that was put away and back has another change time.</summary>
    private static bool IsSame(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before[..24].SequenceEqual(after[..24]) && before[40..].SequenceEqual(after[40..]);

    private static (FileKind Kind, long Size) Of(string path, Span<byte> status)
    {
        status.Clear();
        if (LStat(path, ref MemoryMarshal.GetReference(status)) != 0)
            return (FileKind.Missing, 0);
        return KindOf(status);
    }

    /// <summary>
    /// Of the runtime's own portable FileStatus: int flags, int mode, uint uid, uint gid, long size, then long and long for each time (access,
    /// writing, change, birth), long device, long device of its own, long number.
    /// </summary>
    private static (FileKind Kind, long Size) KindOf(ReadOnlySpan<byte> status)
    {
        var mode = BitConverter.ToInt32(status[4..]) & TypeMask;
        return mode switch
        {
            RegularType => (FileKind.RegularFile, BitConverter.ToInt64(status[16..])),
            FolderType => (FileKind.Folder, 0),
            _ => (FileKind.Other, 0),
        };
    }

    private static (FileKind Kind, long Size) ByAttributes(string path)
    {
        var info = new FileInfo(path);
        if (!info.Exists)
            return (Directory.Exists(path) ? FolderOrLink(new DirectoryInfo(path)) : FileKind.Missing, 0);
        return info.Attributes.HasFlag(FileAttributes.ReparsePoint) ? (FileKind.Other, 0) : (FileKind.RegularFile, info.Length);
    }

    private static FileKind FolderOrLink(DirectoryInfo info) =>
        info.Attributes.HasFlag(FileAttributes.ReparsePoint) ? FileKind.Other : FileKind.Folder;

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_LStat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LStat(string path, ref byte status);

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_LStat")]
    private static partial int LStat(ref byte path, ref byte status);

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_FStat")]
    private static partial int FStat(SafeFileHandle file, ref byte status);
}
