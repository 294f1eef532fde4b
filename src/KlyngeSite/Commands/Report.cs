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
        Write(Listing.Of(findings, errorsOnly: style.IsQuiet), done, asOf, time, style);
        return ExitCode.For(findings, style.IsStrict);
    }

    /// <summary>Writes what is listed.</summary>
    public static void Write(Listing listing, string done, DateOnly asOf, TimeSpan time, ReportStyle style)
    {
        var (forFindings, forClosing) = style.Format == ReportFormat.Text ? (Console.Error, Console.Out) : (Console.Out, Console.Error);
        forFindings.Write(ReportFormats.Print(listing, style));
        if (style.Format == ReportFormat.Text && listing.Mendable > 0)
            forFindings.WriteLine($"'klynge ret' kan måske rette {DanishNumber.Of(listing.Mendable)} af dem.");
        forClosing.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{done} {SeverityNames.Counts(listing.All)}. Pr. {asOf:yyyy-MM-dd}. {DanishNumber.Of(Math.Round((decimal)time.TotalSeconds, 2))} s."));
    }
}
