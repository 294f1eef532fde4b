using System.Text;
using KlyngeSite.Diagnostics;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Mutations;

/// <summary>One copy of the real content, broken and put right again file by file: a copy for each mutation would take its time.</summary>
public sealed class MutatedSite : IDisposable
{
    private readonly TestSite site = TestSite.Real();
    private readonly SortedDictionary<string, byte[]> original;

    public MutatedSite() => original = TestSite.Files(site.Content);

    /// <summary>Every file of the content as it stands in the repository.</summary>
    internal IReadOnlyDictionary<string, byte[]> Original => original;

    /// <summary>The content folder.</summary>
    internal string Content => site.Content;

    internal IReadOnlyList<Diagnostic> Check() => site.Check().Findings;

    internal bool Has(string path) => File.Exists(Full(path));

    /// <summary>The text of a file below <c>content/</c>.</summary>
    internal string Read(string path) => Encoding.UTF8.GetString(ReadBytes(path));

    internal byte[] ReadBytes(string path) => File.ReadAllBytes(Full(path));

    internal void Write(string path, string text) => WriteBytes(path, Encoding.UTF8.GetBytes(text));

    internal void WriteBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), bytes);
    }

    internal void Delete(string path) => File.Delete(Full(path));

    internal void Move(string from, string to)
    {
        WriteBytes(to, ReadBytes(from));
        Delete(from);
    }

    /// <summary>Puts the content back as it was.</summary>
    internal void Restore()
    {
        var now = TestSite.Files(site.Content);
        foreach (var path in now.Keys.Where(path => !original.ContainsKey(path)))
            Delete(path);
        foreach (var (path, bytes) in original.Where(file => !now.TryGetValue(file.Key, out var there) || !there.AsSpan().SequenceEqual(file.Value)))
            WriteBytes(path, bytes);
    }

    public void Dispose() => site.Dispose();

    private string Full(string path) => Path.Join(site.Content, path);
}
