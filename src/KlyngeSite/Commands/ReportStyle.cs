using KlyngeSite.Diagnostics.Printing;

namespace KlyngeSite.Commands;

/// <summary>How findings are told.</summary>
internal sealed record ReportStyle(bool IsStrict, bool IsQuiet, bool HasColor, bool IsVerbose)
{
    public ReportFormat Format { get; init; } = ReportFormat.Text;

    /// <summary>The files that a pull request changes: GitHub shows a few findings only, and theirs matter first.</summary>
    public IReadOnlySet<string> Changed { get; init; } = new HashSet<string>();

    /// <summary>Where places lead in a summary; null outside GitHub.</summary>
    public Repository? Repository { get; init; }
}
