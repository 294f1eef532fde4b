using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Decides whether a folder may be written to: it is new, empty or ours, and neither is, holds nor lies in what is read.</summary>
internal sealed class OutputGuard(Location location, DiagnosticBag bag)
{
    private const string TakeAnother = "Vælg en anden mappe med --output.";

    /// <summary>Null when the folder is refused (and that was reported).</summary>
    /// <param name="inputs">The folders that the site is read from.</param>
    public PublishPaths? Check(string output, IEnumerable<string> inputs)
    {
        if (RealPath.Of(output) is not { } root)
            return Refuse("Stien går i ring gennem genveje (links).", TakeAnother);
        foreach (var input in inputs)
        {
            if (RealPath.Of(input) is { } real && HowTheyTouch(root, real) is { } how)
                return Refuse($"Mappen {how} '{NameOf(input)}', som siden læses fra{Through(output, root)}.", TakeAnother);
        }
        if (FileOnTheWay(root) is { } file)
            return Refuse($"Stien går gennem '{Path.GetFileName(file)}', som er en fil og ikke en mappe.", TakeAnother);
        var paths = new PublishPaths(root);
        return FileKinds.Of(root).Kind switch
        {
            FileKind.Missing => paths,
            FileKind.Folder => CheckFolder(paths),
            _ => Refuse("Der ligger en fil i stedet for en mappe.", TakeAnother),
        };
    }

    private PublishPaths? CheckFolder(PublishPaths paths)
    {
        if (FileKinds.Of(paths.Own).Kind is FileKind.RegularFile or FileKind.Other)
            return Refuse($"'{PublishPaths.OwnFolder}' i mappen er en fil eller en genvej (link) og ikke lavet af klynge.", $"{TakeAnother[..^1]}; intet er rørt.");
        // The marker is asked for last: another build may be setting it right now.
        if (IsEmpty(paths.Root) || IsBarelyBegun(paths) || FileKinds.Of(paths.Marker).Kind == FileKind.RegularFile)
            return paths;
        return Refuse("Mappen er ikke tom, og den er ikke lavet af klynge.", "Vælg en ny eller tom mappe med --output; intet er rørt.");
    }

    private PublishPaths? Refuse(string message, string mend)
    {
        bag.Report(Rules.OutputRefused, location, message, mend);
        return null;
    }

    private static string? HowTheyTouch(string output, string input)
    {
        if (output == input)
            return "er";
        if (RealPath.IsWithin(output, input))
            return "ligger i";
        return RealPath.IsWithin(input, output) ? "indeholder" : null;
    }

    /// <summary>Says so when the path that was written does not show where it leads.</summary>
    private static string Through(string output, string root) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)) == root ? "" : "; stien går gennem en genvej (link)";

    private static string NameOf(string input) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)));

    private static string? FileOnTheWay(string root)
    {
        for (var folder = Path.GetDirectoryName(root); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var kind = FileKinds.Of(folder).Kind;
            if (kind != FileKind.Missing)
                return kind == FileKind.Folder ? null : folder;
        }
        return null;
    }

    private static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Whether a build was killed before it had marked the folder, or a clean after it had unmarked it.</summary>
    private static bool IsBarelyBegun(PublishPaths paths) =>
        Directory.GetFileSystemEntries(paths.Root) is [var only] && only == paths.Own
        && Directory.GetFileSystemEntries(only).All(file => file == paths.Lock && FileKinds.Of(file).Kind == FileKind.RegularFile);
}
