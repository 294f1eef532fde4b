using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Decides whether a bundle may be written to a file: nothing lies there, or a bundle that was made here, and it lies in nothing that is read.</summary>
internal sealed class BundleGuard(Location location, DiagnosticBag bag)
{
    private const string TakeAnother = "Vælg et andet navn med --zip; intet er rørt.";

    /// <summary>The real path, and whether it replaces a bundle of ours; null when it is refused (and that was reported).</summary>
    /// <param name="inputs">The folders that the site is read from.</param>
    public (string Path, bool IsOwn)? Check(string file, IEnumerable<string> inputs)
    {
        var kind = FileKinds.Of(Path.GetFullPath(file)).Kind;
        if (kind is FileKind.Folder or FileKind.Other)
            return Refuse(kind == FileKind.Folder ? "Der ligger en mappe med det navn." : "Der ligger en genvej (link) eller noget andet, som ikke er en fil.");
        if (RealPath.Of(file) is not { } real)
            return Refuse("Stien går i ring gennem genveje (links).");
        if (inputs.FirstOrDefault(input => RealPath.Of(input) is { } folder && RealPath.IsWithin(real, folder)) is { } within)
            return Refuse($"Filen ville ligge i '{Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(within)))}', som siden læses fra.");
        var isOwn = kind == FileKind.RegularFile && BundleMark.IsOn(real);
        return isOwn || kind == FileKind.Missing ? (real, isOwn) : Refuse("Der ligger allerede en fil med det navn, og den er ikke en pakke, som klynge har lavet.");
    }

    private (string, bool)? Refuse(string message)
    {
        bag.Report(Rules.OutputRefused, location, message, TakeAnother);
        return null;
    }
}
