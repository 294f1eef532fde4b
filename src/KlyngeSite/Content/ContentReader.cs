using System.Collections.Immutable;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Prose;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Sources.Yaml;
using KlyngeSite.Text;

namespace KlyngeSite.Content;

/// <summary>All items as written, before any of them knows another.</summary>
/// <param name="Settings">Null when they could not be read.</param>
/// <param name="Items">By kind in the order of <see cref="ContentKinds.All"/>, then by path.</param>
/// <param name="Unread">Items that are there and could not be read, by kind and id; an empty id stands for any of the kind. Nothing should call them missing.</param>
internal sealed record ContentSet(SiteSettings? Settings, IReadOnlyList<ContentItem> Items, IReadOnlySet<(string Kind, string Id)> Unread)
{
    /// <summary>What each kind's folder says for the items that do not say it themselves.</summary>
    public IReadOnlyDictionary<ContentKind, FolderDefaults> Defaults { get; init; } = new Dictionary<ContentKind, FolderDefaults>();

    /// <summary>The addresses that were published once.</summary>
    public ImmutableArray<ListedAddress> Listed { get; init; } = [];

    /// <summary>The persons who have withdrawn their consent.</summary>
    public NameSearch WithdrawnNames { get; init; } = new([], []);

    public bool IsUnread(string kind, string id) => Unread.Contains((kind, id)) || Unread.Contains((kind, ""));
}

/// <summary>What a file held.</summary>
/// <param name="IsWhole">Whether no part of it was left out.</param>
internal sealed record FileItems(IReadOnlyList<ContentItem> Items, bool IsWhole = true)
{
    /// <summary>Advice on the text.</summary>
    public ImmutableArray<ProseHint> Hints { get; init; } = [];
}

