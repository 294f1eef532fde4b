using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Prose;
using KlyngeSite.Content.Questions;
using KlyngeSite.Diagnostics;
using KlyngeSite.Forms;
using KlyngeSite.Linking;
using KlyngeSite.Outputs;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml;

namespace KlyngeSite.Editing;

/// <summary>What is there already: what a new item may refer to, and what <c>check</c> would say of it among the rest.</summary>
internal sealed class KnownContent
{
    /// <summary>Stands for the file while there is none; no file of content is called so.</summary>
    private const string Typed = "";

    private readonly ContentSet content;
    private readonly ScanExceptions exceptions;
    private readonly Dictionary<(string Kind, string Id), ContentItem> all = [];
    private readonly string label;

    private KnownContent(SourceTree tree)
    {
        // Mistakes of other files are for 'check' to tell.
        var nowhere = new DiagnosticBag();
        content = ContentReader.Read(tree, nowhere, CancellationToken.None);
        exceptions = ScanExceptions.Read(tree, nowhere);
        label = tree.Settings.Source.Path[..^(SourceTree.SettingsFile.Length + 1)];
        foreach (var item in content.Items)
            all.TryAdd((item.Header.Kind, item.Id), item);
    }

    /// <summary>Null when the folder cannot be read (and that was reported).</summary>
    public static KnownContent? Read(string folder, DiagnosticBag bag)
    {
        var tree = SourceTree.ReadContent(folder, bag);
        return tree.Unread.Contains("") ? null : new(tree);
    }

    /// <summary>All items of a kind.</summary>
    public IEnumerable<ContentItem> All(ContentKind kind) => all.Values.Where(item => item.Header.Kind == kind.Name);

    /// <summary>The headings of a new text: the questions that are asked of everybody, in their order; none for kinds without answers.</summary>
    public IReadOnlyList<(string Words, string Id)> Headings(ContentKind kind)
    {
        if (kind.Body != BodyRule.Answers)
            return [];
        var questions = All(QuestionKind.Kind).Where(question => !question.Header.Publication.IsDraft).ToList();
        questions.Sort((a, b) => QuestionKind.Kind.Order!(a, b) is var first and not 0 ? first : string.CompareOrdinal(a.Id, b.Id));
        return [.. questions.Select(question => (question.Title, question.Id))];
    }

    /// <summary>What <c>check</c> would say of a value in a slot.</summary>
    public FindingList CheckValue(Slot slot, string value)
    {
        var bag = new DiagnosticBag();
        var file = Named(Typed, $"{slot.Field.Key}: {YamlText.Of(value)}\n");
        Scan(file, bag);
        if (!TextCheck.IsClean(file.Text, bag) || YamlReader.Read(file.Text, 0, file.Text.Text.Length, bag) is not { Entries: [var entry] })
            return bag.Sorted();
        var context = new ReadContext(bag) { IsDraft = true };
        slot.ValueType.Accepts(entry.Value, slot.Field, context);
        ProseCheck.CheckFields(entry.Value, bag);
        new ReferenceCheck(content, all, new Suggestions(all.Values), bag).Check(context.References);
        return bag.Sorted();
    }

    /// <summary>What is wrong with an id that is to be a file's name: it names a person.</summary>
    public FindingList CheckName(string id)
    {
        var bag = new DiagnosticBag();
        Scan(Named(Typed, id), bag);
        return bag.Sorted();
    }

    /// <summary>What <c>check</c> would say because of a new file, but for hints such as its places to fill.</summary>
    public IReadOnlyList<Diagnostic> CheckFile(NewItem item, string text, DateOnly asOf)
    {
        var bag = new DiagnosticBag();
        var file = Named(item.Path, text);
        Scan(file, bag);
        if (TextCheck.IsClean(file.Text, bag) && ContentReader.ReadFile(file, item.Kind, item.Kind.AllFields, content.Defaults[item.Kind], bag) is { } read)
        {
            var options = new LinkOptions(null, asOf, WithDrafts: true, IsPreview: false);
            var before = new DiagnosticBag();
            Linker.Link(content, options, DerivedFolders.All, before);
            Linker.Link(content with { Items = [.. content.Items, .. read.Items] }, options, DerivedFolders.All, bag);
            var known = before.Sorted().Select(Essence).ToHashSet();
            return [.. bag.Sorted().Where(finding => !known.Contains(Essence(finding)) && !IsHint(finding))];
        }
        return [.. bag.Sorted().Where(finding => !IsHint(finding))];
    }

    private static (string, int, int, string, string) Essence(Diagnostic finding) =>
        (finding.Location.Source.Path, finding.Location.Line, finding.Location.Column, finding.Rule.Code, finding.Message);

    /// <summary>A hint is advice on a text, and the only ones that a new file has reason for are its places to fill.</summary>
    private static bool IsHint(Diagnostic finding) => finding.Rule.Severity == Severity.Hint;

    private void Scan(SourceFile file, DiagnosticBag bag) => new PersonScan(exceptions, content.Settings?.Contact, bag).Check(file);

    private SourceFile Named(string path, string text) => new(path, [], new SourceText($"{label}/{path}", text, SourceRole.Content));
}
