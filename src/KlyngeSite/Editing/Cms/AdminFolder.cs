using KlyngeSite.Content;
using KlyngeSite.Content.Prose;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Forms.Cms;
using KlyngeSite.Outputs;
using KlyngeSite.Publishing;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Cms;

/// <summary>Puts the editors' form beside the pages: a known version of a package from npm, and the settings that the content's fields make of it.</summary>
internal static class AdminFolder
{
    /// <summary>Null when nothing was written (and why was reported).</summary>
    /// <param name="packages">Where npm has put its packages: a folder <c>node_modules</c>.</param>
    public static PublishReport? Write(string packages, string content, string output, DiagnosticBag bag)
    {
        if (ConfigOf(content, bag) is not { } config || FilesOf(packages, bag) is not { } files)
            return null;
        files.Add(new("index.html", Bytes(CmsPage.Html)));
        files.Add(new("start.js", Bytes(CmsPage.Start)));
        files.Add(new("config.yml", Bytes(config.Text)));
        // The site's own folder is held meanwhile, so that no build clears it away below.
        using var site = OutputFolder.Open(output, [content, packages], bag);
        using var folder = site?.OpenWithin(EditorPlace.Folder);
        if (folder is null)
            return null;
        foreach (var file in files)
            folder.Stage(file);
        return bag.HasErrors ? null : folder.Commit();
    }

    private static CmsConfig? ConfigOf(string content, DiagnosticBag bag)
    {
        var tree = SourceTree.ReadContent(content, bag);
        if (SiteSettings.Read(tree, ScanExceptions.Read(tree, new()), bag) is not { } settings || KnownContent.Read(content, new()) is not { } known)
            return null;
        if (!settings.HasEditor)
            bag.Report(Rules.MissingField, tree.Settings, $"Feltet '{SiteSettings.EditorField.Key}' mangler, og uden det spærrer sidens egne regler for formularen.", $"Skriv: {SiteSettings.EditorField.Key}: ja, og byg siden igen.");
        if (settings.Repository is not { } repository)
            bag.Report(Rules.MissingField, tree.Settings, $"Feltet '{SiteSettings.RepositoryField.Key}' mangler: formularen gemmer i arkivet.", $"Skriv: {SiteSettings.RepositoryField.Key}: {SiteSettings.RepositoryField.Example}");
        else if (!repository.Address.StartsWith(CmsConfig.Host, StringComparison.Ordinal))
            bag.Report(Rules.WrongForm, tree.Settings, "Formularen kan kun gemme i et arkiv hos GitHub.", $"Skriv en adresse, der begynder med {CmsConfig.Host}, eller udelad formularen.");
        else if (!bag.HasErrors)
            return new(settings, repository, TablesOf(known), known.Present.Headings(ContentKinds.All.First(kind => kind.Body == BodyRule.Answers)));
        return null;
    }

    private static Dictionary<string, IReadOnlyList<(string Id, string Title)>> TablesOf(KnownContent known) =>
        ContentKinds.All.Where(kind => kind.IsCsv).ToDictionary(
            kind => kind.Name,
            IReadOnlyList<(string, string)> (kind) => [.. known.All(kind).OrderBy(item => item.Title, DanishOrder.Comparer).ThenBy(item => item.Id, StringComparer.Ordinal).Select(item => (item.Id, item.Title))]);

    /// <summary>The package's files as they are published; null when they are not those of the known version (and that was reported).</summary>
    private static List<OutputFile>? FilesOf(string packages, DiagnosticBag bag)
    {
        List<OutputFile> files = [];
        foreach (var file in CmsPackage.Files)
        {
            var name = $"{CmsPackage.Name}/{file.Path}";
            if (LooseFile.ReadBytes(Path.Join(packages, name), name, CmsPackage.MostBytes, bag) is not { } bytes)
                return null;
            if (!CmsPackage.IsKnown(file, bytes.Span) || CmsPackage.Published(file, bytes) is not { } published)
            {
                bag.Report(Rules.CannotRead, new SourceText(name, "", SourceRole.Content).Whole, "Denne udgave af Sveltia CMS kendes ikke.", $"Brug den, som programmet er prøvet med: npm install --ignore-scripts {CmsPackage.Name}@{CmsPackage.Version}");
                return null;
            }
            files.Add(new(file.Target, published));
        }
        return files;
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
