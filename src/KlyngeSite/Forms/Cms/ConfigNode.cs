using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace KlyngeSite.Forms.Cms;

/// <summary>A part of a settings file in YAML.</summary>
internal abstract record ConfigNode
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ConfigNode?(string? text) => text is null ? null : new ConfigText(text);
    public static implicit operator ConfigNode(bool flag) => new ConfigWord(flag ? "true" : "false");
    public static implicit operator ConfigNode(int number) => new ConfigWord(number.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A text; always in quotes, so that no reader takes it for a number, a date or a flag.</summary>
internal sealed record ConfigText(string Text) : ConfigNode;

/// <summary>A number or a flag, as it stands.</summary>
internal sealed record ConfigWord(string Word) : ConfigNode;

/// <summary>Values by keys; one that is null is left out.</summary>
internal sealed record ConfigMap(params ImmutableArray<(string Key, ConfigNode? Value)> Entries) : ConfigNode
{
    /// <summary>The same map with more at its end.</summary>
    public ConfigMap With(params ReadOnlySpan<(string Key, ConfigNode? Value)> more) => new([.. Entries, .. more]);
}

/// <summary>Values in their order.</summary>
internal sealed record ConfigList(params ImmutableArray<ConfigNode> Items) : ConfigNode
{
    public static ConfigList Of(IEnumerable<string> texts) => new([.. texts.Select(text => (ConfigNode)text)]);
}

/// <summary>Writes settings as YAML with one value a line, so that two versions can be compared.</summary>
internal static class ConfigYaml
{
    public static string Of(ConfigMap map)
    {
        var text = new StringBuilder();
        Write(map, "", text);
        return text.ToString();
    }

    private static void Write(ConfigMap map, string indent, StringBuilder text, bool isBegun = false)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (value is null)
                continue;
            text.Append(isBegun ? "" : indent).Append(key).Append(':');
            isBegun = false;
            Write(value, indent, text);
        }
    }

    private static void Write(ConfigNode value, string indent, StringBuilder text)
    {
        switch (value)
        {
            case ConfigMap map:
                text.Append('\n');
                Write(map, indent + "  ", text);
                break;
            case ConfigList { Items: [] }:
                text.Append(" []\n");
                break;
            case ConfigList list:
                text.Append('\n');
                foreach (var item in list.Items)
                {
                    text.Append(indent).Append("  -");
                    if (item is ConfigMap map)
                        Write(map, indent + "    ", text.Append(' '), isBegun: true);
                    else
                        Write(item, indent + "  ", text);
                }
                break;
            default:
                text.Append(' ').Append(value is ConfigText quoted ? YamlText.Quoted(quoted.Text) : ((ConfigWord)value).Word).Append('\n');
                break;
        }
    }
}
