using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content;

/// <summary>What a file is, by where it lies and what it is called.</summary>
internal static class FilePlace
{
    /// <summary>The kind of a file; null when it is misplaced or misnamed (and that was reported).</summary>
    public static ContentKind? KindOf(FoundFile file, DiagnosticBag bag)
    {
        if (Find(file.Path) is not { } kind)
        {
            var places = ContentKinds.All.Select(k => k.Source).ToList();
            var nearest = Nearest.To(file.Path.Split('/')[0], places.Append(SourceTree.SettingsFile));
            bag.Report(Rules.UnknownFile, file.Whole, "Filen hører ikke til noget, siden kender.",
                (nearest is null ? "" : $"Mente du '{nearest}'? ") + $"Indhold ligger i: {string.Join(", ", places)}.");
            return null;
        }
        return kind.IsCsv || IsNamed(file, kind, bag) ? kind : null;
    }

    /// <summary>The kind and id that the file at a path holds; an empty id for a file of many items, an empty kind for none.</summary>
    public static (string Kind, string Id) ItemAt(string path) =>
        Find(path) is not { } kind ? ("", "") : (kind.Name, kind.IsCsv ? "" : Path.GetFileNameWithoutExtension(path));

    private static ContentKind? Find(string path) =>
        ContentKinds.All.FirstOrDefault(kind => kind.IsCsv ? path == kind.Source : path.StartsWith(kind.Source + "/", StringComparison.Ordinal));

    private static bool IsNamed(FoundFile file, ContentKind kind, DiagnosticBag bag)
    {
        var name = file.Path[(kind.Source.Length + 1)..];
        if (name.Contains('/', StringComparison.Ordinal))
        {
            bag.Report(Rules.UnknownFile, file.Whole, $"I mappen {kind.Source} kan der ikke ligge andre mapper.", $"Flyt filen op i {kind.Source}.");
            return false;
        }
        if (!name.EndsWith(kind.Extension, StringComparison.Ordinal))
        {
            bag.Report(Rules.UnknownFile, file.Whole, $"I mappen {kind.Source} ligger kun filer, der ender på {kind.Extension}.",
                $"Giv filen et navn, der ender på {kind.Extension}, eller flyt den.");
            return false;
        }
        var id = name[..^kind.Extension.Length];
        if (Slug.IsValid(id))
            return true;
        var slug = Slug.From(id);
        if (slug == id)
            bag.Report(Rules.FileName, file.Whole, "Windows kan ikke have en fil med det navn.", "Vælg et andet navn.");
        else
            bag.Report(Rules.FileName, file.Whole, "Filens navn bliver sidens adresse og må kun have små bogstaver a-z, tal og bindestreg.",
                Slug.IsValid(slug) ? $"Kald den {slug}{kind.Extension}." : "Vælg et andet navn.");
        return false;
    }
}
