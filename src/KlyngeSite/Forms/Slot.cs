using System.Collections.Immutable;
using KlyngeSite.Content;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Forms;

/// <summary>Something that can be said of a new item in plain words: a field, or a part of a field that has parts.</summary>
/// <param name="Owner">The field that it is a part of; null for a field of the item itself.</param>
/// <param name="IsRequired">Whether the file is unfinished without it.</param>
/// <param name="IsMany">Whether it takes several values: each an item of a list, or a part of one.</param>
internal sealed record Slot(Field Field, Field? Owner, bool IsRequired, bool IsMany)
{
    /// <summary>Tells it from the others of its kind: <c>titel</c>, <c>koordinator.navn</c>.</summary>
    public string Name => Owner is null ? Field.Key : $"{Owner.Key}.{Field.Key}";

    /// <summary>What one value must be.</summary>
    public FieldType ValueType => Field.Type.Item ?? Field.Type;

    /// <summary>What stands there until an editor says otherwise; null for nothing. Nobody has agreed to anything yet.</summary>
    public string? Initial => IsConsent ? ConsentState.Missing.Key : null;

    private bool IsConsent => Field.Type is ChoiceType<ConsentState>;
}

/// <summary>What can be said of a new item of a kind, in the order that editors see.</summary>
internal static class Slots
{
    public static IReadOnlyList<Slot> Of(ContentKind kind) =>
        [.. FieldsOf(kind).SelectMany(Of)];

    /// <summary>The fields that a new file has or names: a new page is a draft and has no former addresses.</summary>
    public static ImmutableArray<Field> FieldsOf(ContentKind kind) =>
        [.. kind.Fields.Fields, .. CommonFields.Of(kind).Fields.Except([CommonFields.Draft, CommonFields.FormerAddresses])];

    /// <summary>Lists of things with parts of their own are said in the file, unless there must be one.</summary>
    public static IEnumerable<Slot> Of(Field field)
    {
        if (field.Type.Parts is { } parts)
            return Plain(parts).Select(part => new Slot(part, field, field.IsRequired && part.IsRequired, IsMany: false));
        if (field.Type.Item?.Parts is { } itemParts)
            return field.IsRequired ? Plain(itemParts).Select(part => new Slot(part, field, part.IsRequired, IsMany: true)) : [];
        return [new Slot(field, null, field.IsRequired, field.Type.Item is not null)];
    }

    private static IEnumerable<Field> Plain(FieldSet parts) => parts.Fields.Where(part => part.Type.Parts is null && part.Type.Item is null);
}
