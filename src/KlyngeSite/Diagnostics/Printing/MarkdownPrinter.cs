using System.Globalization;
using System.Text;
using KlyngeSite.Text;

namespace KlyngeSite.Diagnostics.Printing;

/// <summary>Where the files of a commit are shown: <c>https://github.com</c>, <c>kiap/klynger</c>, and the commit.</summary>
internal sealed record Repository(string Server, string Name, string Commit)
{
    /// <summary>The address of a line. Pages of Markdown show their lines only when they are asked to be plain.</summary>
    public string Line(string path, int line)
    {
        var address = $"{Server}/{Name}/blob/{Commit}/{UriPath.Encoded(path)}";
        if (line == 0)
            return address;
        var plain = path.EndsWith(".md", StringComparison.Ordinal) ? "?plain=1" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{address}{plain}#L{line}");
    }
}

/// <summary>The summary of a check in Danish, as GitHub shows it below the job: a table for each file.</summary>
internal static class MarkdownPrinter
{
    /// <param name="repository">Where the places lead; null for no links.</param>
    public static string Print(Listing listing, Repository? repository)
    {
        var text = new StringBuilder("## Indholdet er set efter\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**{SeverityNames.Counts(listing.All)}**\n");
        var (shown, left) = listing.Shortened();
        foreach (var file in shown.Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {Escaped(file.Path)}\n\n| | Sted | Hvad er galt | Hvad skal der stå |\n|---|---|---|---|\n");
            foreach (var finding in file.Findings)
                Append(text, finding, repository);
            if (file.Left > 0)
                text.Append(CultureInfo.InvariantCulture, $"\nOg {DanishNumber.Of(file.Left)} fund mere i denne fil.\n");
        }
        if (left > 0)
            text.Append(CultureInfo.InvariantCulture, $"\nHer vises {Listing.MostInAll} fund; {DanishNumber.Of(left)} mere vises ikke.\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, ListedFinding finding, Repository? repository)
    {
        var place = finding.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"linje {finding.Line}") : "hele filen";
        if (repository is not null)
            place = $"[{place}]({repository.Line(finding.File, finding.Line)})";
        var note = finding.Note is null ? "" : $" {Escaped(finding.Note)}";
        text.Append(CultureInfo.InvariantCulture,
            $"| {SeverityNames.Danish(finding.Severity)} | {place} | {Escaped(finding.Message)}{note} ({finding.Rule.Code}) | {Escaped(finding.Mend ?? "")} |\n");
    }

    /// <summary>Text that stands as it is in a cell: no markup, no HTML, no formula, and no address that GitHub would link by itself.</summary>
    private static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            safe.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '@' => "&#64;",
                '\r' or '\n' => " ",
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or ':' or '#' => $"\\{c}",
                _ => null,
            } ?? c.ToString());
        }
        return safe.Replace("www.", "www\\.").ToString();
    }
}
