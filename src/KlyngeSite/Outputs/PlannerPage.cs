using KlyngeSite.Content.Interviews;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;
using KlyngeSite.Text;

namespace KlyngeSite.Outputs;

/// <summary>The page where a meeting is put together, and what its script asks for; none in a theme without their template, or without packages.</summary>
internal sealed class PlannerPage : ISiteOutput
{
    /// <summary>About what an interview takes.</summary>
    private const int BytesAnInterview = 120;

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        if (!context.Site.HasPage(PlannerAddress.Path))
            return [];
        var head = new PageHead(PlannerAddress.Path, PlannerView.Title, PageDescription.OfPlanner, ("Forside", "/"));
        return
        [
            new(PageFile.Of(PlannerAddress.Path), true, worker => worker.Page(PlannerView.Template, head, "planner", PlannerView.Of(worker.Views))),
            new(PlannerView.DataPath[1..], false, worker => Interviews(worker.Views)),
        ];
    }

    /// <summary><c>[{"id":"doc7","text":"Interview med Doc7, 2019","url":"/interview/doc7/"},…]</c>.</summary>
    private static ReadOnlyMemory<byte> Interviews(ViewContext views)
    {
        var interviews = views.Site.All<Interview>();
        return ScriptData.Of("interview", BytesAnInterview * interviews.Count, json =>
        {
            json.WriteStartArray();
            foreach (var interview in interviews)
            {
                json.WriteStartObject();
                json.WriteString("id", interview.Id);
                json.WriteString("text", InterviewView.Kicker(interview, views));
                json.WriteString("url", views.Site.Url(interview));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }
}
