using System.Collections.Immutable;
using KlyngeSite.Sources;

namespace KlyngeSite.Content.Fields;

/// <summary>What a field's value may be.</summary>
internal abstract record FieldType
{
    /// <summary>Whether a node fits; what does not was reported.</summary>
    public abstract bool Accepts(Node node, Field field, ReadContext context);

    /// <summary>The fields of a value that has parts; null for one that has none.</summary>
    public virtual FieldSet? Parts => null;

    /// <summary>What each value of a list is; null for what is no list.</summary>
    public virtual FieldType? Item => null;

    /// <summary>The vocabulary, if it is a fixed one; empty otherwise.</summary>
    public virtual ImmutableArray<IChoice> Vocabulary => [];

    /// <summary>The name of the kind that it refers to; null for what is no reference.</summary>
    public virtual string? Target => null;

    /// <summary>
    /// A regular expression (ECMA-262 and .NET alike) that every text which is accepted has, for forms outside the program; it may let more
    /// through than is accepted. Null for any text.
    /// </summary>
    public virtual string? Expression => null;

    /// <summary>The most characters that a value may have; null where the expression or a list says it.</summary>
    public virtual int? MostCharacters => null;
}

/// <summary>Reads a node as a value.</summary>
internal abstract record FieldType<T> : FieldType
{
    /// <summary>The value, or null when the node does not fit (and that was reported).</summary>
    public abstract T? Read(Node node, Field field, ReadContext context);

    /// <summary>Stands in for a required value that is missing or wrong, so that reading goes on to the next mistake. Never published.</summary>
    public abstract T Placeholder { get; }

    public override bool Accepts(Node node, Field field, ReadContext context) => Read(node, field, context) is not null;
}
