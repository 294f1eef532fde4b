using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using KlyngeSite.Outputs.Inspection;

namespace KlyngeSite.Tests.Fuzzing;

/// <summary>What must hold of a site that may be published: pages that run nothing and lead somewhere, files that machines can read, no number of a person.</summary>
internal static partial class OutputOracle
{
    public static IEnumerable<string> Faults(FuzzBuild build)
    {
        var home = build.Result!.Home;
        var assets = build.Outputs.Keys.Where(path => Path.GetExtension(path) is not (".html" or "")).Select(path => home + path).ToHashSet(StringComparer.Ordinal);
        var pages = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        List<(string From, string To)> links = [];
        foreach (var (path, bytes) in build.Outputs)
        {
            if (path.Split('/').Any(part => part is "" or "." or "..") || path.Any(char.IsControl))
                yield return $"file: {path}";
            var text = Encoding.UTF8.GetString(bytes);
            if (Array.Find(Oracle.Digits, digits => text.Contains(digits, StringComparison.Ordinal) || path.Contains(digits, StringComparison.Ordinal)) is { } seen)
                yield return $"number: {path} shows '{seen}'";
            // What a theme writes is its own affair; a thorough check tells it.
            if (build.IsThemeChanged)
                continue;
            if (Unreadable(path, text) is { } unreadable)
                yield return $"format: {path}: {unreadable}";
            if (!path.EndsWith(".html", StringComparison.Ordinal))
                continue;
            using var page = new HtmlParser().ParseDocument(text);
            if (AllowedMarkup.In(page, assets).FirstOrDefault() is { } violation)
                yield return $"markup: {path}: {violation.Message}";
            pages[path] = [.. page.All.Select(element => element.Id).OfType<string>()];
            links.AddRange(page.QuerySelectorAll("a[href]").Select(link => (path, link.GetAttribute("href")!)));
        }
        foreach (var (from, to) in links)
        {
            if (IsDead(from, to, home, build.Sources.ContainsKey("theme/pages/moede.html"), build.Outputs, pages))
                yield return $"link: {from} leads to {to}";
        }
    }

    /// <summary>Why machines cannot read a file; null when they can.</summary>
    private static string? Unreadable(string path, string text)
    {
        try
        {
            if (text.StartsWith("klyngeData(", StringComparison.Ordinal))
                JsonDocument.Parse(text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..^2]).Dispose();
            else if (Path.GetExtension(path) == ".json")
                JsonDocument.Parse(text).Dispose();
            else if (Path.GetExtension(path) is ".xml" or ".svg")
                XDocument.Parse(text);
            else if (path is "_headers")
                return Array.Find(text.Split('\n'), line => line.Length > 0 && !Header().IsMatch(line));
            else if (path is "_redirects")
                return Array.Find(text.Split('\n'), line => line.Length > 0 && !Redirect().IsMatch(line));
            else if (Path.GetExtension(path) == ".ics")
                return Array.Find(text.Split("\r\n"), line => Encoding.UTF8.GetByteCount(line) > 75 || line.Contains('\n', StringComparison.Ordinal));
            return null;
        }
        catch (Exception e) when (e is JsonException or XmlException)
        {
            return e.Message;
        }
    }

    private static bool IsDead(string from, string to, string home, bool isWhole, IReadOnlyDictionary<string, byte[]> files, Dictionary<string, HashSet<string>> pages)
    {
        var hash = to.Split('#', 2);
        var (path, id) = (hash[0].Split('?')[0], hash.ElementAtOrDefault(1));
        string target;
        if (path.Length == 0)
            target = from;
        else if (path.StartsWith(home, StringComparison.Ordinal))
            target = path[home.Length..];
        else
            return path[0] == '/';
        target = Uri.UnescapeDataString(target);
        if (target.Length == 0 || target.EndsWith('/'))
            target += "index.html";
        // A small theme has not every place that links name, and a fragment with a value is for the planner's script.
        return !files.ContainsKey(target) || (isWhole && id is { Length: > 0 } && !id.Contains('=', StringComparison.Ordinal) && pages.TryGetValue(target, out var ids) && !ids.Contains(Uri.UnescapeDataString(id)));
    }

    [GeneratedRegex(@"^(/\S*|  [A-Z][A-Za-z-]+: [ -~]+)$")]
    private static partial Regex Header();

    [GeneratedRegex(@"^/\S* /\S* 301!$")]
    private static partial Regex Redirect();
}
