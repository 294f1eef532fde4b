using KlyngeSite.Content.Measures;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A measure's page: what is counted among whom, and how it can mislead.</summary>
internal static class MeasureView
{
    public static ScriptObject Of(Measure measure) => View.Of(
        ("title", measure.Title),
        ("why", measure.Why),
        ("rows", View.List(Rows(measure))),
        ("pitfalls", View.List(measure.Pitfalls)),
        ("side_effects", View.List(measure.SideEffects)),
        ("guidelines", View.List(measure.Guidelines.Select(guideline => View.Link(guideline.Name, guideline.Address)))));

    private static IEnumerable<ScriptObject> Rows(Measure measure)
    {
        yield return Row("Tæller", measure.Numerator.Definition);
        if (measure.Denominator is { } denominator)
            yield return Row("Nævner", denominator.Definition);
        yield return Row("Enhed", measure.Unit.Label);
        yield return Row("Retning", measure.Direction.Label);
        yield return Row("Periode", measure.Period.Label);
        yield return Row("Kilde", measure.Source.Register ?? measure.Source.Kind.Label);
        yield return Row("Population", measure.Population);
        yield return Row("Standardisering", measure.Standardisation);
    }

    private static ScriptObject Row(string label, string? value) => View.Of(("label", label), ("value", value));
}
