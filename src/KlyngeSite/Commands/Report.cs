using System.Globalization;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary>How findings are told.</summary>
internal sealed record ReportStyle(bool IsStrict, bool IsQuiet, bool HasColor, bool IsVerbose);

/// <summary>Findings on the error stream, and one closing line on the output.</summary>
internal static class Report
{
    /// <summary>Writes all and gives the exit code.</summary>
    /// <param name="done">What was done, as a sentence.</param>
    public static int Write(IReadOnlyList<Diagnostic> findings, string done, DateOnly asOf, TimeSpan time, ReportStyle style)
    {
        Console.Error.Write(TextPrinter.Print(style.IsQuiet ? findings.Where(finding => finding.Rule.Severity == Severity.Error) : findings, style.HasColor));
        var errors = findings.Count(finding => finding.Rule.Severity == Severity.Error);
        var warnings = findings.Count(finding => finding.Rule.Severity == Severity.Warning);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{done} {errors} fejl, {DanishNumber.Count(warnings, "advarsel", "advarsler")}. Pr. {asOf:yyyy-MM-dd}. {DanishNumber.Of(Math.Round((decimal)time.TotalSeconds, 2))} s."));
        return ExitCode.For(findings, style.IsStrict);
    }
}
