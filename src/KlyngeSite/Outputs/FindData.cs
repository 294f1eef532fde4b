using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs;

/// <summary>
/// <c>find/find.json</c>: every interview with its card and its values, for the script that combines facets. A page of its own could hold
/// only the first hundred; this is fetched when somebody makes a choice.
/// </summary>
internal sealed class FindData : ISiteOutput
{
    /// <summary>Danish letters as they are: escaped, they would be six times as long.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>About what an interview takes with its places; with less the buffer would grow, and leave copies of itself when memory is at its peak.</summary>
    private const int BytesAnInterview = 400;

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        if (context.Site.HasPage(FacetPaths.Start))
            yield return new(FacetPaths.Start[1..] + "find.json", false, worker => Json(context.Insights.Facets, worker.Views));
    }

    /// <summary>Values by name, <c>emne=kol</c>, each with its words and the places of its interviews in the list.</summary>
    private static ReadOnlyMemory<byte> Json(FacetIndex index, ViewContext views)
    {
        var buffer = new ArrayBufferWriter<byte>(BytesAnInterview * index.Interviews.Count);
        using var json = new Utf8JsonWriter(buffer, Plain);
        json.WriteStartObject();
        json.WriteStartArray("interviews");
        foreach (var interview in index.Interviews)
        {
            json.WriteStartObject();
            json.WriteString("kicker", InterviewView.Kicker(interview, views));
            json.WriteString("title", interview.Title);
            json.WriteString("url", views.Site.Url(interview));
            json.WriteString("text", interview.Summary);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("values");
        var places = index.Interviews.Select((interview, place) => (interview.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        foreach (var used in index.Facets.SelectMany(facet => facet.Values))
        {
            json.WriteStartObject($"{used.Facet.Id}={used.Value.Id}");
            json.WriteString("text", used.Value.Text);
            json.WriteStartArray("interviews");
            foreach (var interview in used.Interviews)
                json.WriteNumberValue(places[interview.Id]);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
