using KlyngeSite.Publishing;
using KlyngeSite.Sources;

namespace KlyngeSite.Editing.Figures;

/// <summary>Where a file may lie that tells who is who: nowhere that is published, or pushed by git some day.</summary>
internal static class PrivatePlace
{
    /// <summary>Why a file may not lie there, in Danish; null when it may.</summary>
    /// <param name="isIgnored">Whether git leaves a file (its second argument) of a work tree (its first) alone; false when git cannot be asked.</param>
    public static string? Refusal(string path, Func<string, string, bool> isIgnored)
    {
        if (RealPath.Of(path) is not { } real)
            return "Vejen dertil går i ring (links).";
        for (var folder = Path.GetDirectoryName(real); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (FileKinds.Of(Path.Join(folder, SourceTree.SettingsFile)).Kind != FileKind.Missing)
                return "Mappen hører til en sides indhold, og det er offentligt. Læg filen et andet sted.";
            if (FileKinds.Of(Path.Join(folder, ".git")).Kind != FileKind.Missing && !isIgnored(folder, real))
                return "Mappen hører til et git-arkiv, og en dag kan filen komme med i det. Læg den et andet sted, eller skriv dens navn i .gitignore først.";
        }
        return null;
    }
}
