using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Sources;

/// <summary>Files that are two on Linux and one on Windows or a Mac, where case and the form of letters make no difference.</summary>
internal static class SameNames
{
    /// <summary>The files without all but one of each name; the others are reported and added to <paramref name="unread"/>.</summary>
    /// <param name="files">Sorted by path: small letters, and composed ones, come last and are kept.</param>
    public static IReadOnlyList<FoundFile> Without(IReadOnlyList<FoundFile> files, HashSet<string> unread, DiagnosticBag bag)
    {
        Dictionary<string, FoundFile> kept = new(files.Count, StringComparer.Ordinal);
        foreach (var file in files)
            kept[KeyOf(file.Path)] = file;
        if (kept.Count == files.Count)
            return files;
        List<FoundFile> list = new(kept.Count);
        foreach (var file in files)
        {
            var other = kept[KeyOf(file.Path)];
            if (other == file)
            {
                list.Add(file);
                continue;
            }
            unread.Add(file.Path);
            var name = other.Whole.Source.Path;
            if (LatinComposition.Compose(file.Path) == LatinComposition.Compose(other.Path))
                bag.Report(Rules.SameFileName, file.Whole, $"Der er to filer med navnet {name}; kun måden, som bogstaverne er gemt på, er forskellig.", "Slet den ene.");
            else
                bag.Report(Rules.SameFileName, file.Whole, $"Filen har samme navn som {name} på Windows og Mac.", "Slet den ene, eller giv den et andet navn.");
        }
        return list;
    }

    private static string KeyOf(string path) => LatinComposition.Compose(path).ToUpperInvariant();
}
