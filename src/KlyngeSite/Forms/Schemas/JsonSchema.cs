using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using KlyngeSite.Content;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Forms.Schemas;

/// <summary>
/// The fields of a file as JSON Schema (draft 7, which editors know best). It takes values as YAML 1.2 reads them, so a text may be a
/// number. What it refuses <c>check</c> refuses too; what <c>check</c> alone knows (dates that the calendar lacks, fields that belong
/// together, the text below) it lets through.
/// </summary>
internal sealed class JsonSchema
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json;
    private readonly PresentItems present;

    private JsonSchema(Utf8JsonWriter json, PresentItems present)
    {
        this.json = json;
        this.present = present;
    }

    /// <param name="given">Keys of required fields that a file may leave out, because its folder says them.</param>
    public static ReadOnlyMemory<byte> Of(FieldSet fields, PresentItems present, IReadOnlySet<string> given)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("$comment", MadeHere.Mark);
            json.WriteString("title", char.ToUpperInvariant(fields.Of[0]) + fields.Of[1..]);
            new JsonSchema(json, present).Members(fields, given);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>The schema of what a folder says for its files: nothing must be there.</summary>
    public static ReadOnlyMemory<byte> OfDefaults(ContentKind kind, PresentItems present) =>
        Of(new FieldSet($"standard for {kind.Source}", [.. kind.AllFields.Fields.Where(field => field.OwnBecause is null)]), present,
            kind.AllFields.Fields.Select(field => field.Key).ToHashSet());

    private void Members(FieldSet fields, IReadOnlySet<string> given)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        var required = fields.Fields.Where(field => field is { IsRequired: true, IsAtTimesNeedless: false } && !given.Contains(field.Key)).ToList();
        if (required.Count > 0)
        {
            json.WriteStartArray("required");
            foreach (var field in required)
                json.WriteStringValue(field.Key);
            json.WriteEndArray();
        }
        json.WriteStartObject("properties");
        foreach (var field in fields.Fields)
        {
            json.WriteStartObject(field.Key);
            json.WriteString("title", field.Label);
            json.WriteString("description", FieldHelp.Of(field));
            if (FieldHelp.WantsExample(field))
            {
                json.WriteStartArray("examples");
                json.WriteStringValue(field.Example);
                json.WriteEndArray();
            }
            Value(field.Type);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void Value(FieldType type)
    {
        if (type.Parts is { } parts)
        {
            Members(parts, new HashSet<string>());
        }
        else if (type.Item is { } item)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            Value(item);
            json.WriteEndObject();
        }
        else if (!type.Vocabulary.IsEmpty)
        {
            Choice(type.Vocabulary.Select(word => (word.Key, word.Label)));
        }
        else if (type is YesNoType)
        {
            Choice([("ja", "Ja"), ("nej", "Nej")]);
        }
        else if (type.Target is { } target)
        {
            Choice(present.Of(target).Select(known => (known.Id, known.Title)));
        }
        else
        {
            Text(type);
        }
    }

    /// <summary>One of several words, each with what it stands for; editors show it beside the word.</summary>
    private void Choice(IEnumerable<(string Key, string Label)> words)
    {
        var all = words.ToList();
        json.WriteStartArray("enum");
        foreach (var (key, _) in all)
            json.WriteStringValue(key);
        // A code of digits that nobody quoted is a number to other readers of YAML: 0420 is 420.
        foreach (var (key, _) in all)
        {
            if (key.All(char.IsAsciiDigit) && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                json.WriteNumberValue(number);
        }
        json.WriteEndArray();
        json.WriteStartArray("enumDescriptions");
        foreach (var (_, label) in all)
            json.WriteStringValue(label);
        json.WriteEndArray();
    }

    /// <summary>What is written on one line; a year or a number needs no quotes.</summary>
    private void Text(FieldType type)
    {
        var pattern = type.Expression ?? @"\S";
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        // A word like any other here, and no text to other readers of YAML.
        if (Regex.IsMatch("true", pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
            json.WriteStringValue("boolean");
        json.WriteEndArray();
        json.WriteString("pattern", pattern);
        if (type.MostCharacters is { } most)
            json.WriteNumber("maxLength", most);
    }
}
