using System.Diagnostics;
using System.Text.RegularExpressions;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.BrowserTests;

/// <summary>A copy of the real content and theme, served by the program as its users run it.</summary>
internal sealed partial class ServedSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("klynge-serve-");
    private readonly Process process;

    private ServedSite(string[] arguments)
    {
        Copy(Repository.Content, Path.Join(folder.FullName, "content"));
        Copy(Repository.Theme, Path.Join(folder.FullName, "theme"));
        process = Process.Start(new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "klynge.dll"), "serve", "--as-of=2026-11-23", .. arguments])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>The address that the program tells, without the last slash.</summary>
    public string Address { get; private set; } = "";

    public static async Task<ServedSite> StartAsync(params string[] arguments)
    {
        var site = new ServedSite(arguments);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (site.Address.Length == 0)
        {
            var line = await site.process.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException(await site.process.StandardError.ReadToEndAsync());
            site.Address = TellsAddress().Match(line) is { Success: true } found ? found.Value.TrimEnd('/') : "";
        }
        _ = site.process.StandardOutput.ReadToEndAsync();
        _ = site.process.StandardError.ReadToEndAsync();
        return site;
    }

    public string Read(string path) => File.ReadAllText(Path.Join(folder.FullName, path));

    public void Write(string path, string text) => File.WriteAllText(Path.Join(folder.FullName, path), text);

    public bool Has(string path) => Path.Exists(Path.Join(folder.FullName, path));

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [GeneratedRegex(@"http://localhost:\d+/\S*")]
    private static partial Regex TellsAddress();
}
