using KlyngeSite.Content.Interviews;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A result with its kind, its figure and its caveat, which belong together.</summary>
internal static class ResultView
{
    /// <param name="interview">The link to where it is told; null on the interview's own page.</param>
    public static ScriptObject Of(Result result, ScriptObject? interview = null) => View.Of(
        ("dot", result.Kind.Dot),
        ("label", result.Kind.Label),
        ("text", result.Text),
        ("figure", result.Figure is { } figure ? FigureOf(figure) : null),
        ("rows", View.List(Rows(result))),
        ("caveat", result.Caveat),
        ("interview", interview));

    private static ScriptObject FigureOf(Figure figure) => View.Of(
        ("measure", figure.Measure),
        ("change", Number(figure.Change)),
        ("before", Number(figure.Before)),
        ("after", Number(figure.After)),
        ("scope", figure.Scope));

    private static ScriptObject? Number(Quantity? quantity) =>
        quantity is null ? null : View.Of(("prefix", quantity.Qualifier), ("number", quantity.Number), ("unit", quantity.Unit));

    /// <summary>Where a figure comes from, said also when it is not stated; without a figure only what is known.</summary>
    private static IEnumerable<ScriptObject> Rows(Result result)
    {
        if (result.Source is not null || result.Figure is not null)
            yield return Row("Kilde", result.Source);
        if (result.Figure is not null || result.Period is not null)
            yield return Row("Periode", result.Period);
        if (result.Figure is not null || result.Denominator is not null)
            yield return Row("Nævner", result.Denominator);
    }

    private static ScriptObject Row(string label, string? value) => View.Of(("label", label), ("value", value));
}
