namespace KlyngeSite.Forms;

/// <summary>What stands near the top of every file that is made for other programs, so that one of somebody else's is never written over.</summary>
internal static class MadeHere
{
    public const string Mark = "Skrevet af klynge skema. Ret ikke her.";

    private const int MostBytesBefore = 200;

    /// <summary>Whether a file's beginning has the mark.</summary>
    public static bool Is(ReadOnlyMemory<byte> file) =>
        file.Span[..Math.Min(file.Length, MostBytesBefore)].IndexOf(System.Text.Encoding.UTF8.GetBytes(Mark)) >= 0;
}

/// <summary>A file for another program.</summary>
/// <param name="Path">Below the folder that it is written to, with forward slashes.</param>
internal sealed record FormFile(string Path, ReadOnlyMemory<byte> Bytes);
