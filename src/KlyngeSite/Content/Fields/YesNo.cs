using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Content.Fields;

/// <summary>Yes or no as Danes write it.</summary>
internal sealed record YesNo(bool Value)
{
    public static readonly YesNoType Type = new();
}

/// <summary>Reads <c>ja</c> and <c>nej</c>.</summary>
internal sealed record YesNoType : FieldType<YesNo>
{
    public override YesNo Placeholder { get; } = new(false);

    public override YesNo? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        if (scalar.Value is "ja" or "nej")
            return new(scalar.Value == "ja");
        context.Bag.Report(Rules.UnknownChoice, node.Location, $"Feltet '{field.Key}' skal være ja eller nej.", Meant(scalar.Value) is { } meant ? $"Skriv: {field.Key}: {meant}" : $"Skriv: {field.Key}: ja (eller: {field.Key}: nej)");
        return null;
    }

    /// <summary>What other words for yes and no stand for; null for any other text.</summary>
    public static string? Meant(string text) => text.ToLowerInvariant() switch
    {
        "ja" or "yes" or "true" or "sand" or "j" or "y" => "ja",
        "nej" or "no" or "false" or "falsk" or "n" => "nej",
        _ => null,
    };
}
