using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace KlyngeSite.Tests.Harness;

/// <summary>A value as an author wrote it.</summary>
/// <param name="File">The file within the content folder, such as <c>interview/doc7.md</c>.</param>
/// <param name="Field">Its kind and its keys, such as <c>interview resultater[].tekst</c>; <c>interview brødtekst</c> for the text below the fields.</param>
/// <param name="Siblings">The other values of the same entry, by key.</param>
internal sealed record WrittenFact(string File, string Field, string Value, IReadOnlyDictionary<string, string> Siblings);

/// <summary>Everything that the content says, read without the program: YAML by another reader, texts by their paragraphs.</summary>
internal static partial class WrittenFacts
{
    /// <summary>The values of all items, in the order of their files.</summary>
    public static IEnumerable<WrittenFact> In(string content)
    {
        foreach (var path in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(content, path).Replace('\\', '/');
            var kind = file.Split('/')[0];
            var text = File.ReadAllText(path);
            IEnumerable<WrittenFact> facts = Path.GetExtension(path) switch
            {
                ".md" => [.. Fields(file, kind, text.Split("---\n", 3)[1]), .. Paragraphs(text.Split("---\n", 3)[2]).Select(words => new WrittenFact(file, kind + " brødtekst", words, Nothing))],
                ".yml" => Fields(file, kind, text),
                // The numbers of a table are shown, hidden and summed: FigurePageTests holds them against the page.
                ".csv" when kind == "data" => [],
                ".csv" => Rows(file, kind, text),
                _ => [],
            };
            foreach (var fact in facts)
                yield return fact;
        }
    }

    private static readonly Dictionary<string, string> Nothing = [];

    private static IEnumerable<WrittenFact> Fields(string file, string kind, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.SelectMany(document => Walk(file, kind + " ", document.RootNode, Nothing));
    }

    private static IEnumerable<WrittenFact> Walk(string file, string field, YamlNode node, IReadOnlyDictionary<string, string> siblings) => node switch
    {
        YamlScalarNode scalar => string.IsNullOrWhiteSpace(scalar.Value) ? [] : [new(file, field, scalar.Value.Trim(), siblings)],
        YamlSequenceNode sequence => sequence.Children.SelectMany(child => Walk(file, field + "[]", child, siblings)),
        YamlMappingNode mapping => mapping.Children.SelectMany(pair => Walk(
            file, (field.EndsWith(' ') ? field : field + ".") + ((YamlScalarNode)pair.Key).Value, pair.Value,
            mapping.Children.Where(other => other.Value is YamlScalarNode).ToDictionary(other => ((YamlScalarNode)other.Key).Value!, other => ((YamlScalarNode)other.Value).Value ?? ""))),
        _ => [],
    };

    private static IEnumerable<WrittenFact> Rows(string file, string kind, string csv)
    {
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var names = lines[0].Split(',');
        foreach (var cells in lines.Skip(1).Select(line => line.Split(',')))
        {
            var row = names.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
            foreach (var (name, cell) in row.Where(pair => pair.Value.Length > 0))
                yield return new(file, $"{kind} {name}", cell, row);
        }
    }

    private static IEnumerable<string> Paragraphs(string markdown) =>
        Blank().Split(markdown).SelectMany(block => Item().Split(block.Trim()))
            .Select(block => Mark().Replace(Link().Replace(HeadingId().Replace(block, ""), "$1"), "").Trim())
            .Where(block => block.Length > 0);

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\s*\{#[\w-]+\}\s*$")]
    private static partial Regex HeadingId();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(- |\d+\. )", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex(@"^#+\s+|\*+|`")]
    private static partial Regex Mark();
}
