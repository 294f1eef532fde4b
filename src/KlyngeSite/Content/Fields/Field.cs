using System.Collections.Immutable;

namespace KlyngeSite.Content.Fields;

/// <summary>
/// One field that an author may write, declared once: the reader, its messages and every form (room Forms) use this.
/// </summary>
/// <param name="Key">As written in files; Danish.</param>
/// <param name="Label">For forms and headings; Danish.</param>
/// <param name="Help">A sentence for editors; Danish.</param>
/// <param name="Example">A value as it may be written.</param>
internal abstract record Field(string Key, string Label, string Help, string Example)
{
    /// <summary>Why each file must say it itself, as a sentence; null when the folder may say it for all.</summary>
    public string? OwnBecause { get; init; }

    /// <summary>Whether another field can say that a required one must not be there, so that only the reader knows that it is missing.</summary>
    public bool IsAtTimesNeedless { get; init; }

    public abstract bool IsRequired { get; }
    public abstract FieldType Type { get; }
}

/// <summary>A field that must be there.</summary>
internal sealed record RequiredField<T>(string Key, FieldType<T> ValueType, string Label, string Help, string Example)
    : Field(Key, Label, Help, Example)
{
    public override bool IsRequired => true;
    public override FieldType Type => ValueType;
}

/// <summary>A field that may be left out; null then, which readers see as "ikke oplyst".</summary>
internal sealed record OptionalField<T>(string Key, FieldType<T> ValueType, string Label, string Help, string Example)
    : Field(Key, Label, Help, Example)
    where T : class
{
    public override bool IsRequired => false;
    public override FieldType Type => ValueType;
}

/// <summary>A field with any number of values; empty when left out.</summary>
internal sealed record ListField<T>(string Key, FieldType<T> ItemType, string Label, string Help, string Example, bool Required = false)
    : Field(Key, Label, Help, Example)
{
    public override bool IsRequired => Required;
    public override FieldType Type { get; } = new ListType<T>(ItemType);
}

/// <summary>A yes-or-no field; no when left out.</summary>
internal sealed record FlagField(string Key, string Label, string Help) : Field(Key, Label, Help, "ja")
{
    public override bool IsRequired => false;
    public override FieldType Type => YesNo.Type;
}

/// <summary>The fields of one thing, in the order that editors see.</summary>
/// <param name="of">What they are the fields of, with article: <c>et interview</c>.</param>
internal sealed class FieldSet(string of, params ImmutableArray<Field> fields)
{
    public string Of { get; } = of;
    public ImmutableArray<Field> Fields { get; } = fields;

    /// <summary>Optional columns of a table that only make sense together: it has all of them or none.</summary>
    public ImmutableArray<Field> Together { get; init; } = [];

    public bool Has(string key)
    {
        foreach (var field in Fields)
        {
            if (field.Key == key)
                return true;
        }
        return false;
    }

    public bool Declares(Field field)
    {
        foreach (var declared in Fields)
        {
            if (ReferenceEquals(declared, field))
                return true;
        }
        return false;
    }

    /// <summary>The same set with more fields at its end.</summary>
    public FieldSet With(FieldSet more) => new(Of, [.. Fields, .. more.Fields]);
}
