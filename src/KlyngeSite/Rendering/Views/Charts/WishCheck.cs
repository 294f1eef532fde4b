using KlyngeSite.Content.Data;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>Tells authors of charts that they asked for and do not get.</summary>
internal static class WishCheck
{
    public static void Report(ViewContext context, DiagnosticBag bag)
    {
        foreach (var summary in context.Site.All<DataSummary>())
        {
            if (summary.Wish is not { } wish || SummaryFigures.Of(summary, context).ToList() is not { Count: > 0 } figures || figures.Exists(figure => figure.Chart.Kind == SummaryFigures.KindOf(wish)))
                continue;
            bag.Report(Rules.ChartRefused, summary.WishLocation, $"Tallene kan ikke bære den graf, der er ønsket ({wish.Label.ToLowerInvariant()}), så en anden er tegnet.", "Slet 'figur', eller hent flere tal.");
        }
    }
}
