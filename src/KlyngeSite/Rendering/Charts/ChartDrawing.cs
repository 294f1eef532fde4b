using KlyngeSite.Deriving.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Charts;

/// <summary>A chart as a drawing.</summary>
internal static class ChartDrawing
{
    /// <summary>Null for what has no axis: a change without a base, and where nothing may be shown.</summary>
    public static Html? Of(Chart chart, SvgFrame frame)
    {
        var svg = new Svg();
        int? height = chart switch
        {
            Chart.Single single => SingleDrawing.Draw(svg, single),
            Chart.BeforeAfter two => SlopeDrawing.Draw(svg, two),
            Chart.Line line => SeriesDrawing.Draw(svg, line.Unit, line.Points, line.Events, line.Scale, null),
            Chart.Run run => SeriesDrawing.Draw(svg, run.Unit, run.Points, run.Events, run.Scale, run),
            Chart.Clinics clinics => ClinicsDrawing.Draw(svg, clinics),
            Chart.Funnel funnel => FunnelDrawing.Draw(svg, funnel),
            Chart.Bars bars => BarsDrawing.Draw(svg, bars),
            _ => null,
        };
        return height is { } drawn ? svg.Close(drawn, frame) : null;
    }
}
