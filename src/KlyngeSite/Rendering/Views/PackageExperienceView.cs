using KlyngeSite.Content.Packages;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>What clusters tell of a package's topics, short enough to print with it; the topics' own pages have all of it.</summary>
internal static class PackageExperienceView
{
    /// <summary>Of each list; a page for one evening, not the collection.</summary>
    private const int Most = 12;

    /// <summary>Null when nobody tells anything.</summary>
    public static ScriptObject? Of(Package package, ViewContext context)
    {
        var experience = PackageExperience.Of(package, context.Insights, context.Site);
        var ways = View.List(experience.Topics.Select(topic => Way(topic, context)));
        var results = View.List(experience.Results.Take(Most).Select(told => ResultView.Of(told.Result, context.Link(told.Interview))));
        var pitfalls = View.List(experience.Pitfalls.Take(Most).Select(told => Pitfall(told, context)));
        var encounters = EncounterView.Table(experience.Encounters.Take(Most), context);
        var numbers = View.List(experience.Summaries.Take(Most).Select(summary => DataSummaryView.Card(summary, context)));
        return (ways, results, pitfalls, encounters, numbers) is (null, null, null, null, null) ? null : View.Of(
            ("ways", ways),
            ("results", results),
            ("pitfalls", pitfalls),
            ("encounters", encounters),
            // No meeting repeats the topic that the whole package is about.
            ("about", experience.Topics.Count == 1 ? "topic" : null),
            ("numbers", numbers));
    }

    /// <summary>How far each cluster came; null when nobody took the topic up.</summary>
    private static ScriptObject? Way(Topic topic, ViewContext context) => JourneyView.Of(topic, context, new Part(1), Most) is not { } journey ? null : View.Of(
        ("topic", context.Link(topic)),
        ("journey", journey));

    private static ScriptObject Pitfall(ToldPitfall told, ViewContext context) => View.Of(
        ("looks", told.Pitfall.Looks),
        ("cause", told.Pitfall.Cause),
        ("told", View.Link(InterviewView.Kicker(told.Interview, context), $"{context.Site.Url(told.Interview)}#{told.Pitfall.Section}")));
}
