using System.Text.Json;

namespace KlyngeSite.Diagnostics.Printing;

/// <summary>Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read: the whole catalogue, and a result for each finding.</summary>
internal static class SarifPrinter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Print(Listing listing)
    {
        var rules = Rules.All.OrderBy(rule => rule.Code, StringComparer.Ordinal).ToList();
        var places = rules.Select((rule, index) => (rule.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
        return JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "klynge");
            json.WriteString("language", "da");
            json.WriteStartArray("rules");
            rules.ForEach(rule => Write(json, rule));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("results");
            foreach (var finding in listing.Findings)
                Write(json, finding, places[finding.Rule.Code]);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", rule.Cause.Length > 0 ? rule.Cause : rule.Title);
        WriteText(json, "help", rule.Mend.Length > 0 ? rule.Mend : rule.Title);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SeverityNames.Level(rule.Severity, hint: "note"));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ListedFinding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SeverityNames.Level(finding.Severity, hint: "note"));
        WriteText(json, "message", WithoutLinks(finding.Note is null ? finding.Advice : $"{finding.Advice} {finding.Note}"));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriPath.Encoded(finding.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, finding.Line));
        if (finding.Line > 0)
        {
            json.WriteNumber("startColumn", finding.Column);
            json.WriteNumber("endColumn", finding.Column + Math.Max(1, finding.Length));
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Our links, which a mend may quote, are links in a message of SARIF too, and would lead nowhere.</summary>
    private static string WithoutLinks(string text) =>
        text.Contains("](", StringComparison.Ordinal) ? text.Replace("[", "\\[", StringComparison.Ordinal) : text;
}
