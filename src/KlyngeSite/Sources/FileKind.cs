using System.Runtime.InteropServices;
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
        // The runtime's own portable FileStatus: int flags, int mode, uint uid, uint gid, long size, long and long time of access, and so on.
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

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_FStat")]
    private static partial int FStat(SafeFileHandle file, ref byte status);
}
