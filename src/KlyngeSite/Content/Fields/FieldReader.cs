using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Fields;

/// <summary>Reads the declared fields of one map. Unknown keys are reported at once, with the nearest known one.</summary>
internal sealed class FieldReader
{
    private readonly MapNode map;
    private readonly FieldSet set;
    private readonly bool isPartial;
    private List<string>? meant;

    /// <param name="isPartial">Whether required fields may be elsewhere, so that none is called missing.</param>
    public FieldReader(MapNode map, FieldSet set, ReadContext context, bool isPartial = false)
    {
        this.map = map;
        this.set = set;
        this.isPartial = isPartial;
        Context = context;
        foreach (var entry in map.Entries)
        {
            if (!set.Has(entry.Key.Value))
                ReportUnknown(entry.Key);
        }
    }

    public ReadContext Context { get; }

    /// <summary>Whether every field read so far was as declared. What is asked of several fields together is asked of sound ones only.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>The place of the whole, for findings about several fields together.</summary>
    public Location Location => map.Location;

    /// <summary>The place of a field's value, or of the whole when it was left out.</summary>
    public Location LocationOf(Field field) => map.Find(field.Key)?.Location ?? Location;

    public T Get<T>(RequiredField<T> field)
    {
        if (Find(field) is not { } node)
            ReportMissing(field);
        else if (Sound(field.ValueType.Read(node, field, Context)) is { } value)
            return value;
        return field.ValueType.Placeholder;
    }

    public T? Get<T>(OptionalField<T> field)
        where T : class =>
        Find(field) is { } node ? Sound(field.ValueType.Read(node, field, Context)) : null;

    public ImmutableArray<T> Get<T>(ListField<T> field)
    {
        if (Find(field) is { } node)
            return ((ListType<T>)field.Type).Read(node, field, Context);
        if (field.IsRequired)
            ReportMissing(field);
        return [];
    }

    public bool Get(FlagField field) => Find(field) is { } node && (YesNo.Type.Read(node, field, Context)?.Value ?? false);

    /// <summary>Whether a field is there, whatever it says.</summary>
    public bool IsGiven(Field field) => Find(field) is not null;

    /// <summary>Whether every required field is there, none without those that belong to it, and none is unknown; what is missing is reported. Values are not looked at.</summary>
    public bool HasAll()
    {
        foreach (var field in set.Fields)
        {
            if (field.IsRequired && map.Find(field.Key) is null)
                ReportMissing(field);
        }
        foreach (var field in set.Together)
        {
            if (map.Find(field.Key) is null && set.Together.Any(other => map.Find(other.Key) is not null))
                ReportMissing(field);
        }
        return IsSound;
    }

    private Node? Find(Field field) =>
        set.Declares(field) ? map.Find(field.Key) : throw new InvalidOperationException($"'{field.Key}' is not declared for {set.Of}.");

    private T? Sound<T>(T? value)
    {
        IsSound &= value is not null;
        return value;
    }

    private void ReportMissing(Field field)
    {
        IsSound = false;
        // A misspelt key has been reported already, with this one as the suggestion.
        if (!isPartial && meant?.Contains(field.Key) != true)
            Context.Bag.Report(Rules.MissingField, Location, $"Feltet '{field.Key}' mangler i {set.Of}.", $"Skriv fx: {field.Key}: {field.Example}");
    }

    private void ReportUnknown(ScalarNode key)
    {
        var nearest = Nearest.To(key.Value, set.Fields.Select(field => field.Key));
        IsSound = false;
        if (nearest is not null)
            (meant ??= []).Add(nearest);
        Context.Bag.Report(Rules.UnknownKey, key.Location, $"Feltet '{key.Value}' findes ikke i {set.Of}.",
            nearest is not null ? $"Mente du '{nearest}'?" : $"Felterne er: {string.Join(", ", set.Fields.Select(field => field.Key))}.");
    }
}
