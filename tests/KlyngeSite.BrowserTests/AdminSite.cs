using System.Diagnostics;
using System.Text.RegularExpressions;
using KlyngeSite.Tests.Harness;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>The real content with the editors' form as <c>klynge admin</c> writes it, answered to the browser from the folder; nothing else is answered.</summary>
internal sealed partial class AdminSite : IDisposable
{
    public const string Address = "http://localhost:4711";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("klynge-admin-");

    public AdminSite()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
            Write(Path.Join("content", Path.GetRelativePath(Repository.Content, file)), File.ReadAllText(file));
        if (!Read("content/site.yml").Contains("redaktør:", StringComparison.Ordinal))
            Write("content/site.yml", Read("content/site.yml") + "redaktør: ja\n");
        if (!Read("content/site.yml").Contains("kildekode:", StringComparison.Ordinal))
            Write("content/site.yml", Read("content/site.yml") + "kildekode:\n  adresse: https://github.com/eksempel/klynger\n");
        Assert.Equal("", Klynge("admin", "--fra", CmsPackages.Folder));
    }

    /// <summary>What the browser asked of other hosts.</summary>
    public List<string> Outside { get; } = [];

    /// <summary>The folders of content that hold items' files.</summary>
    public IEnumerable<string> Collections => Directory.GetDirectories(Path.Join(folder.FullName, "content")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>The files of items below the site's folder, with their texts.</summary>
    public Dictionary<string, string> Items() =>
        Directory.EnumerateFiles(Path.Join(folder.FullName, "content"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.FullName, file).Replace('\\', '/'))
            .Where(path => path.Count(c => c == '/') == 2 && !path.EndsWith(".csv", StringComparison.Ordinal)).ToDictionary(path => path, Read);

    /// <summary>The finished pages of a built folder, with their texts.</summary>
    public SortedDictionary<string, string> Pages(string output) => new(
        Directory.EnumerateFiles(Path.Join(folder.FullName, output), "*.html", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder.FullName, file), File.ReadAllText), StringComparer.Ordinal);

    public string Read(string path) => File.ReadAllText(Path.Join(folder.FullName, path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder.FullName, path))!);
        File.WriteAllText(Path.Join(folder.FullName, path), text);
    }

    /// <summary>Keeps content in the browser and not at GitHub: the program's own way of being tried out.</summary>
    public void KeepInBrowser()
    {
        var text = Backend().Replace(Read("output/admin/config.yml"), "backend:\n  name: test-repo\n");
        Assert.Contains("test-repo", text, StringComparison.Ordinal);
        Write("output/admin/config.yml", text);
    }

    /// <summary>What the program says of findings; empty when there are none.</summary>
    public string Klynge(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "klynge.dll"), .. arguments]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return error.Length > 0 || process.ExitCode == 0 ? error : output.Result;
    }

    public async Task AnswerAsync(IBrowserContext context) => await context.RouteAsync(new Regex("^https?:"), async route =>
    {
        var url = new Uri(route.Request.Url);
        if (url.GetLeftPart(UriPartial.Authority) != Address)
        {
            Outside.Add(route.Request.Url);
            await route.AbortAsync();
            return;
        }
        var path = Path.Join(folder.FullName, "output", url.AbsolutePath.EndsWith('/') ? url.AbsolutePath + "index.html" : url.AbsolutePath);
        await route.FulfillAsync(File.Exists(path) ? new() { BodyBytes = File.ReadAllBytes(path), ContentType = TypeOf(path) } : new() { Status = 404 });
    });

    public void Dispose() => folder.Delete(recursive: true);

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".yml" => "application/yaml; charset=utf-8",
        _ => "application/octet-stream",
    };

    [GeneratedRegex(@"^backend:\n( .*\n)+publish_mode: .*\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Backend();
}
