using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>What stands in an output folder, asked without opening it for writing; nothing is changed.</summary>
internal static class StandingOutput
{
    /// <summary>Whether there is anything to clean: a folder with our marker.</summary>
    public static bool IsOurs(string output)
    {
        try
        {
            return RealPath.Of(output) is { } root && FileKinds.Of(new PublishPaths(root).Marker).Kind == FileKind.RegularFile;
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            return false;
        }
    }

    /// <summary>The record of the last build into a folder, when its site stands as it was published; null when that is not certain.</summary>
    /// <param name="inputs">As for <see cref="OutputFolder.Open"/>.</param>
    public static BuildRecord? Record(string output, IEnumerable<string> inputs)
    {
        var location = OutputFolder.LocationOf(output);
        // Whatever is wrong, the build that is made instead says so.
        var unheard = new DiagnosticBag();
        try
        {
            if (new OutputGuard(location, unheard).Check(output, inputs) is not { } paths || paths.ForeignOwn() is not null)
                return null;
            if (new[] { paths.Marker, paths.Lock, paths.Record }.Any(own => FileKinds.Of(own).Kind != FileKind.RegularFile))
                return null;
            using var held = FolderLock.Take(paths, location, unheard);
            // A journal waits to be carried out.
            if (held is null || FileKinds.Of(paths.Journal).Kind != FileKind.Missing)
                return null;
            return BuildRecord.Read(paths.Record) is { } record && StampList.Stands(record.Published, paths.Root) ? record : null;
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            return null;
        }
    }
}
