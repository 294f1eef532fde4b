using System.Collections.Immutable;
using System.Text;
using KlyngeSite.Content;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Forms;

/// <summary>
/// A new file as an editor first sees it: what was said, the mark where something must be, and everything else that can be said behind
/// a number sign, each with its help. Taking the sign away makes a field of it.
/// </summary>
internal sealed class FileText
{
    private readonly StringBuilder text = new();
    private readonly NewItem item;
    private readonly bool isShort;

    private FileText(NewItem item, bool isShort) => (this.item, this.isShort) = (item, isShort);

    /// <param name="headings">What stands below the fields, each with the mark under it: heading and id.</param>
    /// <param name="isShort">Whether only what must be there stands in it, without help, so that an address can hold it.</param>
    public static string Of(NewItem item, IReadOnlyList<(string Words, string Id)> headings, bool isShort = false)
    {
        var file = new FileText(item, isShort);
        var hasText = item.Kind.Body != BodyRule.None;
        if (hasText)
            file.Line("---");
        file.Guide(headings.Count > 0);
        foreach (var field in Slots.FieldsOf(item.Kind))
            file.Write(field);
        if (hasText)
        {
            file.Line("---");
            file.Body(headings);
        }
        return file.text.ToString();
    }

    /// <summary>How many places of a text are to be filled in.</summary>
    public static int PlacesIn(string text)
    {
        var count = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!line.TrimStart().StartsWith("# ", StringComparison.Ordinal) && FillMark.IndexIn(line) >= 0)
                count++;
        }
        return count;
    }

    private void Guide(bool hasHeadings)
    {
        Line($"# Linjer med # foran er hjælp og vises ikke på siden. Skriv i stedet for hvert {FillMark.Word}.");
        if (!isShort)
            Line("# Et felt med # lige foran kan udelades. Slet tegnet for at bruge det; det, der står, er et eksempel.");
        if (hasHeadings)
            Line("# Slet de overskrifter, der ikke er noget svar til.");
        Line($"# Slet linjen {CommonFields.Draft.Key}: ja, når det hele er udfyldt. Så længe den står der, vises siden ikke.");
        Line($"{CommonFields.Draft.Key}: ja");
    }

    private void Write(Field field)
    {
        var slots = Slots.Of(field).ToList();
        var isUsed = field.IsRequired || slots.Exists(slot => !item.Of(slot).IsEmpty);
        if (isShort && !isUsed)
            return;
        if (!isShort)
            Line("");
        Help(field, isUsed, "");
        if (!isUsed)
            Unused(field);
        else if (field.Type.Item?.Parts is { } itemParts)
            Items(field, itemParts, slots);
        else if (field.Type.Parts is { } parts)
            Parts(field, parts, slots);
        else
            Plain(slots[0], "");
    }

    private void Help(Field field, bool isUsed, string indent)
    {
        if (isShort)
            return;
        var isOptional = field.IsRequired ? "" : " (kan udelades)";
        Line($"{indent}# {field.Label}{isOptional}: {FieldHelp.Of(field)}");
        if (isUsed && FieldHelp.WantsExample(field))
            Line($"{indent}# Fx: {field.Example}");
    }

    /// <summary>A field that nobody used, as it would look.</summary>
    private void Unused(Field field)
    {
        if ((field.Type.Parts ?? field.Type.Item?.Parts) is not { } parts)
        {
            Line($"#{field.Key}: {field.Example}");
            return;
        }
        foreach (var part in parts.Fields.Where(part => !part.Type.Vocabulary.IsEmpty))
            Line($"# {part.Label}: {FieldHelp.Of(part)}");
        Line($"#{field.Key}:");
        var dash = field.Type.Item is null ? "  " : "  - ";
        foreach (var part in parts.Fields)
        {
            Line($"#{dash}{part.Key}: {part.Example}");
            dash = new string(' ', dash.Length);
        }
    }

    private void Plain(Slot slot, string indent)
    {
        var values = item.Of(slot);
        if (!slot.IsMany)
        {
            Line($"{indent}{slot.Field.Key}: {ValueOf(values)}");
            return;
        }
        Line($"{indent}{slot.Field.Key}:");
        foreach (var value in values.IsEmpty ? [FillMark.Word] : values)
            Line($"{indent}  - {YamlText.Of(value)}");
    }

    private void Parts(Field field, FieldSet parts, List<Slot> slots)
    {
        Line($"{field.Key}:");
        foreach (var part in parts.Fields)
        {
            var values = slots.Find(slot => slot.Field == part) is { } slot ? item.Of(slot) : [];
            var isUsed = part.IsRequired || !values.IsEmpty;
            Help(part, isUsed, "  ");
            if (isUsed || !isShort)
                Line(isUsed ? $"  {part.Key}: {ValueOf(values)}" : $"  #{part.Key}: {part.Example}");
        }
    }

    /// <summary>The first of each slot's values makes the first item, and so on; without any there is one item to fill in.</summary>
    private void Items(Field field, FieldSet parts, List<Slot> slots)
    {
        Line($"{field.Key}:");
        foreach (var part in parts.Fields)
            Help(part, isUsed: false, "  ");
        var count = Math.Max(1, slots.Max(slot => item.Of(slot).Length));
        for (var i = 0; i < count; i++)
        {
            var dash = "  - ";
            foreach (var part in parts.Fields)
            {
                var values = slots.Find(slot => slot.Field == part) is { } slot ? item.Of(slot) : [];
                if (part.IsRequired || i < values.Length)
                    Line($"{dash}{part.Key}: {(i < values.Length ? ValueOf([values[i]]) : FillMark.Word)}");
                else if (!isShort)
                    Line($"    #{part.Key}: {part.Example}");
                dash = "    ";
            }
        }
    }

    private void Body(IReadOnlyList<(string Words, string Id)> headings)
    {
        foreach (var line in BodyLines(headings))
            Line(line);
    }

    /// <summary>What a new text begins as, below the fields.</summary>
    /// <param name="headings">As for <see cref="Of"/>.</param>
    public static IEnumerable<string> BodyLines(IReadOnlyList<(string Words, string Id)> headings)
    {
        yield return "";
        yield return headings.Count > 0 ? $"{FillMark.Word}: Skriv et par linjer om klyngen, og hvem der fortæller." : $"{FillMark.Word}: Skriv teksten her, eller slet linjen.";
        foreach (var (words, id) in headings)
        {
            yield return "";
            yield return $"## {MarkdownText.Of(words)} {{#{id}}}";
            yield return "";
            yield return FillMark.Word;
        }
    }

    private static string ValueOf(ImmutableArray<string> values) => values is [var value, ..] ? YamlText.Of(value) : FillMark.Word;

    private void Line(string line) => text.Append(line).Append('\n');
}
