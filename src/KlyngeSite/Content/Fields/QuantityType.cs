using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Fields;

/// <summary>A number with qualifier and unit, such as <c>ca. 30.000</c> or <c>over 50 %</c>.</summary>
/// <param name="IsCount">Whether it must be a whole number from 0 up, without unit.</param>
internal sealed record QuantityType(bool IsCount) : FieldType<Quantity>
{
    public override Quantity Placeholder { get; } = new(null, 0, null);

    public override Quantity? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        var quantity = Quantity.Parse(scalar.Value);
        if (quantity is not null && (!IsCount || (quantity.Unit is null && quantity.Value >= 0 && decimal.IsInteger(quantity.Value))) && !LooksOctal(scalar.Value))
            return quantity;
        context.Bag.Report(Rules.WrongNumber, node.Location, $"'{scalar.Value}' er ikke et tal, som kan bruges i '{field.Key}'.",
            IsCount ? $"Skriv et helt tal uden enhed, evt. med ca. foran: {field.Key}: {field.Example}" : $"Skriv tallet med komma som decimaltegn og mellemrum før enheden: {field.Key}: {field.Example}");
        return null;
    }

    /// <summary>012 is ten to some readers and twelve to others; it is nothing here.</summary>
    private static bool LooksOctal(string text) => text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1]);
}
