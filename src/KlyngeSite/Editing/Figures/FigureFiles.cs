using KlyngeSite.Publishing;
using KlyngeSite.Sources;

namespace KlyngeSite.Editing.Figures;

/// <summary>Writes what the commands about figures make: new files, through no link in their place, and over nothing but what says itself that it was made here.</summary>
internal static class FigureFiles
{
    /// <summary>Writes a new file. Null when it is written; otherwise, in Danish, why it is not.</summary>
    public static string? WriteNew(string path, byte[] bytes) => Try(path, () =>
    {
        if (FileKinds.Of(path).Kind != FileKind.Missing)
            return "Der ligger allerede noget med det navn. Vælg et andet, eller flyt det.";
        WriteBeside(path, bytes, overwrite: false);
        return null;
    });

    /// <summary>The same, and over a file that begins with the mark of ours.</summary>
    public static string? WriteOwn(string path, byte[] bytes, byte[] mark) => Try(path, () =>
    {
        var isOwn = FileKinds.Of(path).Kind == FileKind.RegularFile && BeginsWith(path, mark);
        if (!isOwn && FileKinds.Of(path).Kind != FileKind.Missing)
            return "Der ligger allerede noget med det navn, som ikke er lavet her. Vælg en anden mappe, eller flyt det.";
        WriteBeside(path, bytes, isOwn);
        return null;
    });

    private static string? Try(string path, Func<string?> write)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            return write();
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            return WriteFault.Tell(e).Message;
        }
    }

    /// <summary>Written beside and renamed, so that it is there as a whole or not at all.</summary>
    private static void WriteBeside(string path, byte[] bytes, bool overwrite)
    {
        var beside = Path.Join(Path.GetDirectoryName(Path.GetFullPath(path)), $".{Path.GetFileName(path)}.{Environment.ProcessId}.klynge");
        var isMade = false;
        try
        {
            OwnFile.WriteNew(beside, bytes);
            isMade = true;
            File.Move(beside, path, overwrite);
            isMade = false;
        }
        finally
        {
            if (isMade)
                File.Delete(beside);
        }
    }

    private static bool BeginsWith(string path, byte[] mark)
    {
        using var handle = FileKinds.OpenRegular(path);
        var start = new byte[mark.Length];
        return handle is not null && RandomAccess.Read(handle, start, 0) == mark.Length && start.AsSpan().SequenceEqual(mark);
    }
}
