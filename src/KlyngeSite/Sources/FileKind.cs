using System.Runtime.InteropServices;

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

    /// <summary>The kind of the path and, for a regular file, its size in bytes.</summary>
    public static (FileKind Kind, long Size) Of(string path)
    {
        if (OperatingSystem.IsWindows())
            return ByAttributes(path);
        Span<byte> status = stackalloc byte[256];
        if (LStat(path, ref MemoryMarshal.GetReference(status)) != 0)
            return (FileKind.Missing, 0);
        // The runtime's own portable FileStatus: int flags, int mode, uint uid, uint gid, long size.
        var mode = BitConverter.ToInt32(status[4..]) & TypeMask;
        return mode switch
        {
            RegularType => (FileKind.RegularFile, BitConverter.ToInt64(status[16..])),
            FolderType => (FileKind.Folder, 0),
            _ => (FileKind.Other, 0),
        };
    }

    private static (FileKind, long) ByAttributes(string path)
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
}
