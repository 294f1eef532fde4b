using System.Runtime.InteropServices;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Commands;

/// <summary>The last net: a stop by the user, and our own faults. No reader of a log sees a stack trace unless they ask.</summary>
internal static class SafeRun
{
    /// <summary>SIGXFSZ, the same on Linux and macOS.</summary>
    private const int FileSizeSignal = 25;

    /// <summary>
    /// Under a limit on the size of files (<c>ulimit -f</c>) the system ends a program that writes past it; ignored, the write fails,
    /// and that is reported.
    /// </summary>
    public static IDisposable? IgnoreFileSizeSignal() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)FileSizeSignal, signal => signal.Cancel = true);

    public static async Task<int> Async(bool verbose, Func<Task<int>> run, CancellationToken stop)
    {
        try
        {
            return await run();
        }
        catch (Exception e) when (stop.IsCancellationRequested && IsStop(e))
        {
            Console.Error.WriteLine("klynge: stoppet; den sidste udgave af siden står, som den stod.");
            return ExitCode.Stopped;
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(verbose ? e.ToString() : "klynge: fejl i programmet selv. Kør igen med --verbose, og send det, der står, til udviklerne.");
            return ExitCode.OurFault;
        }
    }

    private static bool IsStop(Exception e) => e is OperationCanceledException || (e is AggregateException many && many.InnerExceptions.All(IsStop));
}
