using KlyngeSite.Sources;

namespace KlyngeSite.Content.Fields;

/// <summary>The id of another item.</summary>
/// <param name="Kind">The kind's name, as in <c>ContentKinds</c>.</param>
internal sealed record ReferenceType(string Kind) : FieldType<Reference>
{
    public override Reference Placeholder => new(Kind, "", default);

    public override string? Target => Kind;

    public override Reference? Read(Node node, Field field, ReadContext context) =>
        context.Scalar(node, field) is { } scalar ? context.Refer(new Reference(Kind, scalar.Value, scalar.Location)) : null;
}
