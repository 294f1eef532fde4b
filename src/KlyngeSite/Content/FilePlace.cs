using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content;

/// <summary>What a file is, by where it lies and what it is called.</summary>
internal static class FilePlace
{
    /// <summary>Whether a file holds items, or should: not the settings, the exceptions of the scan and the list of addresses.</summary>
    public static bool IsContent(string path) => path is not (SourceTree.SettingsFile or Prose.ScanExceptions.File or AddressList.File);

    /// <summary>The kind of a file; null when it is misplaced or misnamed (and that was reported).</summary>
    public static ContentKind? KindOf(FoundFile file, DiagnosticBag bag)
    {
        var name = Path.GetFileName(file.Path);
        if (RefusedFiles.Find(name) is { } refused)
        {
            bag.Report(Rules.RefusedKind, file.Whole, refused.Message, refused.Mend);
            return null;
        }
        if (name.StartsWith('.'))
        {
            ReportHidden(file, name, bag);
            return null;
        }
        if (Find(file.Path) is not { } kind)
        {
            var nearest = NearestTo(file.Path, SourceTree.SettingsFile);
            bag.Report(Rules.UnknownFile, file.Whole, "Filen hører ikke til noget, siden kender.",
                (nearest is null ? "" : $"Mente du '{nearest}'? ") + $"Indhold ligger i: {string.Join(", ", ContentKinds.All.Select(k => k.Source))}.");
            return null;
        }
        return kind.IsCsv || TableKindOf(file.Path) is not null || (IsPlaced(file, kind, bag) && IsNamed(file, kind, bag)) ? kind : null;
    }

    /// <summary>The kind whose items' defaults stand in a file; null for any other file.</summary>
    public static ContentKind? DefaultsOf(string path) =>
        ContentKinds.All.FirstOrDefault(kind => !kind.IsCsv && path == $"{kind.Source}/{FolderDefaults.FileName}");

    /// <summary>The kind beside whose items a file may lie as a table of figures; null for any other file.</summary>
    public static ContentKind? TableKindOf(string path) =>
        ContentKinds.All.FirstOrDefault(kind => kind.HasTables && path.EndsWith(".csv", StringComparison.Ordinal) && path.StartsWith(kind.Source + "/", StringComparison.Ordinal)
            && !path.AsSpan(kind.Source.Length + 1).Contains('/') && !Path.GetFileName(path).StartsWith('.'));

    /// <summary>The file that a table lies beside.</summary>
    public static string OwnerOf(string table) => Path.ChangeExtension(table, ".yml");

    /// <summary>The table that may lie beside a file.</summary>
    public static string TableOf(string owner) => Path.ChangeExtension(owner, ".csv");

    /// <summary>The kinds and ids that a file or folder may hold, also when it is misnamed; an empty id stands for any of the kind.</summary>
    public static IEnumerable<(string Kind, string Id)> ItemsAt(string path)
    {
        if (path.Length == 0)
            return ContentKinds.All.Select(kind => (kind.Name, ""));
        if (DefaultsOf(path) is not null)
            return [];
        var kind = ContentKinds.All.FirstOrDefault(kind => kind.Source == path) ?? Find(path);
        kind ??= ContentKinds.All.FirstOrDefault(kind => kind.Source == NearestTo(path));
        if (kind is null)
            return [];
        var name = Path.GetFileName(path).TrimStart('.').Split('.')[0];
        return [(kind.Name, kind.IsCsv || !path.Contains('/', StringComparison.Ordinal) ? "" : Slug.From(name))];
    }

    private static string? NearestTo(string path, params string[] others) =>
        Nearest.To(path.Split('/')[0], ContentKinds.All.Select(kind => kind.Source).Concat(others));

    private static ContentKind? Find(string path) =>
        ContentKinds.All.FirstOrDefault(kind => kind.IsCsv ? path == kind.Source : path.StartsWith(kind.Source + "/", StringComparison.Ordinal));

