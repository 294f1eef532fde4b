using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A topic as a way of four stops, with a row for each cluster. Every dot has its word, and what the source leaves out is said.</summary>
internal static class JourneyView
{
    /// <summary>A mark of the cluster stands in the row of each as long as they are few.</summary>
    private const int MostSeals = 12;

    /// <param name="Name">Of the column.</param>
    /// <param name="Done">The word for a stop that was reached.</param>
    private sealed record StopWords(string Name, string Question, string Done, Func<TopicJourney, Stop> Of);

    private static readonly StopWords[] Way =
    [
        new("Data", "Hvad så de på?", "Set", journey => journey.Data),
        new("Gæst", "Hvem var med?", "Har været med", journey => journey.Guest),
        new("Møde", "Hvor langt er det?", "Holdt", journey => journey.Meeting),
        new("Ny måling", "Flyttede det sig?", "Målt igen", journey => journey.Second),
    ];

    /// <summary>Null when nobody tells of the topic.</summary>
    /// <param name="most">Rows at the most, where the topic is not what the page is about.</param>
    public static ScriptObject? Of(Topic topic, ViewContext context, Part part, int most = int.MaxValue)
    {
        var journeys = context.Insights.Journeys;
        var all = journeys.InterviewsOf(topic.Id);
        var shown = part.Of(all).Take(most).Select(interview => TopicJourney.Of(topic.Id, interview)).ToList();
        if (shown.Count == 0)
            return null;
        return View.Of(
            ("stops", View.List(Way.Select((stop, place) => View.Of(
                ("name", stop.Name),
                ("question", stop.Question),
                ("count_text", $"{DanishNumber.Of(journeys.Done(topic.Id, place))} af {DanishNumber.Of(all.Count)}"))))),
            ("rows", View.List(shown.Select(journey => Row(journey, all.Count, context)))));
    }

    private static ScriptObject Row(TopicJourney journey, int count, ViewContext context)
    {
        var cluster = context.Site.Find<Cluster>(journey.Interview.Cluster);
        var reached = journey.Reached;
        return View.Of(
            ("name", cluster?.Title ?? journey.Interview.Title),
            ("interview", context.Link(journey.Interview)),
            ("cluster", cluster is null ? null : context.Link(cluster)),
            ("doctors", cluster?.Doctors is { } doctors ? $"{doctors.Danish} {(doctors.Value == 1 ? "læge" : "læger")}" : null),
            ("seal", cluster is null || count > MostSeals ? null : SealView.Of(cluster)),
            ("cells", View.List(Way.Select((words, place) => Cell(words, words.Of(journey), Line(place, reached), journey, context)))));
    }

    private static ScriptObject Cell(StopWords words, Stop stop, string? line, TopicJourney journey, ViewContext context) => View.Of(
        ("label", words.Name),
        ("dot", DotOf(stop.State)),
        ("line", line),
        ("word", WordOf(stop.State, words.Done)),
        ("unsaid", stop.State == StopState.Unstated),
        ("texts", View.List(stop.Texts)),
        ("figure", stop.State == StopState.Done && words == Way[^1] ? context.Site.Url(journey.Interview) + "#side-resultater" : null));

    /// <summary>Full as far as the cluster came, dotted from there; none after the last stop.</summary>
    private static string? Line(int place, int reached) => place == Way.Length - 1 ? null : place < reached ? "line" : "fade";

    private static string DotOf(StopState state) => state switch
    {
        StopState.Done => "full",
        StopState.Packaged => "pack",
        StopState.Agreed => "half",
        StopState.Planned => "core",
        StopState.Unstated => "unknown",
        _ => "empty",
    };

    private static string WordOf(StopState state, string done) => state switch
    {
        StopState.Done => done,
        StopState.Packaged => "Klyngepakke",
        StopState.Agreed => "Aftalt",
        StopState.Planned => "Planlagt",
        StopState.Wished => "Ønske",
        StopState.NotYet => "Ikke endnu",
        _ => "Står ikke i kilden",
    };
}
