using KlyngeSite.Content.Prose;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Content;

/// <summary>How one file of content is read by itself: as its kind, as the settings, or as the exceptions of the scan.</summary>
internal sealed class FileForm
{
    private readonly string path;
    private readonly ContentKind? kind;

    private FileForm(string path, ContentKind? kind) => (this.path, this.kind) = (path, kind);

    /// <summary>Null for a file that is misplaced or misnamed: nobody reads it.</summary>
    public static FileForm? Of(FoundFile file)
    {
        if (!FilePlace.IsContent(file.Path))
            return new(file.Path, null);
        return FilePlace.KindOf(file, new DiagnosticBag()) is { } kind ? new(file.Path, kind) : null;
    }

    public bool IsTable => kind is { IsCsv: true };

    /// <summary>Whether text stands below the fields.</summary>
    public bool HasBody => kind is { IsCsv: false } && kind.Body != BodyRule.None;

    /// <summary>Whether all of it could be read. Reports what a check of the whole site would, but for what only other files can tell.</summary>
    public bool Read(SourceText text, DiagnosticBag bag)
    {
        var file = new SourceFile(path, [], text);
        var scan = new PersonScan(ScanExceptions.None, null, bag);
        if (kind is not null)
        {
            scan.Check(file);
            return ContentReader.Read(file, kind, kind.AllFields, bag) is { IsWhole: true };
        }
        scan.CheckSettings(file);
        return path == SourceTree.SettingsFile ? SiteSettings.Of(text, bag) is not null : ScanExceptions.Of(text, bag) is not null;
    }
}
