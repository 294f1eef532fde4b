using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using KlyngeSite.Outputs;

namespace KlyngeSite.Serving;

/// <summary>A file of a built site in memory.</summary>
/// <param name="Version">Changes with its bytes.</param>
internal sealed record PreviewFile(byte[] Bytes, string Version);

/// <summary>What a path of the site is answered with.</summary>
/// <param name="File">Null for a redirect.</param>
/// <param name="MovedTo">Null for a file.</param>
internal sealed record PreviewAnswer(int Status, string Path, PreviewFile? File, string? MovedTo)
{
    /// <summary>Changes when a reader of this path would see something else.</summary>
    public string Version => File?.Version ?? "til " + MovedTo;
}

/// <summary>A whole built site in memory, and how its host would serve it. Never changes.</summary>
internal sealed class PreviewSite
{
    private readonly FrozenDictionary<string, PreviewFile> files;

    private PreviewSite(string home, FrozenDictionary<string, PreviewFile> files)
    {
        Home = home;
        this.files = files;
        Rules = new(TextOf("_headers"), TextOf("_redirects"));
    }

    /// <summary>The path of the front page, with slashes.</summary>
    public string Home { get; }

    public HostRules Rules { get; }

    /// <summary>What a request for a path gets: the host's redirects first, then the file or the folder's page, else the site's own 404.</summary>
    /// <param name="path">Decoded, beginning with a slash, without query.</param>
    /// <returns>Null when the site has not even a page for what is missing.</returns>
    public PreviewAnswer? Answer(string path)
    {
        if (Rules.RedirectFor(path) is { } redirect)
            return new(redirect.Status, path, null, redirect.To);
        if (!path.StartsWith(Home, StringComparison.Ordinal))
            return path == "/" || path + "/" == Home ? new(302, path, null, Home) : Missing(path);
        var below = path[Home.Length..];
        // The host's own files are not for readers.
        if (below is "_headers" or "_redirects")
            return Missing(path);
        if (below.Length == 0 || below.EndsWith('/'))
            return files.TryGetValue(below + "index.html", out var page) ? new(200, path, page, null) : Missing(path);
        if (files.TryGetValue(below, out var file))
            return new(200, path, file, null);
        return files.ContainsKey(below + "/index.html") ? new(301, path, null, path + "/") : Missing(path);
    }

    private PreviewAnswer? Missing(string path) => files.TryGetValue("404.html", out var page) ? new(404, path, page, null) : null;

    private string TextOf(string file) => files.TryGetValue(file, out var found) ? Encoding.UTF8.GetString(found.Bytes) : "";

    /// <summary>Gathers the files of one build, from any thread.</summary>
    /// <param name="last">The site before: a file that did not change is kept, so that a hundred builds do not leave a hundred copies.</param>
    internal sealed class Builder(PreviewSite? last)
    {
        private readonly ConcurrentDictionary<string, PreviewFile> files = new(StringComparer.Ordinal);

        public void Keep(OutputFile file) =>
            files[file.Path] = last?.files.GetValueOrDefault(file.Path) is { } same && file.Bytes.Span.SequenceEqual(same.Bytes)
                ? same
                : new(file.Bytes.ToArray(), Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span).AsSpan(0, 8)));

        public PreviewSite Finish(string home) => new(home, files.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
