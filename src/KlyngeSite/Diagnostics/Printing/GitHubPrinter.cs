using System.Globalization;
using System.Text;
using KlyngeSite.Text;

namespace KlyngeSite.Diagnostics.Printing;

/// <summary>
/// Findings as orders to GitHub's runner, which shows them beside the lines of a pull request: ten of each severity and no more, so those
/// of changed files come first, and the tenth says how many there are.
/// </summary>
internal static class GitHubPrinter
{
    public const int MostPerSeverity = 10;

    /// <param name="changed">Paths of the files that the pull request changes, as messages show them.</param>
    public static string Print(Listing listing, IReadOnlySet<string> changed)
    {
        List<ListedFinding> shown = [];
        var more = new StringBuilder();
        Choose(Severity.Error, listing.All.Errors);
        Choose(Severity.Warning, listing.All.Warnings);
        Choose(Severity.Hint, listing.All.Hints);
        var text = new StringBuilder();
        foreach (var finding in shown.OrderByDescending(IsChanged))
            Append(text, Order(finding.Severity), finding);
        return text.Append(more).ToString();

        bool IsChanged(ListedFinding finding) => changed.Contains(finding.File);

        void Choose(Severity severity, int all)
        {
            var most = all > MostPerSeverity ? MostPerSeverity - 1 : MostPerSeverity;
            var chosen = listing.Findings.Where(finding => finding.Severity == severity).OrderByDescending(IsChanged).Take(most).ToList();
            shown.AddRange(chosen);
            if (chosen.Count > 0 && all > chosen.Count)
                more.Append(CultureInfo.InvariantCulture, $"::{Order(severity)} title=Flere fund::og {DanishNumber.Of(all - chosen.Count)} fund mere; se hele listen i opsummeringen\n");
        }
    }

    private static string Order(Severity severity) => SeverityNames.Level(severity, hint: "notice");

    private static void Append(StringBuilder text, string order, ListedFinding finding)
    {
        // GitHub shows nothing at line 0; the file as a whole is its first line.
        text.Append(CultureInfo.InvariantCulture, $"::{order} file={Property(finding.File)},line={Math.Max(1, finding.Line)},");
        if (finding.Line > 0)
            text.Append(CultureInfo.InvariantCulture, $"col={finding.Column},endColumn={finding.Column + Math.Max(1, finding.Length)},");
        var message = finding.Message + (finding.Mend is null ? "" : "\n" + finding.Mend) + (finding.Note is null ? "" : "\n" + finding.Note);
        text.Append(CultureInfo.InvariantCulture, $"title={Property($"{finding.Rule.Code} {finding.Rule.Title}")}::{Data(message)}\n");
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
