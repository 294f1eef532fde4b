using KlyngeSite.Deriving.Charts;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>What a chart says, in Danish, from its numbers alone. It names no cause, and no direction as good.</summary>
/// <param name="Sentence">What one sees.</param>
/// <param name="Detail">How sure it is, and what is hidden; null when there is nothing to add.</param>
/// <param name="Limit">What one cannot conclude from it.</param>
internal sealed record Finding(string Sentence, string? Detail, string Limit)
{
    public static Finding Of(Chart chart, Basis basis) => chart switch
    {
        Chart.Single single => ValueFinding.Of(single, basis),
        Chart.BeforeAfter two => ChangeFinding.Of(two, basis),
        Chart.Line line => SeriesFinding.Of(line),
        Chart.Run run => SeriesFinding.Of(run),
        Chart.Clinics clinics => SpreadFinding.Of(clinics),
        Chart.Funnel funnel => SpreadFinding.Of(funnel),
        Chart.Bars bars => SpreadFinding.Of(bars),
        Chart.Change change => ChangeFinding.Of(change, basis),
        Chart.None none => ValueFinding.Of(none),
        _ => throw new InvalidOperationException("A chart without a finding."),
    };
}

/// <summary>What the source states beside the numbers; null is not stated.</summary>
internal sealed record Basis(string? Period, string? Denominator)
{
    /// <summary><c>; kilden oplyser ikke perioden</c>; empty when both are stated.</summary>
    public string Missing => (Period, Denominator) switch
    {
        (null, null) => "; kilden oplyser hverken periode eller nævner",
        (null, _) => "; kilden oplyser ikke perioden",
        (_, null) => "; kilden oplyser ikke nævneren",
        _ => "",
    };
}
