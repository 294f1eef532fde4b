using System.Collections.Immutable;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Topics;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A measure's page: what is counted among whom, how it can mislead, and the figures that use it.</summary>
internal static class MeasureView
{
    public static ScriptObject Of(Measure measure, ViewContext context) => View.Of(
        ("title", measure.Title),
        ("why", measure.Why),
        ("rows", View.List([.. Definition(measure), .. Use(measure)])),
        ("pitfalls", View.List(measure.Pitfalls)),
        ("side_effects", View.List(measure.SideEffects)),
        ("guidelines", View.List(measure.Guidelines.Select(guideline => View.Link(guideline.Name, guideline.Address)))),
        ("summaries", View.List(context.Insights.Data.ByMeasure[measure.Id].Select(summary => DataSummaryView.Card(summary, context)))),
        ("topics", View.List(measure.Topics.Select(topic => context.Link<Topic>(topic)).OfType<ScriptObject>())),
        ("all", View.Link(MeasureKind.Kind.ListTitle!, context.Site.Url(MeasureKind.Kind.Address))),
        ("review", Review(measure)));

    /// <summary>What is counted among whom.</summary>
    public static IEnumerable<ScriptObject> Definition(Measure measure)
    {
        yield return Row("Tæller", Counted(measure.Numerator));
        if (measure.Denominator is { } denominator)
            yield return Row("Nævner", Counted(denominator));
        yield return Row("Enhed", measure.Unit.Label);
        yield return Row("Kilde", measure.Source.Register ?? measure.Source.Kind.Label);
        yield return Row("Hvem er med", measure.Population);
    }

    private static IEnumerable<ScriptObject> Use(Measure measure)
    {
        yield return Row("Retning", measure.Direction.Label);
        yield return Row("Opgøres for", measure.Period == PeriodLength.Unstated ? null : measure.Period.One);
        yield return Row("Standardiseret efter", measure.Standardisation);
    }

    private static string Counted(CountedThing thing) => thing.Codes.IsEmpty ? thing.Definition : $"{thing.Definition} Koder: {Codes(thing.Codes)}.";

    private static string Codes(ImmutableArray<string> codes) => string.Join(", ", codes);

    private static string? Review(Measure measure)
    {
        var by = measure.Author is { } author ? $"Skrevet af {author}" : null;
        var seen = measure.CheckedBy is { } checker ? $"læst efter af {checker}" : "ikke læst efter af andre";
        var when = measure.Reviewed is { } day ? $"gennemgået den {day.Danish}" : null;
        var next = measure.NextReview is { } due ? $"skal gennemgås igen senest den {due.Day.Danish}" : null;
        return Charts.ChartWords.Capital(string.Join("; ", new[] { by, seen, when, next }.OfType<string>())) + ".";
    }

    private static ScriptObject Row(string label, string? value) => View.Of(("label", label), ("value", value));
}
