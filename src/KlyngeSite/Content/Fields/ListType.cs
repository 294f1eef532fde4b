using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Content.Fields;

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
