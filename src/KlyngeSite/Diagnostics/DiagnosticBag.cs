namespace KlyngeSite.Diagnostics;

/// <summary>Where every stage puts its findings; safe to use from several threads. A mistake that is not in here does not exist.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> findings = [];
    private readonly Lock gate = new();

    public void Report(Rule rule, Location location, string message, string? mend = null, string? note = null)
    {
        lock (gate)
            findings.Add(new(rule, location, message, mend, note));
    }

    /// <summary>Findings by file, line and column. The same finding with several notes is one, with the first note.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (gate)
        {
            return [.. findings
                .Order()
                .DistinctBy(d => (d.Rule, d.Location.Source.Path, d.Location.Line, d.Location.Column, d.Message))];
        }
    }

    public bool HasErrors
    {
        get
        {
            lock (gate)
                return findings.Exists(d => d.Rule.Severity == Severity.Error);
        }
    }
}
