using KlyngeSite.Text;

namespace KlyngeSite.Diagnostics.Printing;

/// <summary>The line of a file that a finding points into, cut to what fits on a screen, with the place below it.</summary>
internal sealed record Excerpt(int Line, string Text, int CaretStart, int CaretWidth);

/// <summary>A finding fit to be printed: masked, printable and short. The printers know nothing else of a file's text.</summary>
/// <param name="Line">From 1; 0 is the file as a whole, and so is the column then.</param>
/// <param name="Excerpt">Null for the file as a whole, and for tables: rows of data are not printed, for the log is public.</param>
internal sealed record ListedFinding(Rule Rule, string File, int Line, int Column, int Length, string Message, string? Mend, string? Note, Excerpt? Excerpt)
{
    public Severity Severity => Rule.Severity;

    /// <summary>What is wrong, and what to do about it.</summary>
    public string Advice => Mend is null ? Message : $"{Message} {Mend}";
}

/// <summary>A file with the findings that are listed, and how many more it has.</summary>
internal sealed record ListedFile(string Path, IReadOnlyList<ListedFinding> Findings, int Left);

/// <summary>
/// What is printed, the same in every format: by file and place, at most <see cref="MostPerFile"/> of a file, its errors before anything
/// else. Masking and cutting happen here and nowhere later.
/// </summary>
/// <param name="All">Counts what is not listed as well.</param>
internal sealed record Listing(IReadOnlyList<ListedFile> Files, Tally All)
{
    public const int MostPerFile = 50;

    /// <summary>For formats that people read: a longer list is not read.</summary>
    public const int MostInAll = 200;

    /// <summary>How many of all <c>klynge ret</c> may be able to mend.</summary>
    public int Mendable { get; init; }

    public IEnumerable<ListedFinding> Findings => Files.SelectMany(file => file.Findings);

    /// <param name="errorsOnly">Leaves out the rest, but counts it.</param>
    public static Listing Of(FindingList findings, bool errorsOnly = false) =>
        Of(findings, findings.Tally, path => errorsOnly ? findings.DroppedFrom(path).Errors : findings.DroppedFrom(path).Total, errorsOnly, new(findings.Withheld));

    public static Listing Of(IReadOnlyCollection<Diagnostic> findings) => Of(findings, Tally.Of(findings), _ => 0, errorsOnly: false, new(null));

    private static Listing Of(IReadOnlyCollection<Diagnostic> findings, Tally all, Func<string, int> dropped, bool errorsOnly, PublicText publicText)
    {
        List<ListedFile> files = [];
        foreach (var file in findings.Where(finding => !errorsOnly || finding.Rule.Severity == Severity.Error).GroupBy(finding => finding.Location.Source.Path))
        {
            var own = file.ToList();
            // OrderBy keeps the places' order among equals.
            var listed = own.OrderBy(finding => finding.Rule.Severity).Take(MostPerFile).Order().Select(finding => Listed(finding, publicText)).ToList();
            files.Add(new(publicText.Of(file.Key), listed, own.Count - listed.Count + dropped(file.Key)));
        }
        return new(files, all) { Mendable = findings.Count(finding => finding.Rule.CanMend && finding.Location.Source.Role != SourceRole.Theme) };
    }

    /// <summary>The same with at most <see cref="MostInAll"/> findings, errors first; and how many that leaves out.</summary>
    public (Listing Short, int Left) Shortened()
    {
        if (Findings.Count() <= MostInAll)
            return (this, 0);
        var kept = Findings.OrderBy(finding => finding.Severity).Take(MostInAll).ToHashSet(ReferenceEqualityComparer.Instance);
        var files = Files.Select(file => file with { Findings = [.. file.Findings.Where(kept.Contains)] }).ToList();
        var left = files.Where(file => file.Findings.Count == 0).Sum(file => file.Left) + Findings.Count() - MostInAll;
        return (this with { Files = [.. files.Where(file => file.Findings.Count > 0)] }, left);
    }

    /// <summary>By the endings that programs give to tables, in whatever case.</summary>
    private static bool IsTable(string path) => Path.GetExtension(path).ToLowerInvariant() is ".csv" or ".tsv" or ".tab" or ".txt";

    private static ListedFinding Listed(Diagnostic finding, PublicText publicText)
    {
        var (source, line, column, length) = finding.Location;
        var excerpt = line > 0 && !IsTable(source.Path) ? Excerpts.Of(source.Line(line), line, column, length, publicText) : null;
        return new(finding.Rule, publicText.Of(source.Path), line, line > 0 ? column : 0, length, publicText.Of(finding.Message),
            finding.Mend is null ? null : publicText.Of(finding.Mend), finding.Note is null ? null : publicText.Of(finding.Note), excerpt);
    }
}

/// <summary>Makes a text fit for a public log: what is shaped like a CPR number, and names that are withheld, become stars.</summary>
/// <param name="Withheld">Null for none.</param>
internal sealed record PublicText(NameSearch? Withheld)
{
    public static readonly PublicText WithoutNames = new(Withheld: null);

    public string Of(string text) => SafeText.Printable(Masked(text));

    /// <summary>As long as before.</summary>
    public string Masked(string text)
    {
        var masked = CprShape.Mask(text);
        return Withheld is null ? masked : Withheld.Mask(masked);
    }
}
