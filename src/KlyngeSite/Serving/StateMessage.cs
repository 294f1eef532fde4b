using System.Text.Json;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Text;

namespace KlyngeSite.Serving;

/// <summary>
/// What the browser is told of a moment: which version its page has now, and the findings to lay over it. The same masked and cut
/// findings as in every other report.
/// </summary>
internal static class StateMessage
{
    /// <summary>More would not be read in a corner of a page; the terminal has them all.</summary>
    private const int Most = 20;

    public static byte[] For(Moment moment, string path)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteString("version", Responder.VersionOf(moment.Site, path));
            json.WriteBoolean("upToDate", moment.IsUpToDate);
            Write(json, moment);
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Moment moment)
    {
        if (moment.Findings is not { } findings)
        {
            json.WriteString("summary", "Programmet selv fejlede. Se terminalen.");
            return;
        }
        var listing = Listing.Of(findings);
        var shown = listing.Findings.OrderBy(finding => finding.Severity).Take(Most).ToList();
        json.WriteString("summary", SeverityNames.Present(listing.All));
        json.WriteString("more", listing.All.Total > shown.Count ? $"Og {DanishNumber.Of(listing.All.Total - shown.Count)} mere. Se dem alle i terminalen." : null);
        json.WriteStartArray("findings");
        foreach (var finding in shown)
            Write(json, finding);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ListedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("severity", SeverityNames.Level(finding.Severity, hint: "hint"));
        json.WriteString("label", SeverityNames.Danish(finding.Severity));
        json.WriteString("place", finding.Line > 0 ? $"{finding.File}, linje {finding.Line}" : finding.File);
        json.WriteString("message", finding.Message);
        json.WriteString("mend", finding.Mend);
        json.WriteString("note", finding.Note);
        if (finding.Excerpt is { } excerpt)
        {
            json.WriteString("text", excerpt.Text);
            json.WriteString("mark", new string(' ', excerpt.CaretStart) + new string('^', excerpt.CaretWidth));
        }
        json.WriteEndObject();
    }
}
