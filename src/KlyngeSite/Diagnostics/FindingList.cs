using System.Collections;
using KlyngeSite.Text;

namespace KlyngeSite.Diagnostics;

/// <summary>How many findings there are of each severity.</summary>
internal readonly record struct Tally(int Errors, int Warnings, int Hints)
{
    public int Total => Errors + Warnings + Hints;

    public Tally With(Severity severity) => severity switch
    {
        Severity.Error => this with { Errors = Errors + 1 },
        Severity.Warning => this with { Warnings = Warnings + 1 },
        _ => this with { Hints = Hints + 1 },
    };

    public static Tally operator +(Tally a, Tally b) => new(a.Errors + b.Errors, a.Warnings + b.Warnings, a.Hints + b.Hints);

    public static Tally Of(IEnumerable<Diagnostic> findings) => findings.Aggregate(default(Tally), (sum, finding) => sum.With(finding.Rule.Severity));
}

/// <summary>Findings by file, line and column, and how many more there were in files that had too many to keep.</summary>
/// <param name="dropped">By the path of the file.</param>
/// <param name="withheld">Names that nothing printed may repeat; null for none.</param>
internal sealed class FindingList(IReadOnlyList<Diagnostic> kept, IReadOnlyDictionary<string, Tally> dropped, NameSearch? withheld = null) : IReadOnlyList<Diagnostic>
{
    public int Count => kept.Count;

    public NameSearch? Withheld => withheld;

    public Diagnostic this[int index] => kept[index];

    /// <summary>All, also those that were not kept.</summary>
    public Tally Tally => dropped.Values.Aggregate(Tally.Of(kept), (sum, more) => sum + more);

    /// <summary>How many findings of a file were not kept.</summary>
    public Tally DroppedFrom(string path) => dropped.GetValueOrDefault(path);

    public IEnumerator<Diagnostic> GetEnumerator() => kept.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
