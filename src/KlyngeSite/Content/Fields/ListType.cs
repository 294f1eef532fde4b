using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Content.Fields;

/// <summary>Any number of values. A single value that stands alone is refused, so that a forgotten hyphen is seen.</summary>
internal sealed record ListType<T>(FieldType<T> ItemType) : FieldType
{
    private const int LongestQuoted = 60;

    public override FieldType? Item => ItemType;

    public override bool Accepts(Node node, Field field, ReadContext context) => Read(node, field, context).Length > 0;

    public ImmutableArray<T> Read(Node node, Field field, ReadContext context)
    {
        if (node is not ListNode list)
        {
            if (context.IsToFill(node, field))
                return [];
            var finding = NoList(node, field);
            context.Bag.Report(finding.Rule, finding.Location, finding.Message, finding.Mend);
            return [];
        }
        if (list.Items.IsEmpty && field.IsRequired)
            context.Bag.Report(Rules.MissingField, node.Location, $"Feltet '{field.Key}' er tomt.", $"Skriv fx: {field.Key}: {field.Example}");
        if (HasDashOnEveryField(list, field, context))
            return [];
        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (!IsTextWithColon(item, context) && ItemType.Read(item, field, context) is { } value)
                items.Add(value);
        }
        return items.ToImmutable();
    }

    private Finding NoList(Node node, Field field)
    {
        var message = $"Feltet '{field.Key}' skal være en liste.";
        var example = $"Skriv hvert punkt på sin egen linje med '- ' foran, eller: {field.Key}: {field.Example}";
        if (node is MapNode { Entries: [var first, ..] } && ItemType is ObjectType<T>)
        {
            return new(Rules.ListDash, first.Key.Location, $"Felterne i '{field.Key}' begynder uden bindestreg.",
                $"Skriv '- ' foran det første felt i hvert punkt: - {Corrected.Short(first.Key.Location.Source.Line(first.Key.Location.Line).Trim())}");
        }
        if (node is not ScalarNode { Value.Length: > 0 and <= LongestQuoted } scalar || ItemType is ObjectType<T>)
            return new(Rules.WrongForm, node.Location, message, example);
        if (ListDashCause.Of(node.Location.Source, node.Location.Line) is { } dash)
            return dash;
        // Somebody who wrote commas meant several.
        var list = string.Join(", ", scalar.Value.Trim('(', ')').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return list.Any(c => c is '[' or ']' or '{' or '}' or '#' or ':' or '"' or '\'' or '\n') ? new(Rules.WrongForm, node.Location, message, example)
            : new(Rules.WrongForm, node.Location, message, $"Skriv: {field.Key}: [{list}]");
    }

    /// <summary>Whether the parts of the first item stand as items of their own, each behind a hyphen; it is reported.</summary>
    private bool HasDashOnEveryField(ListNode list, Field field, ReadContext context)
    {
        if (ItemType is not ObjectType<T> || list.Items is not [MapNode { Entries: [var first] }, MapNode { Entries: [var second] }, ..] || first.Key.Value == second.Key.Value)
            return false;
        context.Bag.Report(Rules.ListDash, second.Key.Location, $"Hvert felt i '{field.Key}' begynder med en bindestreg, og så er '{second.Key.Value}' ikke et felt i samme punkt som '{first.Key.Value}'.",
            $"Skriv et mellemrum i stedet for bindestregen foran '{second.Key.Value}'.");
        return true;
    }

    /// <summary>Whether a text of a list was taken for a field because of its colon; it is reported.</summary>
    private bool IsTextWithColon(Node item, ReadContext context)
    {
        if (item is not MapNode { Entries: [{ Value: ScalarNode value } entry] } || ItemType is ObjectType<T>)
            return false;
        var finding = ColonCause.InListItem(entry.Key.Location, $"{entry.Key.Value}: {value.Value}".TrimEnd(), IsBracketed(entry.Key.Location));
        context.Bag.Report(finding.Rule, finding.Location, finding.Message, finding.Mend);
        return true;
    }

    private static bool IsBracketed(Location place) =>
        !place.Source.Line(place.Line).AsSpan(0, place.Column - 1).TrimEnd(' ').EndsWith("-");
}
