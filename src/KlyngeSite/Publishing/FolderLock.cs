using System.Runtime.InteropServices;
using KlyngeSite.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace KlyngeSite.Publishing;

/// <summary>Keeps two builds out of one folder. The system lets go of it when the program ends, however it ends.</summary>
internal static partial class FolderLock
{
    private const int Exclusive = 2;
    private const int AtOnce = 4;

    /// <summary>What the system answers when another holds it: Linux, macOS, Windows.</summary>
    private static readonly HashSet<int> HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Null when another build holds it (and that was reported).</summary>
    public static FileStream? Take(PublishPaths paths, Location location, DiagnosticBag bag)
    {
        var isWindows = OperatingSystem.IsWindows();
        try
        {
            var file = new FileStream(paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, isWindows ? FileShare.None : FileShare.ReadWrite);
            // The program asks .NET to lock no file (KlyngeSite.csproj), for it would lock each of the thousands that it opens.
            if (isWindows || FLock(file.SafeFileHandle, Exclusive | AtOnce) == 0 || !HeldByAnother.Contains(Marshal.GetLastPInvokeError()))
                return file;
            file.Dispose();
        }
        catch (IOException e) when (HeldByAnother.Contains(e.HResult))
        {
            // Reported below.
        }
        bag.Report(Rules.OutputInUse, location, "En anden bygning skriver i mappen lige nu.", "Vent, til den er færdig, eller stop den.");
        return null;
    }

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_FLock", SetLastError = true)]
    private static partial int FLock(SafeFileHandle file, int operation);
}
