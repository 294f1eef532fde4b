using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Which program runs, down to its libraries, and since when the machine has: another one may build another site.</summary>
internal static class ProgramState
{
    /// <summary>
    /// A line that is another one after a restart: nothing is forced to the disk, so what was written shortly before a power failure may not
    /// have the bytes that its stamp stands for.
    /// </summary>
    private const string BootFile = "/proc/sys/kernel/random/boot_id";

    /// <summary>Null where the system does not tell when it was started, or who changed a file when (all but Linux).</summary>
    public static string? Here() =>
        OperatingSystem.IsLinux() && File.Exists(BootFile)
            ? $"{File.ReadAllText(BootFile).Trim()} {typeof(ProgramState).Module.ModuleVersionId} {Environment.Version} {Of(Environment.ProcessPath, AppContext.BaseDirectory)}"
            : null;

    /// <param name="program">The file that runs; null when that is unknown.</param>
    /// <param name="folder">Where its libraries lie, if it has any outside itself.</param>
    public static string Of(string? program, string folder) =>
        string.Join(' ', Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Prepend(program).OfType<string>().Select(file => $"{file} {FileKinds.Stamp(file)}"));
}
