using KlyngeSite.Text;

namespace KlyngeSite.Diagnostics;

/// <summary>
/// Where every stage puts its findings; safe to use from several threads. A mistake that is not in here does not exist.
/// A hostile file can be wrong a million times, so each keeps its <see cref="MostPerFile"/> gravest and the rest are counted.
/// </summary>
internal sealed class DiagnosticBag
{
    public const int MostPerFile = 1_000;

    private readonly Dictionary<string, InFile> files = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private bool hasErrors;
    private NameSearch? withheld;

    public void Report(Rule rule, Location location, string message, string? mend = null, string? note = null)
    {
        Diagnostic finding = new(rule, location, ShortText.Message(message), ShortText.Mend(mend), ShortText.Mend(note));
        lock (gate)
        {
            hasErrors |= rule.Severity == Severity.Error;
            if (!files.TryGetValue(location.Source.Path, out var file))
                files[location.Source.Path] = file = new();
            file.Add(finding);
        }
    }

    /// <summary>Names that nothing printed may repeat, whatever it quotes.</summary>
    public void Withhold(NameSearch names)
    {
        lock (gate)
            withheld = names;
    }

    /// <summary>Findings by file, line and column. The same finding with several notes is one, with the first note.</summary>
    public FindingList Sorted()
    {
        lock (gate)
        {
            return new(
                [.. files.Values.SelectMany(file => file.Kept).Order()],
                files.Where(file => file.Value.Dropped.Total > 0).ToDictionary(file => file.Key, file => file.Value.Dropped, StringComparer.Ordinal),
                withheld);
        }
    }

    public bool HasErrors
    {
        get
        {
            lock (gate)
                return hasErrors;
        }
    }

    /// <summary>The gravest findings of a file, whatever the order that threads report them in.</summary>
    private sealed class InFile
    {
        private static readonly Comparer<Diagnostic> ByGravity = Comparer<Diagnostic>.Create((a, b) =>
        {
            var order = a.Rule.Severity.CompareTo(b.Rule.Severity);
            return order != 0 ? order : a.CompareWithoutNote(b);
        });

        private readonly SortedSet<Diagnostic> kept = new(ByGravity);

        public IEnumerable<Diagnostic> Kept => kept;
        public Tally Dropped { get; private set; }

        public void Add(Diagnostic finding)
        {
            if (kept.Count == MostPerFile && ByGravity.Compare(finding, kept.Max) > 0)
            {
                Dropped = Dropped.With(finding.Rule.Severity);
                return;
            }
            if (kept.TryGetValue(finding, out var same))
            {
                if (string.CompareOrdinal(finding.Note, same.Note) >= 0)
                    return;
                kept.Remove(same);
            }
            kept.Add(finding);
            if (kept.Count > MostPerFile)
            {
                var least = kept.Max!;
                kept.Remove(least);
                Dropped = Dropped.With(least.Rule.Severity);
            }
        }
    }
}
