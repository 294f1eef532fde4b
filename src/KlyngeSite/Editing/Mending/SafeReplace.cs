using KlyngeSite.Diagnostics;
using KlyngeSite.Publishing;
using KlyngeSite.Sources;

namespace KlyngeSite.Editing.Mending;

/// <summary>
/// Puts a mended file in the place of the one that was read: only if that is still there byte for byte, a regular file that may be
/// written, in folders that are no links. Written beside it and renamed, so that it is there as a whole or as it was.
/// </summary>
internal static class SafeReplace
{
    /// <summary>Whether it was done; if not, that was reported.</summary>
    /// <param name="root">The content folder.</param>
    public static bool Replace(string root, PlannedMend planned, DiagnosticBag bag)
    {
        var file = Path.Join(Path.GetFullPath(root), planned.Path);
        // Not the name of content, and not of a file that another run is writing.
        var beside = Path.Join(Path.GetDirectoryName(file), $".{Path.GetFileName(file)}.{Environment.ProcessId}.klynge");
        var isMade = false;
        try
        {
            if (Removal.ObstacleOnTheWay(Path.GetFullPath(root), planned.Path) is not null || !IsAsRead(file, planned.Bytes.Span))
                return Refuse(planned, "Filen er ændret, siden rettelserne blev fundet.", "Kør kommandoen igen.", bag);
            if (!MayWrite(file))
                return Refuse(planned, "Filen er skrivebeskyttet.", "Fjern beskyttelsen, hvis den skal rettes.", bag);
            OwnFile.WriteNew(beside, planned.File.After.ToBytes());
            isMade = true;
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(file));
            if (!IsAsRead(file, planned.Bytes.Span))
                return Refuse(planned, "Filen er ændret, siden rettelserne blev fundet.", "Kør kommandoen igen.", bag);
            File.Move(beside, file, overwrite: true);
            isMade = false;
            return true;
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            return Refuse(planned, "Filen kan ikke gemmes.", "Se, om der er plads på disken, og om programmet må skrive i mappen.", bag);
        }
        finally
        {
            if (isMade)
                RemoveQuietly(beside);
        }
    }

    private static bool IsAsRead(string file, ReadOnlySpan<byte> bytes)
    {
        using var handle = FileKinds.OpenRegular(file);
        return handle is not null && BoundedRead.AtMost(handle, bytes.Length) is { } now && now.Span.SequenceEqual(bytes);
    }

    /// <summary>A rename asks for no right to write to the file itself, so it is asked for here.</summary>
    private static bool MayWrite(string file) => !File.GetAttributes(file).HasFlag(FileAttributes.ReadOnly);

    private static bool Refuse(PlannedMend planned, string message, string mend, DiagnosticBag bag)
    {
        bag.Report(Rules.CannotWrite, planned.Whole, message, mend);
        return false;
    }

    private static void RemoveQuietly(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            // What cannot be removed stays; the finding about the file itself has been made.
        }
    }
}
