using System.Text;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Publishing;

/// <summary>Whether a planned file can have its place on a disk. Asked when a site is planned, so that check finds what build would.</summary>
internal static class PathLimits
{
    /// <summary>The most bytes that the usual file systems take in one name.</summary>
    public const int MostBytesOfAName = 255;

    private const int MostShown = 60;

    /// <summary>Reports a path that cannot be written; false then.</summary>
    public static bool Check(string path, DiagnosticBag bag)
    {
        if (!Manifest.IsSafe(path))
            return Report("Navnet har et tegn, som en adresse på siden ikke kan have.", "Brug kun a–z, 0–9, punktum og bindestreg i filens navn.");
        if (path.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > MostBytesOfAName))
            return Report($"Navnet er længere end de {MostBytesOfAName} tegn, en disk kan rumme.", "Giv filen et kortere navn.");
        return true;

        bool Report(string message, string mend)
        {
            bag.Report(Rules.CannotWrite, new SourceText(Shortened(path), "", SourceRole.Output).Whole, message, mend);
            return false;
        }
    }

    /// <summary>The beginning of a name that is too long to be shown.</summary>
    public static string Shortened(string name) => name.Length <= MostShown ? name : name[..MostShown] + "…";
}
