using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml;

namespace KlyngeSite.Editing.Due;

/// <summary>Finds a field of an item again: few items are on a list, so no item keeps the places of its fields.</summary>
internal static class FieldPlace
{
    public static Location Of(ContentItem item, Field field) => Of(item, field.Key);

    /// <summary>The field's place; where the item begins when it is not there any more.</summary>
    public static Location Of(ContentItem item, string key)
    {
        var source = item.Header.Location.Source;
        var fields = source.Path.EndsWith(".md", StringComparison.Ordinal)
            ? FrontMatter.Read(source, new DiagnosticBag())?.Fields
            : YamlReader.Read(source, 0, source.Text.Length, new DiagnosticBag());
        var place = fields?.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Key.Location ?? item.Header.Location;
        source.Release();
        return place;
    }
}
