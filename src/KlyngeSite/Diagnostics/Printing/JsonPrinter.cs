using System.Text.Json;

namespace KlyngeSite.Diagnostics.Printing;

/// <summary>Findings for programs. Fields are added and never change their meaning; else <see cref="Version"/> is raised.</summary>
internal static class JsonPrinter
{
    public const int Version = 1;

    public static string Print(Listing listing) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("findings");
        foreach (var finding in listing.Findings)
            Write(json, finding);
        json.WriteEndArray();
        json.WriteStartObject("counts");
        json.WriteNumber("errors", listing.All.Errors);
        json.WriteNumber("warnings", listing.All.Warnings);
        json.WriteNumber("hints", listing.All.Hints);
        json.WriteNumber("notListed", listing.All.Total - listing.Findings.Count());
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ListedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("severity", SeverityNames.Level(finding.Severity, hint: "hint"));
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteNumber("length", finding.Line > 0 ? finding.Length : 0);
        json.WriteString("message", finding.Message);
        json.WriteString("mend", finding.Mend);
        json.WriteString("note", finding.Note);
        json.WriteEndObject();
    }
}
