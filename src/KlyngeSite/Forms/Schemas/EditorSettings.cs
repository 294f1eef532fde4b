using System.Text;
using KlyngeSite.Content;
using KlyngeSite.Content.Prose;
using KlyngeSite.Content.Settings;
using KlyngeSite.Sources;

namespace KlyngeSite.Forms.Schemas;

/// <summary>
/// What Visual Studio Code and its relatives need to help with the fields: a schema for each kind of file, and which files it is for. The
/// fields above a Markdown text are beyond the extension that reads the schemas; <c>check</c> and the preview read those.
/// </summary>
internal static class EditorSettings
{
    private const string Folder = ".vscode";

    /// <param name="content">The folder of content, from where the editor is opened.</param>
    /// <param name="given">The keys that a kind's folder says for its files.</param>
    public static IEnumerable<FormFile> Files(string content, PresentItems present, Func<ContentKind, IReadOnlySet<string>> given)
    {
        List<(string Schema, string Files)> associations = [];
        foreach (var kind in ContentKinds.All.Where(kind => !kind.IsCsv))
        {
            yield return new($"{Folder}/skema/{kind.Source}.json", JsonSchema.Of(kind.AllFields, present, given(kind)));
            yield return new($"{Folder}/skema/{kind.Source}-standard.json", JsonSchema.OfDefaults(kind, present));
            // A pattern that begins with ! takes away what an earlier one gave.
            if (kind.Extension == ".yml")
                associations.Add((kind.Source, $"[\"{content}/{kind.Source}/*.yml\", \"!{content}/{kind.Source}/{FolderDefaults.FileName}\"]"));
            associations.Add(($"{kind.Source}-standard", $"[\"{content}/{kind.Source}/{FolderDefaults.FileName}\"]"));
        }
        yield return new($"{Folder}/skema/site.json", JsonSchema.Of(SiteSettings.Fields, present, new HashSet<string>()));
        yield return new($"{Folder}/skema/undtagelser.json", JsonSchema.Of(ScanExceptions.Fields, present, new HashSet<string>()));
        associations.Add(("site", $"[\"{content}/{SourceTree.SettingsFile}\"]"));
        associations.Add(("undtagelser", $"[\"{content}/{ScanExceptions.File}\"]"));
        yield return new($"{Folder}/settings.json", Encoding.UTF8.GetBytes(Settings(associations)));
        yield return new($"{Folder}/extensions.json", Encoding.UTF8.GetBytes(Extensions));
    }

    private static string Settings(IEnumerable<(string Schema, string Files)> associations) => $$"""
        // {{MadeHere.Mark}}
        {
          "files.encoding": "utf8",
          "files.eol": "\n",
          "files.insertFinalNewline": true,
          "[markdown]": { "editor.wordWrap": "on" },
          "yaml.schemas": {
        {{string.Join(",\n", associations.Select(association => $"    \".vscode/skema/{association.Schema}.json\": {association.Files}"))}}
          }
        }

        """;

    private const string Extensions = $$"""
        // {{MadeHere.Mark}}
        {
          "recommendations": ["redhat.vscode-yaml"]
        }

        """;
}
