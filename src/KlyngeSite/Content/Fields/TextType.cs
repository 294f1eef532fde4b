using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Fields;

/// <summary>Plain text; line breaks become blanks.</summary>
/// <param name="Longest">In characters.</param>
internal sealed record TextType(int Longest) : FieldType<string>
{
    public override string Placeholder => "";

    public override int? MostCharacters => Longest;

    public override string? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field, keepsMark: true) is not { } scalar)
            return null;
        var text = Typography.KeepTogether(Typography.OneLine(scalar.Value));
        if (text.Length <= Longest)
            return text;
        context.Bag.Report(Rules.TooLong, node.Location, $"Feltet '{field.Key}' er på {DanishNumber.Of(text.Length)} tegn; der er plads til {DanishNumber.Of(Longest)}.",
            "Skriv det kortere, eller flyt noget ned i teksten.");
        return text;
    }
}
