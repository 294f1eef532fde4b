using System.Globalization;
using System.Text;

namespace KlyngeSite.Diagnostics;

/// <summary>
/// Findings as text: the place, the message, the line with a caret under it, and the mend. At most
/// <see cref="MostPerFile"/> a file, then a count, since logs are public and long logs are not read.
/// </summary>
internal static class TextPrinter
{
    public const int MostPerFile = 50;
    private const int WidestLine = 140;

    /// <param name="color">Whether severities are coloured for a terminal.</param>
    public static string Print(IEnumerable<Diagnostic> findings, bool color = false)
    {
        var text = new StringBuilder();
        foreach (var file in findings.GroupBy(d => d.Location.Source.Path))
        {
            var all = file.ToList();
            foreach (var finding in all.Take(MostPerFile))
                Print(text, finding, color);
            if (all.Count > MostPerFile)
                text.Append(CultureInfo.InvariantCulture, $"{Shown(file.Key)}: og {all.Count - MostPerFile} fund mere i denne fil\n\n");
        }
        return text.ToString();
    }

    private static void Print(StringBuilder text, Diagnostic finding, bool color)
    {
        var (source, line, column, length) = finding.Location;
        text.Append(Shown(source.Path));
        if (line > 0)
            text.Append(CultureInfo.InvariantCulture, $":{line}:{column}");
        text.Append(CultureInfo.InvariantCulture, $": {Name(finding.Rule.Severity, color)} {finding.Rule.Code}: {Shown(finding.Message)}\n");
        // Rows of data are not printed: the log is public.
        if (line > 0 && !source.Path.EndsWith(".csv", StringComparison.Ordinal))
            AppendExcerpt(text, CprShape.Mask(source.Line(line)), line, column, length);
        if (finding.Mend is { } mend)
            text.Append(CultureInfo.InvariantCulture, $"    {Shown(mend)}\n");
        if (finding.Note is { } note)
            text.Append(CultureInfo.InvariantCulture, $"    {Shown(note)}\n");
        text.Append('\n');
    }

    private static void AppendExcerpt(StringBuilder text, string sourceLine, int line, int column, int length)
    {
        // The line is hidden before it is cut: half a CPR number has its shape no more. A long line is shown around the place; the caret counts in the shown part.
        var start = Math.Clamp(column - 60, 0, Math.Max(0, sourceLine.Length - WidestLine));
        var shown = sourceLine[start..Math.Min(sourceLine.Length, start + WidestLine)];
        var margin = line.ToString(CultureInfo.InvariantCulture);
        var caret = Math.Clamp(column - 1 - start, 0, shown.Length);
        var width = Math.Clamp(length, 1, Math.Max(1, shown.Length - caret));
        text.Append(CultureInfo.InvariantCulture, $"  {margin} | {Printable(shown)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {new string(' ', margin.Length)} | {new string(' ', caret)}{new string('^', width)}\n");
    }

    private static string Name(Severity severity, bool color)
    {
        var (name, code) = severity switch
        {
            Severity.Error => ("fejl", "31"),
            Severity.Warning => ("advarsel", "33"),
            _ => ("vink", "36"),
        };
        return color ? $"\u001b[1;{code}m{name}\u001b[0m" : name;
    }

    /// <summary>Control characters and direction marks as <c>\uXXXX</c>, so that no text can forge or hide a line of the log.</summary>
    public static string Printable(string text)
    {
        if (!text.Any(IsUnprintable))
            return text;
        var safe = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c == '\t')
                safe.Append(' ');
            else if (IsUnprintable(c))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                safe.Append(c);
        }
        return safe.ToString();
    }

    private static bool IsUnprintable(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Printable, and with anything shaped like a CPR number hidden. Keeps the length of ordinary text, for the caret.</summary>
    private static string Shown(string text) => Printable(CprShape.Mask(text));
}
