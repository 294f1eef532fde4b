using KlyngeSite.Content.Data;
using KlyngeSite.Content.Measures;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A data summary's page.</summary>
internal static class DataSummaryView
{
    public static ScriptObject Of(DataSummary summary, ViewContext context) => View.Of(
        ("title", summary.Title),
        ("question", summary.Question),
        ("is_example", summary.IsExample),
        ("measure", context.Site.Find<Measure>(summary.Measure) is { } measure ? View.Link(measure.Title, context.Site.Url(measure)) : null),
        ("values", View.List(summary.Values.Select(value => View.Of(("label", value.Kind.Label), ("value", value.Value.Danish), ("period", value.Period), ("denominator", value.Denominator))))),
        ("caveats", View.List(summary.Caveats)));
}
