using KlyngeSite.Diagnostics;
using KlyngeSite.Linking;

namespace KlyngeSite.Tests.Harness;

/// <summary>A site in a temporary folder: overlay folders and files on it, build it, look at what came out.</summary>
internal sealed class TestSite : IDisposable
{
    public static readonly DateOnly Day = new(2026, 11, 23);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("klynge-test-");

    public string Root => folder.FullName;
    public string Content => Path.Join(Root, "content");
    public string Theme => Path.Join(Root, "theme");
    public string Output { get; set; }
    public LinkOptions Options { get; set; } = new(null, Day, WithDrafts: false, IsPreview: false);
    public bool IsStrict { get; set; }

    /// <summary>Editors weigh advice on their own texts; it stops nothing, and no test of the real ones.</summary>
    private bool MayHaveHints { get; init; }

    public TestSite()
    {
        Output = Path.Join(Root, "output");
        Directory.CreateDirectory(Content);
        Directory.CreateDirectory(Theme);
    }

    /// <summary>The smallest site that has one of everything, with a theme of a few lines.</summary>
    public static TestSite Small() => new TestSite().Overlay(Path.Join(Repository.Tests, "Invalid", "_base")).OverlayTheme(MiniTheme);

    /// <summary>The project's own content and theme, without the list of its addresses: tests move pages about.</summary>
    public static TestSite Real() => new TestSite { MayHaveHints = true }.OverlayContent(Repository.Content).OverlayTheme(Repository.Theme).Delete($"content/{KlyngeSite.Content.AddressList.File}");

    public static string MiniTheme => Path.Join(Repository.Tests, "MiniTheme");

    /// <summary>Copies the folders <c>content</c> and <c>theme</c> of a case, over what is there.</summary>
    public TestSite Overlay(string source)
    {
        if (Directory.Exists(Path.Join(source, "content")))
            OverlayContent(Path.Join(source, "content"));
        if (Directory.Exists(Path.Join(source, "theme")))
            OverlayTheme(Path.Join(source, "theme"));
        return this;
    }

    public TestSite OverlayContent(string source) => Copy(source, Content);

    public TestSite OverlayTheme(string source) => Copy(source, Theme);

    /// <summary>Writes a file below the site's folder.</summary>
    public TestSite Write(string path, string text)
    {
        var full = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public TestSite Delete(string path)
    {
        File.Delete(Path.Join(Root, path));
        return this;
    }

    public BuildRequest Request => new(Content, Theme, Options);

    public BuildResult Build() => SiteBuilder.Build(Request, Output, IsStrict, null, CancellationToken.None);

    public BuildResult Check(bool isThorough = false) => SiteBuilder.Check(Request, isThorough, null, CancellationToken.None);

    /// <summary>Builds and fails the test on any finding.</summary>
    public TestSite Built()
    {
        var result = Build();
        Assert.Equal("", TextPrinter.Print(result.Findings.Where(finding => !MayHaveHints || finding.Rule.Severity != Severity.Hint)));
        Assert.NotNull(result.Published);
        return this;
    }

    public string Page(string path) => File.ReadAllText(Path.Join(Output, path));

    /// <summary>The output's files with their bytes, by path; the publisher's own folder left out.</summary>
    public SortedDictionary<string, byte[]> Files() => Files(Output);

    public static SortedDictionary<string, byte[]> Files(string root)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(root))
            return files;
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (!path.StartsWith(".klynge/", StringComparison.Ordinal))
                files[path] = File.ReadAllBytes(file);
        }
        return files;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private TestSite Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            // A copy would lock its target, and fail while a preview reads there; no editor locks what it saves.
            File.WriteAllBytes(copy, File.ReadAllBytes(file));
        }
        return this;
    }
}
