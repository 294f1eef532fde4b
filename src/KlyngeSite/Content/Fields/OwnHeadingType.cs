using KlyngeSite.Sources;

namespace KlyngeSite.Content.Fields;

/// <summary>The id of a heading in the same file's text; the linker looks whether it is there.</summary>
internal sealed record OwnHeadingType : FieldType<string>
{
    public override string Placeholder => "";

    public override string? Read(Node node, Field field, ReadContext context) =>
        context.Scalar(node, field) is { } scalar ? context.Point(scalar.Value, scalar.Location) : null;
}
