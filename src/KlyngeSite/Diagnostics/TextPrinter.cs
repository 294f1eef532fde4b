using System.Globalization;
using System.Text;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Text;

namespace KlyngeSite.Diagnostics;

/// <summary>Findings as text: the place, the message, the line with a caret under it, and the mend.</summary>
internal static class TextPrinter
{
    public static string Print(IEnumerable<Diagnostic> findings) =>
        Print(findings is FindingList all ? Listing.Of(all) : Listing.Of([.. findings]));

    /// <param name="color">Whether severities are coloured for a terminal.</param>
    public static string Print(Listing listing, bool color = false)
    {
        var text = new StringBuilder();
        var (shown, left) = listing.Shortened();
        foreach (var file in shown.Files)
        {
            foreach (var finding in file.Findings)
                Print(text, finding, color);
            if (file.Left > 0)
                text.Append(CultureInfo.InvariantCulture, $"{file.Path}: og {DanishNumber.Of(file.Left)} fund mere i denne fil\n\n");
        }
        if (left > 0)
            text.Append(CultureInfo.InvariantCulture, $"Her vises {Listing.MostInAll} fund; {DanishNumber.Of(left)} mere vises ikke.\n\n");
        return text.ToString();
    }

    /// <summary>Text of others on one line of a log.</summary>
    public static string Printable(string text) => SafeText.Printable(text);

    private static void Print(StringBuilder text, ListedFinding finding, bool color)
    {
        text.Append(finding.File);
        if (finding.Line > 0)
            text.Append(CultureInfo.InvariantCulture, $":{finding.Line}:{finding.Column}");
        text.Append(CultureInfo.InvariantCulture, $": {Name(finding.Severity, color)} {finding.Rule.Code}: {finding.Message}\n");
        if (finding.Excerpt is { } excerpt)
        {
            var margin = excerpt.Line.ToString(CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"  {margin} | {excerpt.Text}\n");
            text.Append(CultureInfo.InvariantCulture, $"  {new string(' ', margin.Length)} | {new string(' ', excerpt.CaretStart)}{new string('^', excerpt.CaretWidth)}\n");
        }
        if (finding.Mend is { } mend)
            text.Append(CultureInfo.InvariantCulture, $"    {mend}\n");
        if (finding.Note is { } note)
            text.Append(CultureInfo.InvariantCulture, $"    {note}\n");
        text.Append('\n');
    }

    private static string Name(Severity severity, bool color)
    {
        var name = SeverityNames.Danish(severity);
        var code = severity switch
        {
            Severity.Error => "31",
            Severity.Warning => "33",
            _ => "36",
        };
        return color ? $"\u001b[1;{code}m{name}\u001b[0m" : name;
    }
}