/// <summary>Reads every file as its kind says, in parallel.</summary>
internal static class ContentReader
{
    public static ContentSet Read(SourceTree tree, DiagnosticBag bag, CancellationToken stop)
    {
        var exceptions = ScanExceptions.Read(tree, bag);
        var settings = SiteSettings.Read(tree, exceptions, bag);
        var scan = new PersonScan(exceptions, settings?.Contact, bag);
        List<(FoundFile File, ContentKind Kind)> work = [];
        Dictionary<string, FoundFile> tables = [];
        List<string> refused = [.. tree.Unread];
        var allFields = ContentKinds.All.ToDictionary(kind => kind, kind => kind.AllFields);
        var defaults = ContentKinds.All.ToDictionary(kind => kind, _ => FolderDefaults.None);
        foreach (var path in tree.Unread)
        {
            if (FilePlace.DefaultsOf(path) is { } kind)
                defaults[kind] = FolderDefaults.Unreadable;
        }
        foreach (var file in tree.Content.Where(file => FilePlace.IsContent(file.Path)))
        {
            scan.CheckName(file);
            if (FilePlace.DefaultsOf(file.Path) is { } folder)
            {
                defaults[folder] = FolderDefaults.Read(file, folder, allFields[folder], scan, bag);
                if (!defaults[folder].IsRead)
                    refused.Add(file.Path);
            }
            else if (FilePlace.TableKindOf(file.Path) is not null)
            {
                if (file.HasNeighbour(FilePlace.OwnerOf(file.Path)) || tree.IsUnread(FilePlace.OwnerOf(file.Path)))
                    tables[Path.GetFileNameWithoutExtension(file.Path)] = file;
                else
                    bag.Report(Rules.TableAlone, file.Whole, $"Ved siden af tabellen ligger ingen {Path.GetFileName(FilePlace.OwnerOf(file.Path))}, der siger, hvad tallene er.", "Begynd den med klynge new tal, eller slet tabellen.");
            }
            else if (FilePlace.KindOf(file, bag) is { } kind)
                work.Add((file, kind));
            else
                refused.Add(file.Path);
        }
        var read = new FileItems?[work.Count];
        Parallel.For(0, work.Count, new ParallelOptions { CancellationToken = stop },
            i => read[i] = Read(work[i].File, work[i].Kind, allFields[work[i].Kind], defaults[work[i].Kind], scan, bag));

        HashSet<string> unreadFiles = [.. refused, .. work.Where((_, i) => read[i] is null).Select(one => one.File.Path)];
        // A table with a bad row has items and may have had others.
        var incomplete = work.Where((_, i) => read[i] is not { IsWhole: true }).Select(one => one.File.Path);
        var unread = refused.Concat(incomplete).SelectMany(FilePlace.ItemsAt).ToHashSet();
        var items = read.OfType<FileItems>().SelectMany(file => file.Items).ToList();
        // A row whose code is wrong has no id: any reference to its kind may have meant it.
        unread.UnionWith(items.Where(item => item.Id.Length == 0).Select(item => (item.Header.Kind, "")));
        items.RemoveAll(item => item.Id.Length == 0);
        var dataTables = new DataTables(tables, tree.Unread, items, unread, settings, scan, bag);
        Parallel.For(0, items.Count, new ParallelOptions { CancellationToken = stop }, i => items[i] = items[i] is DataSummary summary ? dataTables.Complete(summary) : items[i]);
        var known = ProseHints.Known(items);
        foreach (var file in read.OfType<FileItems>())
            ProseHints.Report(file.Hints, known, bag);
        var order = ContentKinds.All.Select((kind, index) => (kind.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
        var withdrawn = WithdrawnNames.Check(tree, items, exceptions, bag, stop);
        exceptions.ReportUnused(unreadFiles, bag);
        return new(settings, [.. items.OrderBy(item => order[item.Header.Kind])], unread)
        {
            Defaults = defaults,
            Listed = AddressList.Read(tree, scan, bag),
            WithdrawnNames = withdrawn,
        };
    }

    /// <summary>The items of a file; null when it could not be read (and that was reported).</summary>
    private static FileItems? Read(FoundFile found, ContentKind kind, FieldSet fields, FolderDefaults defaults, PersonScan scan, DiagnosticBag bag)
    {
        if (found.Read() is not { } file)
            return null;
        scan.Check(file);
        var items = ReadFile(file, kind, fields, defaults, bag);
        file.Text.Release();
        return items;
    }

    /// <summary>The items of a text of a kind; null when it cannot be read (and that was reported).</summary>
    public static FileItems? ReadFile(SourceFile file, ContentKind kind, FieldSet fields, FolderDefaults defaults, DiagnosticBag bag)
    {
        if (kind.IsCsv)
            return ReadTable(file, kind, fields, bag);
        if (kind.Body == BodyRule.None)
            return YamlReader.Read(file.Text, 0, file.Text.Text.Length, bag) is { } map ? new([ReadItem(file, kind, fields, defaults, map, MarkdownBody.Empty, bag)]) : null;
        if (FrontMatter.Read(file.Text, bag) is not { } front)
            return null;
        var body = BodyParser.Parse(file.Text, front.BodyStart, bag) ?? MarkdownBody.Empty;
        ProseCheck.CheckText(file.Text, front.BodyStart, bag);
        return new([ReadItem(file, kind, fields, defaults, front.Fields, body, bag, front.BodyStart)]) { Hints = ProseCheck.HintsFor(file.Text, front.BodyStart, body, kind.Body) };
    }

    private static FileItems? ReadTable(SourceFile file, ContentKind kind, FieldSet fields, DiagnosticBag bag)
    {
        var shape = new CsvShape([.. fields.Fields.Select(field => field.Key)], kind.MostRows) { Fewest = fields.Fields.TakeWhile(field => field.IsRequired).Count() };
        return CsvReader.Read(file.Text, shape, bag) is { } table && HasColumns(table, fields, file.Text, bag)
            ? new([.. table.Rows.Select(row => ReadItem(file, kind, fields, FolderDefaults.None, row, MarkdownBody.Empty, bag))], table.IsWhole)
            : null;
    }

    /// <summary>Whether a table has just the columns of its kind; each wrong one is reported once, not for every row.</summary>
    private static bool HasColumns(CsvTable table, FieldSet fields, SourceText source, DiagnosticBag bag)
    {
        var header = new MapNode(source.At(0), [.. table.Header.Select(cell => new MapEntry(cell, cell))]);
        return new FieldReader(header, fields, new ReadContext(bag)).HasAll();
    }

    /// <param name="bodyStart">Where the text below the fields begins.</param>
    private static ContentItem ReadItem(SourceFile file, ContentKind kind, FieldSet fields, FolderDefaults defaults, MapNode map, MarkdownBody body, DiagnosticBag bag, int bodyStart = 0)
    {
        var whole = defaults.Complete(map);
        var context = new ReadContext(bag) { IsDraft = CommonFields.SaysDraft(whole), IsRow = kind.IsCsv };
        var reader = new FieldReader(whole, fields, context, isPartial: !defaults.IsRead);
        var item = kind.Read(reader);
        ProseCheck.CheckFields(map, bag);
        if (kind.Body != BodyRule.None)
            FillMark.ReportIn(file.Text, bodyStart, context.IsDraft, bag);
        var publication = kind.IsCsv ? ItemHeader.None.Publication : CommonFields.Read(reader, kind);
        publication = item.Review is { } review ? publication with { Review = review } : publication;
        if (kind.Body == BodyRule.Answers)
            Answers.Read(body, context);
        else
            Answers.CheckIds(body, context);
        var id = RepeatedText.Of(kind.IdOf?.Invoke(item) ?? Path.GetFileNameWithoutExtension(file.Path));
        return item with { Header = new(kind.Name, id, map.Location, publication, body, context.References, context.OwnHeadings) };
    }
}
