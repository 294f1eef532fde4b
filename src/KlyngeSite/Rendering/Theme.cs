using System.Security.Cryptography;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using Scriban;
using Scriban.Parsing;

namespace KlyngeSite.Rendering;

/// <summary>A file of the theme that is published under a name that changes with its bytes: as it is, a stylesheet minified.</summary>
/// <param name="Path">Below the output folder: <c>assets/site.1a2b3c4d5e.css</c>.</param>
internal sealed record Asset(string Path, byte[] Bytes);

/// <summary>Parsed templates and named assets of a theme folder.</summary>
internal sealed class Theme
{
    private const string AssetFolder = "assets/";
    private static readonly HashSet<string> AssetKinds = [".css", ".js", ".svg", ".png", ".ico", ".woff2", ".txt"];

    private readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Asset> assets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> sources = new(StringComparer.Ordinal);

    private Theme()
    {
    }

    public IEnumerable<Asset> Assets => assets.Values;

    /// <summary>The names of the scripts in the folder of assets, without folder and ending, as templates ask for them.</summary>
    public IReadOnlyList<string> Scripts { get; private set; } = [];

    /// <summary>Reports templates that cannot be parsed; the others can be used.</summary>
    public static Theme Load(SourceTree tree, DiagnosticBag bag)
    {
        var theme = new Theme();
        foreach (var file in tree.Theme)
        {
            if (file.Path.StartsWith(AssetFolder, StringComparison.Ordinal) && AssetKinds.Contains(Path.GetExtension(file.Path)))
            {
                if (AssetNames.MayBe(file.Path, file.Text.Whole, bag))
                {
                    var bytes = file.Path.EndsWith(".css", StringComparison.Ordinal) ? Stylesheet.Minified(file, bag) : file.Bytes;
                    theme.assets[file.Path] = new(HashedPath(file.Path, bytes), bytes);
                }
            }
            else if (file.Path.EndsWith(".html", StringComparison.Ordinal))
                theme.Add(file, bag);
            else
                bag.Report(Rules.UnknownFile, file.Text.Whole, "Filen hører ikke til i et tema.", "Skabeloner ender på .html; det, der skal med ud, ligger i assets/.");
        }
        theme.Scripts = [.. theme.assets.Keys.Where(path => path.EndsWith(".js", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];
        return theme;
    }

    public Template? Find(string path) => templates.GetValueOrDefault(path);

    public IEnumerable<string> TemplatePaths => templates.Keys;

    /// <summary>The published path of an asset; null when the theme has no such file.</summary>
    public string? AssetPath(string path) => Asset(path)?.Path;

    /// <summary>The asset of a path in the theme; null when there is none.</summary>
    public Asset? Asset(string path) => assets.GetValueOrDefault(path);

    /// <summary>The place that a template error points at.</summary>
    public Location LocationOf(SourceSpan span) =>
        sources.TryGetValue(span.FileName ?? "", out var source)
            ? source.At(span.Start.Offset, Math.Max(1, span.End.Offset - span.Start.Offset + 1))
            : new SourceText("theme", "", SourceRole.Theme).Whole;

    private void Add(SourceFile file, DiagnosticBag bag)
    {
        sources[file.Path] = file.Text;
        var template = Template.Parse(file.Text.Text, file.Path);
        // One only: an open bracket makes all that follows wrong as well.
        var errors = template.Messages.Where(message => message.Type == ParserMessageType.Error).ToList();
        if ((errors.Find(error => TemplateMessages.IsCause(error.Message)) ?? errors.FirstOrDefault()) is { } message)
        {
            var saying = TemplateMessages.OfParser(message.Message);
            bag.Report(Rules.TemplateSyntax, LocationOf(message.Span), saying.Message, saying.Mend);
        }
        if (!template.HasErrors)
            templates[file.Path] = template;
    }

    private static string HashedPath(string path, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var extension = Path.GetExtension(path);
        return $"{path[..^extension.Length]}.{hash}{extension}";
    }
}
