using System.Text;
using System.Text.Json;
using KlyngeSite.Text;

namespace KlyngeSite.Outputs.Bundle;

/// <summary>The same for data that scripts read (<see cref="ScriptData"/>): the values of <c>url</c>, and the lists of <c>urls</c>.</summary>
internal static class DataAddresses
{
    /// <summary>Whether a script is such data.</summary>
    public static bool Are(ReadOnlySpan<byte> script) => script.StartsWith(Start) && script.EndsWith(End);

    public static ReadOnlyMemory<byte> Replaced(ReadOnlyMemory<byte> script, Func<string, string> replace)
    {
        var call = script.Span[Start.Length..];
        var nameEnd = call.IndexOf((byte)'"');
        var name = Encoding.UTF8.GetString(call[..nameEnd]);
        var value = script[(Start.Length + nameEnd + 2)..^End.Length];
        return ScriptData.Of(name, script.Length, json => Copy(value.Span, json, replace));
    }

    private static ReadOnlySpan<byte> Start => "klyngeData(\""u8;
    private static ReadOnlySpan<byte> End => ");"u8;

    private static void Copy(ReadOnlySpan<byte> value, Utf8JsonWriter json, Func<string, string> replace)
    {
        var reader = new Utf8JsonReader(value);
        var isAddress = false;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    json.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    json.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    json.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    json.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    isAddress = reader.ValueTextEquals("url"u8) || reader.ValueTextEquals("urls"u8);
                    json.WritePropertyName(reader.GetString()!);
                    break;
                case JsonTokenType.String when isAddress:
                    json.WriteStringValue(replace(reader.GetString()!));
                    break;
                case JsonTokenType.String:
                    json.WriteStringValue(reader.GetString());
                    break;
                default:
                    json.WriteRawValue(reader.ValueSpan);
                    break;
            }
        }
    }
}
