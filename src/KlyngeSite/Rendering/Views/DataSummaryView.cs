using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Topics;
using KlyngeSite.Rendering.Views.Charts;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A data summary's page: its figures, what they rest on, and the files with the numbers.</summary>
internal static class DataSummaryView
{
    public const string ExampleLabel = "Eksempeldata";

    /// <summary>Whose figures they are, or that they are invented.</summary>
    public static string Kicker(DataSummary summary, ViewContext context)
    {
        if (summary.IsExample)
            return ExampleLabel;
        var clusters = summary.AllClusters.Select(id => context.Site.Find<Cluster>(new(ClusterKind.Name, id, summary.Header.Location))?.Title).OfType<string>().ToList();
        return clusters.Count is 0 or > 3 ? "Tal fra klyngerne" : string.Join(" · ", clusters);
    }

    public static ScriptObject Of(DataSummary summary, ViewContext context)
    {
        var measure = context.Site.Find<Measure>(summary.Measure);
        // The pitfalls are the measure's, and stand once beside all the figures.
        var figures = SummaryFigures.Of(summary, context).Select(figure => figure with { Pitfalls = [] });
        return View.Of(
            ("title", summary.Title),
            ("kicker", Kicker(summary, context)),
            ("question", summary.Question),
            ("figures", View.List(figures.Select(FigureView.Of))),
            ("measure", measure is null ? null : context.Link(measure)),
            ("rows", View.List(measure is null ? [] : MeasureView.Definition(measure))),
            ("pitfalls", View.List(measure?.Pitfalls ?? [])),
            ("interview", context.Link<Interview>(summary.Interview)),
            ("clusters", View.List(summary.IsExample ? [] : summary.AllClusters.Select(id => context.Link<Cluster>(new(ClusterKind.Name, id, summary.Header.Location))).OfType<ScriptObject>())),
            ("topics", View.List((measure?.Topics ?? []).Select(topic => context.Link<Topic>(topic)).OfType<ScriptObject>())),
            ("all", View.Link(DataSummaryKind.Kind.ListTitle!, context.Site.Url(DataSummaryKind.Kind.Address))),
            ("provenance", summary.IsExample ? "Tallene er opdigtede og fra ingen klynge." : ProvenanceView.OfFacts(summary.Provenance)));
    }

    /// <summary>The card of a summary where it is not shown whole: what it says in one sentence.</summary>
    public static ScriptObject Card(DataSummary summary, ViewContext context) => View.Of(
        ("title", summary.Title),
        ("url", context.Site.Url(summary)),
        ("kicker", Kicker(summary, context)),
        ("text", SummaryFigures.Sentence(summary, context) ?? summary.Question));
}
