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

    public FieldReader(MapNode map, FieldSet set, ReadContext context)
    {
        this.map = map;
        this.set = set;
        Context = context;
        foreach (var entry in map.Entries)
        {
            if (!set.Has(entry.Key.Value))
                ReportUnknown(entry.Key);
        }
    }

    public ReadContext Context { get; }

    /// <summary>The place of the whole, for findings about several fields together.</summary>
    public Location Location => map.Location;

    /// <summary>The place of a field's value, or of the whole when it was left out.</summary>
    public Location LocationOf(Field field) => map.Find(field.Key)?.Location ?? Location;

    public T Get<T>(RequiredField<T> field)
    {
        if (Find(field) is { } node)
            return field.ValueType.Read(node, field, Context) ?? field.ValueType.Placeholder;
        ReportMissing(field);
        return field.ValueType.Placeholder;
    }

    public T? Get<T>(OptionalField<T> field)
        where T : class =>
        Find(field) is { } node ? field.ValueType.Read(node, field, Context) : null;

    public ImmutableArray<T> Get<T>(ListField<T> field)
    {
        if (Find(field) is { } node)
            return ((ListType<T>)field.Type).Read(node, field, Context);
        if (field.IsRequired)
            ReportMissing(field);
        return [];
    }

    public bool Get(FlagField field) => Find(field) is { } node && (YesNo.Type.Read(node, field, Context)?.Value ?? false);

    private Node? Find(Field field) =>
        set.Declares(field) ? map.Find(field.Key) : throw new InvalidOperationException($"'{field.Key}' is not declared for {set.Of}.");

    private void ReportMissing(Field field) =>
        Context.Bag.Report(Rules.MissingField, Location, $"Feltet '{field.Key}' mangler i {set.Of}.", $"Skriv fx: {field.Key}: {field.Example}");

    private void ReportUnknown(ScalarNode key)
    {
        var nearest = Nearest.To(key.Value, set.Fields.Select(field => field.Key));
        Context.Bag.Report(Rules.UnknownKey, key.Location, $"Feltet '{key.Value}' findes ikke i {set.Of}.",
            nearest is not null ? $"Mente du '{nearest}'?" : $"Felterne er: {string.Join(", ", set.Fields.Select(field => field.Key))}.");
    }
}
