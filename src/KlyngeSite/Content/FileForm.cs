using KlyngeSite.Content.Data;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Prose;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Content;

/// <summary>How one file of content is read by itself: as its kind, as its folder's defaults, as the settings, or as the exceptions of the scan.</summary>
internal sealed class FileForm
{
    private readonly string path;
    private readonly ContentKind? kind;
    private readonly bool isDefaults;

    /// <summary>The folder's defaults may say what the file leaves out, and by itself it does not know them.</summary>
    private readonly bool mayLackFields;

    private FileForm(string path, ContentKind? kind, bool isDefaults = false, bool mayLackFields = false) =>
        (this.path, this.kind, this.isDefaults, this.mayLackFields) = (path, kind, isDefaults, mayLackFields);

    /// <summary>Null for a file that is misplaced or misnamed: nobody reads it.</summary>
    public static FileForm? Of(FoundFile file)
    {
        if (!FilePlace.IsContent(file.Path))
            return new(file.Path, null);
        if (FilePlace.DefaultsOf(file.Path) is { } folder)
            return new(file.Path, folder, isDefaults: true);
        return FilePlace.KindOf(file, new DiagnosticBag()) is { } kind
            ? new(file.Path, kind, mayLackFields: file.HasNeighbour($"{kind.Source}/{FolderDefaults.FileName}")) : null;
    }

    public bool IsTable => kind is { IsCsv: true } || IsFigures;

    /// <summary>Whether it is a table beside an item's file.</summary>
    private bool IsFigures => FilePlace.TableKindOf(path) is not null;

    /// <summary>Whether text stands below the fields.</summary>
    public bool HasBody => !isDefaults && kind is { IsCsv: false } && kind.Body != BodyRule.None;

    /// <summary>Whether all of it could be read. Reports what a check of the whole site would, but for what only other files can tell.</summary>
    public bool Read(SourceText text, DiagnosticBag bag)
    {
        var file = new SourceFile(path, [], text);
        var scan = new PersonScan(ScanExceptions.None, null, bag);
        if (kind is not null)
        {
            scan.Check(file);
            // What its measure allows is known only with the rest of the site.
            if (IsFigures)
                return DataTables.Of(text, new TableContext { OnlyCluster = "" }, bag) is not null;
            if (isDefaults)
                return FolderDefaults.Of(text, kind, kind.AllFields, bag).IsRead;
            return ContentReader.ReadFile(file, kind, kind.AllFields, mayLackFields ? FolderDefaults.Unreadable : FolderDefaults.None, bag) is { IsWhole: true };
        }
        scan.CheckSettings(file);
        return path == SourceTree.SettingsFile ? SiteSettings.Of(text, bag) is not null : ScanExceptions.Of(text, bag) is not null;
    }
}
