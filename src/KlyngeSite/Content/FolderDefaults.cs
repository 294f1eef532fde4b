using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Prose;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml;

namespace KlyngeSite.Content;

/// <summary>
/// What <c>_standard.yml</c> says for the items of its folder that do not say it themselves. An item's own value stands alone: nothing
/// is merged into it.
/// </summary>
internal sealed class FolderDefaults
{
    public const string FileName = "_standard.yml";

    /// <summary>For a folder that has none.</summary>
    public static readonly FolderDefaults None = new([], [], isRead: true);

    /// <summary>For one that is there and cannot be read (and that was reported).</summary>
    public static readonly FolderDefaults Unreadable = new([], [], isRead: false);

    private readonly ImmutableArray<MapEntry> entries;

    private FolderDefaults(ImmutableArray<MapEntry> entries, ImmutableArray<Reference> references, bool isRead)
    {
        this.entries = entries;
        References = references;
        IsRead = isRead;
    }

    /// <summary>The fields that they give.</summary>
    public IEnumerable<string> Keys => entries.Select(entry => entry.Key.Value);

    /// <summary>What they mention, also when no item is there to take them.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>Whether it is known what they say; if not, no field of an item can be called missing.</summary>
    public bool IsRead { get; }

    /// <summary>Reads and checks them once; a value that is wrong is reported here, and again at the same place by each item, which is one finding.</summary>
    public static FolderDefaults Read(FoundFile found, ContentKind kind, FieldSet fields, PersonScan scan, DiagnosticBag bag)
    {
        if (found.Read() is not { } file)
            return Unreadable;
        scan.Check(file);
        // The text is not let go: items that are read at the same time look into it for their messages.
        return Of(file.Text, kind, fields, bag);
    }

    /// <summary>What a text says for the items of its folder.</summary>
    public static FolderDefaults Of(SourceText text, ContentKind kind, FieldSet fields, DiagnosticBag bag)
    {
        if (YamlReader.Read(text, 0, text.Text.Length, bag) is not { } map)
            return Unreadable;
        var allowed = map with { Entries = [.. map.Entries.Where(entry => MayBeDefault(entry.Key, fields, bag))] };
        var context = new ReadContext(bag);
        var reader = new FieldReader(allowed, fields, context, isPartial: true);
        kind.Read(reader);
        CommonFields.Read(reader, kind);
        ProseCheck.CheckFields(map, bag);
        return new([.. allowed.Entries.Where(entry => fields.Has(entry.Key.Value))], context.References, isRead: true);
    }

    /// <summary>An item's fields with the defaults for those that it leaves out; they keep the place where they were written.</summary>
    public MapNode Complete(MapNode own) =>
        entries.IsEmpty ? own : own with { Entries = [.. own.Entries, .. entries.Where(entry => own.Find(entry.Key.Value) is null)] };

    private static bool MayBeDefault(ScalarNode key, FieldSet fields, DiagnosticBag bag)
    {
        if (fields.Fields.FirstOrDefault(field => field.Key == key.Value)?.OwnBecause is not { } reason)
            return true;
        bag.Report(Rules.OwnField, key.Location, $"Feltet '{key.Value}' kan ikke stå i {FileName}. {reason}", "Skriv det i hver fil for sig.");
        return false;
    }
}
