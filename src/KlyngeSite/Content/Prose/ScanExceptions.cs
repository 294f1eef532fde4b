using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml;

namespace KlyngeSite.Content.Prose;

/// <summary>
/// What somebody has looked at and what is not what it looks like, as <c>undtagelser.yml</c> says with file, line and reason: ten digits
/// that are no CPR number, a name that is another person's. One that fits nothing any more is reported, so that none lies in wait for the
/// next number in that line.
/// </summary>
internal sealed class ScanExceptions
{
    public const string File = "undtagelser.yml";

    private static readonly RequiredField<string> FileField = new("fil", new TextType(200), "Fil", "Filen, som den står i advarslen.", "content/emner/kol.md");
    private static readonly RequiredField<string> LineField = new("linje", new PatternType(IsLine, "linjens nummer"), "Linje", "Linjens nummer, som det står i advarslen.", "12");
    private static readonly RequiredField<string> ReasonField = new("grund", new TextType(200), "Grund", "Hvorfor det ikke er, hvad det ligner.", "Det er et varenummer.");
    private static readonly ListField<Exception> ListField = new("undtagelser", new ObjectType<Exception>(new FieldSet("en undtagelse", FileField, LineField, ReasonField),
        fields => new(fields.Get(FileField), fields.Get(LineField), fields.Get(ReasonField), fields.Location)), "Undtagelser", "Ti cifre, der ikke er et CPR-nummer, eller et navn, der er en andens.",
        "[{fil: content/emner/kol.md, linje: 12, grund: Det er et varenummer.}]", Required: true);

    public static readonly FieldSet Fields = new(File, ListField);

    public static readonly ScanExceptions None = new([]);

    private readonly ImmutableArray<Exception> all;
    private readonly bool[] used;

    private ScanExceptions(ImmutableArray<Exception> all)
    {
        this.all = all;
        used = new bool[all.Length];
    }

    /// <summary>None when there is no such file, or it cannot be read (and that was reported).</summary>
    public static ScanExceptions Read(SourceTree tree, DiagnosticBag bag)
    {
        if (tree.Content.FirstOrDefault(f => f.Path == File)?.Read() is not { } file)
            return new([]);
        var exceptions = Of(file.Text, bag) ?? new([]);
        new PersonScan(exceptions, null, bag).Check(file);
        return exceptions;
    }

    /// <summary>The exceptions that a text holds; null when it cannot be read (and that was reported).</summary>
    public static ScanExceptions? Of(SourceText text, DiagnosticBag bag) =>
        YamlReader.Read(text, 0, text.Text.Length, bag) is { } map ? new(new FieldReader(map, Fields, new ReadContext(bag)).Get(ListField)) : null;

    /// <summary>Whether what stands in that line is excepted; from several threads.</summary>
    /// <param name="path">Below the content folder.</param>
    public bool Allow(string path, int line)
    {
        var index = all.IndexOf(all.FirstOrDefault(one => one.IsFor(path, line))!);
        if (index >= 0)
            used[index] = true;
        return index >= 0;
    }

    /// <summary>Reports those that fitted nothing.</summary>
    /// <param name="unread">Files that nobody looked into.</param>
    public void ReportUnused(IReadOnlySet<string> unread, DiagnosticBag bag)
    {
        for (var i = 0; i < all.Length; i++)
        {
            // One that is itself faulty has been reported.
            if (!used[i] && all[i].Line.Length > 0 && all[i].Name.Length > 0 && !unread.Contains(all[i].Path))
                bag.Report(Rules.WrongForm, all[i].Location, "Undtagelsen passer ikke på noget i den fil og linje.", "Ret 'fil' og 'linje', så de er, som advarslen siger, eller slet undtagelsen.");
        }
    }

    private static bool IsLine(string text) => text.Length is > 0 and < 7 && text[0] != '0' && text.All(char.IsAsciiDigit);

    private sealed record Exception(string Name, string Line, string Reason, Location Location)
    {
        private const string Folder = "content/";

        public string Path { get; } = Name.StartsWith(Folder, StringComparison.Ordinal) ? Name[Folder.Length..] : Name;

        public bool IsFor(string path, int line) => Path == path && Line == line.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
