using System.Text.Json;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Rendering.Views;
using KlyngeSite.Text;

namespace KlyngeSite.Outputs;

/// <summary>
/// <c>find/find.js</c>: every interview with its card and its values, for the script that combines facets. A page of its own could hold
/// only the first hundred; this is loaded when somebody makes a choice.
/// </summary>
internal sealed class FindData : ISiteOutput
{
    /// <summary>About what an interview takes with its places.</summary>
    private const int BytesAnInterview = 400;

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        if (context.Site.HasPage(FacetPaths.Start))
            yield return new(FacetPaths.Data[1..], false, worker => ScriptData.Of("find", BytesAnInterview * context.Insights.Facets.Interviews.Count, json => Write(json, context.Insights.Facets, worker.Views)));
    }

    /// <summary>Values by name, <c>emne=kol</c>, each with its words and the places of its interviews in the list.</summary>
    private static void Write(Utf8JsonWriter json, FacetIndex index, ViewContext views)
    {
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
    }
}
