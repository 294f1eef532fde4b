using System.Globalization;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary>Findings and one closing line: as text on the error stream and the output; in a format for programs the other way round.</summary>
internal static class Report
{
    /// <summary>Writes all and gives the exit code.</summary>
    /// <param name="done">What was done, as a sentence.</param>
    public static int Write(FindingList findings, string done, DateOnly asOf, TimeSpan time, ReportStyle style)
    {
        var (forFindings, forClosing) = style.Format == ReportFormat.Text ? (Console.Error, Console.Out) : (Console.Out, Console.Error);
        forFindings.Write(ReportFormats.Print(Listing.Of(findings, errorsOnly: style.IsQuiet), style));
        if (style.Format == ReportFormat.Text && findings.Count(finding => finding.Rule.CanMend && finding.Location.Source.Role != SourceRole.Theme) is > 0 and var mendable)
            forFindings.WriteLine($"'klynge ret' kan måske rette {DanishNumber.Of(mendable)} af dem.");
        forClosing.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{done} {SeverityNames.Counts(findings.Tally)}. Pr. {asOf:yyyy-MM-dd}. {DanishNumber.Of(Math.Round((decimal)time.TotalSeconds, 2))} s."));
        return ExitCode.For(findings, style.IsStrict);
    }
}
