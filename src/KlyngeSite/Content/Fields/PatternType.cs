using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Content.Fields;

/// <summary>Text of a fixed form, such as a code.</summary>
/// <param name="Fits">Whether a text has the form.</param>
/// <param name="Form">The form in words, after "skal være".</param>
internal sealed record PatternType(Func<string, bool> Fits, string Form) : FieldType<string>
{
    /// <summary>See <see cref="FieldType.Expression"/>.</summary>
    public string? Pattern { get; init; }

    public override string? Expression => Pattern;

    public override string Placeholder => "";

    public override string? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        if (Fits(scalar.Value))
            return scalar.Value;
        context.Bag.Report(Rules.WrongForm, node.Location, $"Feltet '{field.Key}' skal være {Form}.", $"Skriv fx: {field.Key}: {field.Example}");
        return null;
    }
}
