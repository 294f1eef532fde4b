using System.Collections.Immutable;
using System.Globalization;

namespace KlyngeSite.Serving;

/// <summary>Where a redirect leads, and with which status.</summary>
internal sealed record HostRedirect(string To, int Status);

/// <summary>
/// What the host would do with the site's own <c>_headers</c> and <c>_redirects</c>: they are read as the host reads them, so that the
/// preview cannot differ from what was built.
/// </summary>
internal sealed class HostRules
{
    private readonly List<(string Pattern, string Name, string Value)> headers = [];
    private readonly Dictionary<string, HostRedirect> redirects = new(StringComparer.Ordinal);

    public static readonly HostRules None = new("", "");

    /// <param name="headersFile">A line without indent is a path (<c>*</c> for any end); indented lines below it are its headers.</param>
    /// <param name="redirectsFile">Lines of from, to and status; <c>!</c> after the status means: also where there is a file.</param>
    public HostRules(string headersFile, string redirectsFile)
    {
        var pattern = "";
        foreach (var line in Lines(headersFile))
        {
            if (!char.IsWhiteSpace(line[0]))
                pattern = line.Trim();
            else if (line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value])
                headers.Add((pattern, name, value));
        }
        foreach (var line in Lines(redirectsFile))
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var from, var to, var status])
                redirects[from] = new(to, int.Parse(status.TrimEnd('!'), CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The headers of a path, in the order of the file; a later line wins over an earlier one of the same name.</summary>
    public ImmutableArray<(string Name, string Value)> HeadersFor(string path)
    {
        List<(string Name, string Value)> found = [];
        foreach (var (pattern, name, value) in headers.Where(header => Matches(header.Pattern, path)))
        {
            found.RemoveAll(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            found.Add((name, value));
        }
        return [.. found];
    }

    /// <summary>Null when the path is not redirected.</summary>
    public HostRedirect? RedirectFor(string path) => redirects.GetValueOrDefault(path);

    private static bool Matches(string pattern, string path) =>
        pattern.EndsWith('*') ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : path == pattern;

    private static IEnumerable<string> Lines(string file) =>
        file.Split('\n').Where(line => line.Trim().Length > 0 && line[0] != '#');
}
