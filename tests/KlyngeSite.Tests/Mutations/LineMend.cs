using System.Globalization;
using System.Text.RegularExpressions;

namespace KlyngeSite.Tests.Mutations;

/// <summary>Mends that change one line and no other.</summary>
internal static partial class LineMend
{
    /// <summary>The line as the finding asks for it; null when it does not say.</summary>
    public static string? Of(string line, Said said)
    {
        var indent = line[..^line.TrimStart(' ', '\t', '\u00A0').Length];
        var content = line[indent.Length..];
        if (said.Finds(Write(), out var match))
            return Rewritten(line, indent, content, said, match.Groups["x"].Value);
        if (said.Finds(Meant(), out match) || said.Finds(Instead(), out match))
            return Exchanged(line, said, match.Groups["x"].Value);
        if (said.Says("to for hvert niveau"))
            return new string(' ', indent.Sum(c => c == '\t' ? 2 : 1)) + content;
        if (said.Finds(Indent(), out match))
            return new string(' ', int.Parse(match.Groups["x"].Value, CultureInfo.InvariantCulture)) + content;
        if (said.Says("Slet mellemrummene foran"))
            return content;
        if (said.Says("Skriv tre bindestreger"))
            return "---";
        if (said.Says("Skriv '- ' foran"))
            return indent.Length < 2 ? null : indent[2..] + "- " + content;
        if (said.Says("hele feltet"))
            return WithDoubledQuotes(line);
        if (Separators().Match(said.Message) is { Success: true } signs)
            return line.Replace(Sign(signs.Groups["row"].Value), Sign(signs.Groups["header"].Value));
        if (said.Says("Sæt anførselstegn om teksten"))
            return indent + Quoted(content, content.Contains('"', StringComparison.Ordinal) ? '\'' : '"');
        if (said.Says("Luk den med ]"))
            return line + "]";
        if (said.Says("Fjern billedet"))
            return Image().Replace(line, "${x}");
        return Delete().IsMatch(said.Mend) && said.Column > 0 && said.Column <= line.Length
            ? line.Remove(said.Column - 1, Math.Clamp(said.Length, 1, line.Length - said.Column + 1))
            : null;
    }

    /// <summary>As the finding spells it out: a line, a heading's id, or some words of a text. '…' stands for what is there already.</summary>
    private static string? Rewritten(string line, string indent, string content, Said said, string wanted)
    {
        var isCut = wanted.Contains('…', StringComparison.Ordinal);
        if (wanted.StartsWith("{#", StringComparison.Ordinal))
            return HeadingId().Replace(line, wanted);
        if (wanted[0] is '[' or '*' or '_')
            return isCut ? null : line[..(said.Column - 1)] + wanted + line[(said.Column - 1 + said.Length)..];
        if (isCut && wanted[0] == '#')
            return string.Concat(wanted.AsSpan(0, wanted.IndexOf(' ', StringComparison.Ordinal) + 1), line.TrimStart('#').TrimStart());
        var dash = content.StartsWith("- ", StringComparison.Ordinal) && !wanted.StartsWith("- ", StringComparison.Ordinal) ? "- " : "";
        if (!isCut)
            return indent + dash + wanted;
        var form = Form().Match(wanted);
        var (key, quote) = (form.Groups["key"].Value, form.Groups["quote"].Value);
        var rest = Bullet().Replace(content, "");
        if (rest.StartsWith(key, StringComparison.Ordinal))
            rest = rest[key.Length..].TrimStart(' ', ':', '=', ';');
        if (quote.Length > 0 && rest.Length > 0 && rest[0] != wanted[form.Length])
            rest = rest.Trim('"', '\'', '“', '”', '„', '«', '»');
        return (indent + dash + form.Groups["dash"].Value + (key.Length > 0 ? key + ": " : "") + quote + rest + quote).TrimEnd();
    }

    /// <summary>Puts a word in the place of the one that the message quotes first.</summary>
    private static string? Exchanged(string line, Said said, string wanted)
    {
        if (Quote().Match(said.Message) is not { Success: true } quote)
            return null;
        var wrong = quote.Groups["x"].Value;
        var at = line.IndexOf(wrong, Math.Clamp(said.Column - 1, 0, line.Length), StringComparison.Ordinal);
        return at < 0 ? null : line[..at] + wanted + line[(at + wrong.Length)..];
    }

    private static string Quoted(string content, char quote)
    {
        var start = Field().Match(content).Length;
        return content[..start] + quote + content[start..] + quote;
    }

    private static string WithDoubledQuotes(string row) =>
        string.Join(',', row.Split(',').Select(cell => cell.Contains('"', StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell));

    private static char Sign(string name) => name switch { "semikolon" => ';', "tabulator" => '\t', "komma" => ',', _ => '|' };

    [GeneratedRegex(@"(?:[Ss]kriv|Sæt anførselstegn om teksten(?:, hvis tegnet hører til den)?): (?<x>.+?)(?:\. (?:Hører|Sæt|Slet) .*| \(eller: .*\))?\.?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Write();

    [GeneratedRegex(@"Mente du (?:'(?<x>[^']+)'|(?<x>(?:/|https://)[^ ?]*))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Meant();

    [GeneratedRegex(@"[Ss]kriv (?:(?<x>\d{4}(?:-\d\d){0,2})\b|'(?<x>[^']+)' i stedet)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Instead();

    [GeneratedRegex(@"Ryk den (?:lige så langt ind som '[^']+': )?(?<x>\d+) mellemrum", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Indent();

    [GeneratedRegex(@"Rækken er delt med (?<row>\w+).*, men overskriften med (?<header>\w+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(Slet|Fjern) det\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Delete();

    [GeneratedRegex(@"'(?<x>[^']+)'|(?<x>/[^ ]*/)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^(?<dash>- )?(?:(?<key>\w+):(?: |$))?(?<quote>[""'])?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?:- )?(?:\w+: )?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Field();

    [GeneratedRegex(@"^(?:[-–—•*·]|\d+[.)])\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"!\[(?<x>[^\]]*)\]\([^)]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Image();

    [GeneratedRegex(@"\{#[^}]*\}?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeadingId();
}
