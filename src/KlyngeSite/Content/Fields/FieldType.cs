using KlyngeSite.Sources;

namespace KlyngeSite.Content.Fields;

/// <summary>What a field's value may be.</summary>
internal abstract record FieldType;

/// <summary>Reads a node as a value.</summary>
internal abstract record FieldType<T> : FieldType
{
    /// <summary>The value, or null when the node does not fit (and that was reported).</summary>
    public abstract T? Read(Node node, Field field, ReadContext context);

    /// <summary>Stands in for a required value that is missing or wrong, so that reading goes on to the next mistake. Never published.</summary>
    public abstract T Placeholder { get; }
}
