using System.Diagnostics;
using System.Globalization;

namespace KlyngeSite.Benchmarks;

/// <summary>
/// <c>floor</c>: writes the files of a finished site once more and prints how long the writing took. No builder that writes the same site can be
/// faster; what it takes beyond that is its own work.
/// </summary>
internal static class FloorCommand
{
    private const int MostThreads = 2;

    private const string HelpText = """
        floor --from SITE --output MAPPE

          --from SITE      a finished site; all its files are read into memory before the clock starts
          --output MAPPE   where they are written, by one thread and then by two; new or empty

        Prints seconds of wall time and of the processor for the faster of the two.
        """;

    /// <summary>Runs the command and gives the exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments is not ["--from", var from, "--output", var output])
        {
            (arguments is ["--help"] ? Console.Out : Console.Error).WriteLine(HelpText);
            return arguments is ["--help"] ? 0 : 2;
        }
        if (!Directory.Exists(from))
            return Wrong($"'{from}' is no folder.");
        if (File.Exists(output) || Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any())
            return Wrong($"'{output}' is not an empty folder.");

        var site = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Select(file => new Written(Path.GetRelativePath(from, file), File.ReadAllBytes(file))).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        if (site.Count == 0)
            return Wrong($"'{from}' is empty.");
        // What the runtime does for the first file of a process is not writing.
        for (var threads = 1; threads <= MostThreads; threads++)
            Time(site.Take(2 * MostThreads).ToList(), Path.Join(output, $"warm-{threads}"), threads);
        var best = Enumerable.Range(1, MostThreads).Select(threads => Time(site, Path.Join(output, $"threads-{threads}"), threads)).MinBy(time => time.Wall);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best.Wall.TotalSeconds:0.0000} {best.Processor.TotalSeconds:0.0000}"));
        return 0;
    }

    private static (TimeSpan Wall, TimeSpan Processor) Time(List<Written> site, string output, int threads)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var others = Enumerable.Range(1, threads - 1).Select(part => Task.Run(() => Write(site, output, part, threads))).ToArray();
        Write(site, output, 0, threads);
        Task.WaitAll(others);
        return (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor);
    }

    /// <summary>A part of the files, each neighbour with its own folder; a folder is made when its first file comes.</summary>
    private static void Write(List<Written> site, string output, int part, int parts)
    {
        string? made = null;
        for (var i = site.Count * part / parts; i < site.Count * (part + 1) / parts; i++)
        {
            var file = Path.Join(output, site[i].Path);
            var folder = Path.GetDirectoryName(file)!;
            if (folder != made)
                Directory.CreateDirectory(made = folder);
            using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
            RandomAccess.Write(handle, site[i].Bytes, 0);
        }
    }

    private static int Wrong(string message)
    {
        Console.Error.WriteLine(message + " See floor --help.");
        return 2;
    }

    private sealed record Written(string Path, byte[] Bytes);
}
