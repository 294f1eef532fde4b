using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Fields;

/// <summary>Plain text; line breaks become blanks.</summary>
/// <param name="Longest">In characters.</param>
internal sealed record TextType(int Longest) : FieldType<string>
{
    public override string Placeholder => "";

    public override string? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        var text = Typography.KeepTogether(string.Join(' ', scalar.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (text.Length <= Longest)
            return text;
        context.Bag.Report(Rules.TooLong, node.Location, $"Feltet '{field.Key}' er på {DanishNumber.Of(text.Length)} tegn; der er plads til {DanishNumber.Of(Longest)}.",
            "Skriv det kortere, eller flyt noget ned i teksten.");
        return text;
    }
}

/// <summary>Text of a fixed form, such as a code.</summary>
/// <param name="Fits">Whether a text has the form.</param>
/// <param name="Form">The form in words, after "skal være".</param>
internal sealed record PatternType(Func<string, bool> Fits, string Form) : FieldType<string>
{
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

/// <summary>A date as exactly as known: <c>2019</c>, <c>2019-10</c> or <c>2019-10-03</c>. Other forms are refused, never guessed.</summary>
/// <param name="WholeDay">Whether a day is required.</param>
internal sealed record DateType(bool WholeDay) : FieldType<PartialDate>
{
    public override PartialDate Placeholder { get; } = new(1);

    public override PartialDate? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        if (PartialDate.Parse(scalar.Value) is { } date && (!WholeDay || date.Day is not null))
            return date;
        context.Bag.Report(Rules.WrongDate, node.Location,
            HasForm(scalar.Value) ? $"Datoen '{scalar.Value}' findes ikke i kalenderen."
            : WholeDay ? $"'{scalar.Value}' er ikke en dato skrevet som år-måned-dag."
            : $"'{scalar.Value}' er ikke en dato skrevet som år, år-måned eller år-måned-dag.",
            Suggestion(scalar.Value) is { } iso ? $"Er det den {PartialDate.Parse(iso)!.Danish}, så skriv {iso}." : $"Skriv fx: {field.Key}: {field.Example}");
        return null;
    }

    /// <summary>Whether a text looks like an ISO month or day that the calendar lacks.</summary>
    private static bool HasForm(string text) =>
        PartialDate.Parse(text) is null && text.Length is 7 or 10
        && text.Select((c, i) => i is 4 or 7 ? c == '-' : char.IsAsciiDigit(c)).All(fits => fits);

    /// <summary>The ISO form of a Danish date (dag-måned-år), offered to the author but never taken.</summary>
    private static string? Suggestion(string text)
    {
        var parts = text.Split('-', '.', '/', ' ').Where(part => part.Length > 0).ToArray();
        return parts is [{ Length: <= 2 } day, { Length: <= 2 } month, { Length: 4 } year]
            && PartialDate.Parse($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}") is { } date
            ? date.Iso
            : null;
    }
}

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
        context.Bag.Report(Rules.UnknownChoice, node.Location, $"Feltet '{field.Key}' skal være ja eller nej.", $"Skriv: {field.Key}: ja (eller: {field.Key}: nej)");
        return null;
    }
}

/// <summary>One word of a fixed vocabulary.</summary>
internal sealed record ChoiceType<T>(ImmutableArray<T> Choices) : FieldType<T>
    where T : class, IChoice
{
    public override T Placeholder => Choices[0];

    public override T? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        if (Choices.FirstOrDefault(choice => choice.Key == scalar.Value) is { } choice)
            return choice;
        var nearest = Nearest.To(scalar.Value, Choices.Select(c => c.Key));
        context.Bag.Report(Rules.UnknownChoice, node.Location, $"'{scalar.Value}' er ikke et valg i '{field.Key}'.",
            (nearest is null ? "" : $"Mente du '{nearest}'? ") + $"Vælg mellem: {string.Join(", ", Choices.Select(c => c.Key))}.");
        return null;
    }
}

/// <summary>A word of a vocabulary: what authors write and what readers see.</summary>
internal interface IChoice
{
    string Key { get; }
    string Label { get; }
}

/// <summary>The id of another item.</summary>
/// <param name="Kind">The kind's name, as in <c>ContentKinds</c>.</param>
internal sealed record ReferenceType(string Kind) : FieldType<Reference>
{
    public override Reference Placeholder => new(Kind, "", default);

    public override Reference? Read(Node node, Field field, ReadContext context) =>
        context.Scalar(node, field) is { } scalar ? context.Refer(new Reference(Kind, scalar.Value, scalar.Location)) : null;
}

/// <summary>The id of a heading in the same file's text; the linker looks whether it is there.</summary>
internal sealed record OwnHeadingType : FieldType<string>
{
    public override string Placeholder => "";

    public override string? Read(Node node, Field field, ReadContext context) =>
        context.Scalar(node, field) is { } scalar ? context.Point(scalar.Value, scalar.Location) : null;
}

/// <summary>Several fields that belong together.</summary>
/// <param name="Make">Builds the value from its own fields.</param>
internal sealed record ObjectType<T>(FieldSet Fields, Func<FieldReader, T> Make) : FieldType<T>
{
    /// <summary>What an empty map reads as; its findings go nowhere, for the missing field itself is reported.</summary>
    public override T Placeholder
    {
        get
        {
            var nowhere = new SourceText("", "", SourceRole.Content);
            return Make(new FieldReader(new MapNode(nowhere.Whole, []), Fields, new ReadContext(nowhere, new DiagnosticBag())));
        }
    }

    public override T? Read(Node node, Field field, ReadContext context)
    {
        if (node is MapNode map)
            return Make(new FieldReader(map, Fields, context));
        var keys = string.Join(", ", Fields.Fields.Select(f => f.Key));
        if (field.Type is ListType<T>)
            context.Bag.Report(Rules.WrongForm, node.Location, $"Hvert punkt i '{field.Key}' skal have felter: {keys}.", $"Skriv fx: {field.Key}: {field.Example}");
        else
            context.Bag.Report(Rules.WrongForm, node.Location, $"Feltet '{field.Key}' skal have felter under sig: {keys}.", $"Skriv dem på hver sin linje, rykket to mellemrum ind under '{field.Key}:'.");
        return default;
    }
}

/// <summary>Any number of values. A single value that stands alone is refused, so that a forgotten hyphen is seen.</summary>
internal sealed record ListType<T>(FieldType<T> ItemType) : FieldType
{
    public ImmutableArray<T> Read(Node node, Field field, ReadContext context)
    {
        if (node is not ListNode list)
        {
            context.Bag.Report(Rules.WrongForm, node.Location, $"Feltet '{field.Key}' skal være en liste.",
                $"Skriv hvert punkt på sin egen linje med '- ' foran, eller: {field.Key}: {field.Example}");
            return [];
        }
        if (list.Items.IsEmpty && field.IsRequired)
            context.Bag.Report(Rules.MissingField, node.Location, $"Feltet '{field.Key}' er tomt.", $"Skriv fx: {field.Key}: {field.Example}");
        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (ItemType.Read(item, field, context) is { } value)
                items.Add(value);
        }
        return items.ToImmutable();
    }
}
