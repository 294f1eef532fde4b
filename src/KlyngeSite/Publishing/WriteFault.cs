using KlyngeSite.Diagnostics;

namespace KlyngeSite.Publishing;

/// <summary>Why something could not be written, told apart as far as the system tells.</summary>
internal static class WriteFault
{
    /// <summary>The system's number for "file too large" (EFBIG), the same on Linux and macOS.</summary>
    public const int FileTooLarge = 27;

    /// <summary>Numbers of the system: no space, and the quotas of Linux and macOS; then the two that Windows has.</summary>
    private static readonly HashSet<int> Full = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    private const int ReadOnlyDisk = 30;

    /// <summary>Whether it comes from the file system and not from a fault of ours.</summary>
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <param name="note">What stands now, when that is not the last site.</param>
    public static void Report(Exception e, Location location, DiagnosticBag bag, string? note = null)
    {
        var (message, mend) = Tell(e);
        bag.Report(Rules.CannotWrite, location, message, mend, note);
    }

    /// <summary>What is wrong and what to do, each as a sentence.</summary>
    public static (string Message, string Mend) Tell(Exception e) => e switch
    {
        PathTooLongException =>
            ("Navnet på mappen eller på en af siderne er længere, end disken kan rumme.", "Vælg en mappe med et kortere navn med --output."),
        UnauthorizedAccessException or { HResult: ReadOnlyDisk } =>
            ("Programmet har ikke lov til at skrive i mappen.", "Giv det lov, eller vælg en anden mappe med --output."),
        { HResult: FileTooLarge } =>
            ("En fil blev større, end systemet tillader.", "Hæv grænsen (ulimit -f), eller vælg en anden mappe med --output."),
        _ when Full.Contains(e.HResult) =>
            ("Der er ikke mere plads på disken.", "Gør plads, og byg igen."),
        _ =>
            ("Der kan ikke skrives i mappen.", "Se, om disken svarer, eller vælg en anden mappe med --output."),
    };
}