    /// <summary>A hidden file is reported only if it would be content with its points taken away: others belong to other programs.</summary>
    private static void ReportHidden(FoundFile file, string name, DiagnosticBag bag)
    {
        var shown = name.TrimStart('.');
        var path = file.Path[..^name.Length] + shown;
        if (path != SourceTree.SettingsFile && Find(path) is null)
            return;
        bag.Report(Rules.FileName, file.Whole, "Filens navn begynder med punktum, så den er skjult og læses ikke.",
            shown is "md" or "yml" or "csv" ? "Giv den et navn, eller slet den." : $"Kald den {shown}, eller slet den.");
    }

    private static bool IsPlaced(FoundFile file, ContentKind kind, DiagnosticBag bag)
    {
        var name = file.Path[(kind.Source.Length + 1)..];
        if (name.Contains('/', StringComparison.Ordinal))
        {
            bag.Report(Rules.UnknownFile, file.Whole, $"I mappen {kind.Source} kan der ikke ligge andre mapper.", $"Flyt filen op i {kind.Source}.");
            return false;
        }
        if (name.EndsWith(kind.Extension, StringComparison.Ordinal))
            return true;
        var slug = Slug.From(name.Split('.')[0]);
        var isText = Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".markdown" or ".yaml" or ".md" or ".yml" or "" && Slug.IsValid(slug);
        bag.Report(Rules.UnknownFile, file.Whole, $"I mappen {kind.Source} ligger kun filer, der ender på {(kind.HasTables ? $"{kind.Extension} eller .csv" : kind.Extension)}.",
            kind.HasTables && Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".tsv" or ".tab" && Slug.IsValid(slug) ? $"Kald den {slug}.csv."
            : IsMeantAsDefaults(name) ? $"Kald den {FolderDefaults.FileName}, hvis den er for hele mappen." : isText ? $"Kald den {slug}{kind.Extension}, eller flyt den." : $"Giv filen et navn, der ender på {kind.Extension}, eller flyt den.");
        return false;
    }

    private static bool IsMeantAsDefaults(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".yml" or ".yaml" && Slug.From(Path.GetFileNameWithoutExtension(name)) == Slug.From(Path.GetFileNameWithoutExtension(FolderDefaults.FileName));

    private static bool IsNamed(FoundFile file, ContentKind kind, DiagnosticBag bag)
    {
        var id = file.Path[(kind.Source.Length + 1)..^kind.Extension.Length];
        if (NameMistake(id, kind, offered => file.HasNeighbour($"{kind.Source}/{offered}{kind.Extension}")) is not { } mistake)
            return true;
        bag.Report(Rules.FileName, file.Whole, mistake.Message, mistake.Mend);
        return false;
    }

    /// <summary>Why a file of a kind cannot have an id as its name, and what to call it; null when it can.</summary>
    public static (string Message, string Mend)? NameMistake(string id, ContentKind kind, Func<string, bool> isTaken)
    {
        if (Slug.IsValid(id))
            return null;
        var slug = Slug.From(id);
        if (slug == id && id.Length > 0)
            return ("Windows kan ikke have en fil med det navn.", Offer($"{id}-{Slug.From(kind.Name)}"));
        if (id.Length > Slug.MaxLength)
            return ($"Filens navn bliver sidens adresse og er længere end {DanishNumber.Of(Slug.MaxLength)} tegn.", "Vælg et kortere navn.");
        return ("Filens navn bliver sidens adresse og må kun have små bogstaver a-z, tal og bindestreg.", Offer(slug));

        string Offer(string offered) =>
            !Slug.IsValid(offered) ? "Vælg et andet navn."
            : isTaken(offered) ? $"Navnet {offered}{kind.Extension} er taget, så vælg et andet, eller slet den ene fil."
            : $"Kald den {offered}{kind.Extension}.";
    }
}
