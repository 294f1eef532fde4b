using KlyngeSite.Diagnostics;

namespace KlyngeSite.Publishing;

/// <summary>Keeps two builds out of one folder. The system lets go of it when the program ends, however it ends.</summary>
internal static class FolderLock
{
    /// <summary>What the system answers when another holds it: Linux, macOS, Windows.</summary>
    private static readonly HashSet<int> HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Null when another build holds it (and that was reported).</summary>
    public static FileStream? Take(PublishPaths paths, Location location, DiagnosticBag bag)
    {
        try
        {
            return new FileStream(paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (HeldByAnother.Contains(e.HResult))
        {
            bag.Report(Rules.OutputInUse, location, "En anden bygning skriver i mappen lige nu.", "Vent, til den er færdig, eller stop den.");
            return null;
        }
    }
}
