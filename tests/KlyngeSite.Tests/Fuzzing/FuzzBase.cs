using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Fuzzing;

/// <summary>A good site that is changed, built and put back, over and over.</summary>
internal sealed class FuzzBase : IDisposable
{
    private readonly TestSite site;
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);

    private FuzzBase(string name, TestSite site)
    {
        Name = name;
        this.site = site;
        Files = TestSite.Files(site.Root);
    }

    public string Name { get; }

    /// <summary>As they were, by their paths below the site's folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public string Root => site.Root;

    public BuildRequest Request => site.Request;

    /// <summary>The small sites of the tests, the same content in the project's own theme, and the project's own site.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["small", "themed", "real", .. Directory.GetDirectories(Path.Join(Repository.Tests, "Sites")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static FuzzBase Of(string name) => new(name, name switch
    {
        "small" => TestSite.Small(),
        "themed" => TestSite.Small().OverlayTheme(Repository.Theme),
        "real" => TestSite.Real(),
        _ => new TestSite().OverlayTheme(TestSite.MiniTheme).Overlay(Path.Join(Repository.Tests, "Sites", name)),
    });

    /// <summary>The files with the changes done, which lie in the folder until the next ones are.</summary>
    public IReadOnlyDictionary<string, byte[]> With(IEnumerable<Change> changes)
    {
        var files = new Dictionary<string, byte[]>(Files, StringComparer.Ordinal);
        foreach (var change in changes)
            change.Do(files);
        foreach (var path in touched.Union(files.Keys.Where(path => !IsAsItWas(path, files))).Union(Files.Keys.Except(files.Keys)).ToList())
            Put(path, files);
        return files;
    }

    public bool IsAsItWas(string path, IReadOnlyDictionary<string, byte[]> files) =>
        Files.TryGetValue(path, out var old) && files.TryGetValue(path, out var now) && ReferenceEquals(old, now);

    public void Dispose() => site.Dispose();

    private void Put(string path, Dictionary<string, byte[]> files)
    {
        var full = Path.Join(Root, path);
        if (files.TryGetValue(path, out var bytes))
            File.WriteAllBytes(full, bytes);
        else
            File.Delete(full);
        if (IsAsItWas(path, files) || !(Files.ContainsKey(path) || files.ContainsKey(path)))
            touched.Remove(path);
        else
            touched.Add(path);
    }
}
