using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Decides whether a folder may be written to: it is new, empty or ours, and neither is, holds nor lies in what is read.</summary>
internal static class OutputGuard
{
    /// <summary>Null when the folder is refused (and that was reported).</summary>
    /// <param name="inputs">The folders that the site is read from.</param>
    public static PublishPaths? Check(string output, IEnumerable<string> inputs, Location location, DiagnosticBag bag)
    {
        var root = RealPath.Of(output);
        foreach (var input in inputs)
        {
            var real = RealPath.Of(input);
            if (!RealPath.IsWithin(real, root) && !RealPath.IsWithin(root, real))
                continue;
            Refuse($"Mappen er, indeholder eller ligger i '{Path.GetFileName(real)}', som siden læses fra.", "Vælg en anden mappe med --output.");
            return null;
        }
        var paths = new PublishPaths(root);
        switch (FileKinds.Of(root).Kind)
        {
            case FileKind.Missing:
                return paths;
            case FileKind.Folder when FileKinds.Of(paths.Marker).Kind == FileKind.RegularFile && FileKinds.Of(paths.Own).Kind == FileKind.Folder:
                return paths;
            case FileKind.Folder when IsEmpty(root) || IsBarelyBegun(paths):
                return paths;
            case FileKind.Folder:
                Refuse("Mappen er ikke tom, og den er ikke lavet af klynge.", "Vælg en ny eller tom mappe med --output; intet er rørt.");
                return null;
            default:
                Refuse("Der ligger en fil i stedet for en mappe.", "Vælg en anden mappe med --output.");
                return null;
        }

        void Refuse(string message, string mend) => bag.Report(Rules.OutputRefused, location, message, mend);
    }

    private static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Whether a build was killed between making its own folder and marking it.</summary>
    private static bool IsBarelyBegun(PublishPaths paths) =>
        Directory.GetFileSystemEntries(paths.Root) is [var only] && only == paths.Own && FileKinds.Of(only).Kind == FileKind.Folder && IsEmpty(only);
}
