using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Sources.Yaml;
using KlyngeSite.Text;

namespace KlyngeSite.Content;

/// <summary>All items as written, before any of them knows another.</summary>
/// <param name="Settings">Null when they could not be read.</param>
/// <param name="Items">By kind in the order of <see cref="ContentKinds.All"/>, then by path.</param>
internal sealed record ContentSet(SiteSettings? Settings, IReadOnlyList<ContentItem> Items);

/// <summary>Reads every file as its kind says, in parallel.</summary>
internal static class ContentReader
{
    public static ContentSet Read(SourceTree tree, DiagnosticBag bag, CancellationToken stop)
    {
        var settings = SiteSettings.Read(tree, bag);
        List<(SourceFile File, ContentKind Kind)> work = [];
        foreach (var file in tree.Content)
        {
            if (file.Path == SourceTree.SettingsFile)
                continue;
            if (KindOf(file, bag) is { } kind)
                work.Add((file, kind));
        }
        var allFields = ContentKinds.All.ToDictionary(kind => kind, kind => kind.AllFields);
        var read = new IReadOnlyList<ContentItem>[work.Count];
        Parallel.For(0, work.Count, new ParallelOptions { CancellationToken = stop },
            i => read[i] = Read(work[i].File, work[i].Kind, allFields[work[i].Kind], bag));
        var order = ContentKinds.All.Select((kind, index) => (kind.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
        return new(settings, [.. read.SelectMany(items => items).OrderBy(item => order[item.Header.Kind])]);
    }

    private static ContentKind? KindOf(SourceFile file, DiagnosticBag bag)
    {
        var kind = ContentKinds.All.FirstOrDefault(k => k.IsCsv ? file.Path == k.Source : file.Path.StartsWith(k.Source + "/", StringComparison.Ordinal));
        if (kind is null)
        {
            var folders = ContentKinds.All.Select(k => k.Source);
            var nearest = Nearest.To(file.Path.Split('/')[0], folders);
            bag.Report(Rules.UnknownFile, file.Text.Whole, "Filen hører ikke til noget, siden kender.",
                (nearest is null ? "" : $"Mente du '{nearest}'? ") + $"Indhold ligger i: {string.Join(", ", folders)}.");
            return null;
        }
        if (kind.IsCsv)
            return kind;
        var name = file.Path[(kind.Source.Length + 1)..];
        if (name.Contains('/', StringComparison.Ordinal) || !name.EndsWith(kind.Extension, StringComparison.Ordinal))
        {
            bag.Report(Rules.UnknownFile, file.Text.Whole, $"I mappen {kind.Source} ligger kun filer, der ender på {kind.Extension}.",
                $"Kald filen noget på {kind.Extension}, eller flyt den.");
            return null;
        }
        var id = name[..^kind.Extension.Length];
        if (!Slug.IsValid(id))
        {
            var slug = Slug.From(id);
            bag.Report(Rules.FileName, file.Text.Whole, "Filens navn bliver sidens adresse og må kun have små bogstaver a-z, tal og bindestreg.",
                Slug.IsValid(slug) ? $"Kald den {slug}{kind.Extension}." : "Vælg et andet navn.");
            return null;
        }
        return kind;
    }

    private static IReadOnlyList<ContentItem> Read(SourceFile file, ContentKind kind, FieldSet fields, DiagnosticBag bag)
    {
        if (kind.IsCsv)
            return [.. (CsvReader.Read(file.Text, bag) ?? []).Select(row => ReadItem(file, kind, fields, row, MarkdownBody.Empty, bag))];
        if (kind.Body == BodyRule.None)
            return YamlReader.Read(file.Text, 0, file.Text.Text.Length, bag) is { } map ? [ReadItem(file, kind, fields, map, MarkdownBody.Empty, bag)] : [];
        if (FrontMatter.Read(file.Text, bag) is not { } front)
            return [];
        var body = BodyParser.Parse(file.Text, front.BodyStart, bag) ?? MarkdownBody.Empty;
        return [ReadItem(file, kind, fields, front.Fields, body, bag)];
    }

    private static ContentItem ReadItem(SourceFile file, ContentKind kind, FieldSet fields, MapNode map, MarkdownBody body, DiagnosticBag bag)
    {
        var context = new ReadContext(file.Text, bag);
        var reader = new FieldReader(map, fields, context);
        var item = kind.Read(reader);
        var publication = kind.IsCsv ? ItemHeader.None.Publication : CommonFields.Read(reader);
        if (kind.Body == BodyRule.Answers)
            ReadAnswers(body, context);
        var id = kind.IdOf?.Invoke(item) ?? Path.GetFileNameWithoutExtension(file.Path);
        return item with { Header = new(kind.Name, id, file, map.Location, publication, body, context.References) };
    }

    private static void ReadAnswers(MarkdownBody body, ReadContext context)
    {
        foreach (var heading in body.Sections.Select(section => section.Heading))
        {
            if (heading.IsExplicit)
            {
                context.Refer(new(QuestionKind.Name, heading.Id, heading.Location));
                continue;
            }
            context.Bag.Report(Rules.Headings, heading.Location, "Overskriften siger ikke, hvilket spørgsmål den svarer på.",
                "Sæt spørgsmålets id efter overskriften: ## Overskrift {#emnevalg}");
        }
    }
}
