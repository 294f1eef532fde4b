using KlyngeSite.Content;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Forms.Cms;

/// <summary>A declared field as the editors' form asks for it.</summary>
/// <param name="tables">The items of kinds that are rows of a table, by kind: a form cannot look into it.</param>
internal sealed class CmsField(IReadOnlyDictionary<string, IReadOnlyList<(string Id, string Title)>> tables)
{
    /// <summary>Texts that are longer are given several lines to be written on.</summary>
    private const int LongestOnOneLine = 120;

    /// <summary>How many choices are all shown at once.</summary>
    private const int FewChoices = 6;

    /// <param name="owner">The field that it is a part of; null for a field of the item itself.</param>
    public ConfigMap Of(Field field, Field? owner = null)
    {
        var common = new ConfigMap(("name", field.Key), ("label", field.Label), ("required", field is { IsRequired: true, IsAtTimesNeedless: false }), ("hint", Hint(field)),
            ("default", new Slot(field, owner, field.IsRequired, IsMany: false).Initial is { } initial ? initial : null));
        if (field.Type.Parts is { } parts)
            return common.With(("widget", "object"), ("collapsed", "auto"), ("fields", FieldsOf(parts, field)));
        return field.Type.Item is { } item ? List(field, item, common) : new([.. common.Entries, .. Widget(field.Type).Entries]);
    }

    private ConfigMap List(Field field, FieldType item, ConfigMap common)
    {
        if (item.Parts is { } parts)
            return common.With(("widget", "list"), ("collapsed", "auto"), ("min", field.IsRequired ? 1 : null), ("fields", FieldsOf(parts, field)));
        var widget = Widget(item);
        if (item.Target is not null || !item.Vocabulary.IsEmpty)
            return new([.. common.Entries, .. widget.Entries, ("multiple", true), ("min", field.IsRequired ? 1 : null)]);
        return common.With(("widget", "list"), ("min", field.IsRequired ? 1 : null),
            ("field", new ConfigMap([("name", field.Key), ("label", field.Label), .. widget.Entries])));
    }

    private ConfigList FieldsOf(FieldSet parts, Field owner) => new([.. parts.Fields.Select(part => Of(part, owner))]);

    private ConfigMap Widget(FieldType type)
    {
        if (!type.Vocabulary.IsEmpty)
            return Select(type.Vocabulary.Select(choice => (choice.Key, choice.Label)));
        if (type.Target is { } target && ContentKinds.Find(target) is { } other)
            return other.IsCsv ? Select(tables.GetValueOrDefault(other.Name, [])) : Relation(other);
        return type switch
        {
            YesNoType => Select([("ja", "Ja"), ("nej", "Nej")]),
            DateType { WholeDay: true } => Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "Skriv datoen som år-måned-dag, fx 2026-11-23."),
            DateType => Pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "Skriv datoen, så præcist som den vides: 2019, 2019-10 eller 2019-10-03."),
            TextType { Longest: > LongestOnOneLine } text => new(("widget", "text"), ("maxlength", text.Longest)),
            TextType text => new(("widget", "string"), ("use_emoji_autocomplete", false), ("maxlength", text.Longest)),
            _ => new(("widget", "string"), ("use_emoji_autocomplete", false)),
        };
    }

    private static ConfigMap Pattern(string pattern, string message) =>
        new(("widget", "string"), ("use_emoji_autocomplete", false), ("pattern", new ConfigList(pattern, message)));

    private static ConfigMap Select(IEnumerable<(string Value, string Label)> options) =>
        new(("widget", "select"), ("dropdown_threshold", FewChoices),
            ("options", new ConfigList([.. options.Select(option => new ConfigMap(("label", option.Label), ("value", option.Value)))])));

    private static ConfigMap Relation(ContentKind other)
    {
        var title = CmsConfig.TitleOf(other).Key;
        return new(("widget", "relation"), ("collection", other.Source), ("value_field", "{{slug}}"),
            ("display_fields", new ConfigList(title)), ("search_fields", new ConfigList(title)));
    }

    /// <summary>The form reads signs of Markdown in it, and no address is to become a link there.</summary>
    private static string Hint(Field field)
    {
        var form = field.Type.Item ?? field.Type;
        var help = form.Target is not null || !form.Vocabulary.IsEmpty ? field.Help : FieldHelp.Of(field);
        return MarkdownText.Of(FieldHelp.WantsExample(field) && form is not YesNoType ? $"{help} Fx: {field.Example}" : help);
    }
}
