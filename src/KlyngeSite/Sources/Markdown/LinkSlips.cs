using System.Text.RegularExpressions;

namespace KlyngeSite.Sources.Markdown;

/// <summary>Links that did not become links. Only what looks like an address counts: brackets are also used for remarks.</summary>
internal static partial class LinkSlips
{
    private const int LongestLabel = 200;
    private const int LongestPlace = 300;

    /// <summary>The slip at a closing bracket; null when there is none.</summary>
    public static Slip? After(string text, int close)
    {
        var after = text.AsSpan(close + 1, Math.Min(LongestPlace, text.Length - close - 1));
        var blanks = after.Length - after.TrimStart(" \n").Length;
        // Nearly every link is fine: its address ends with a bracket before any blank does.
        if (blanks == after.Length || after[blanks] != '(' || (blanks == 0 && after.IndexOfAny(" \n)<") is >= 0 and var end && after[end] == ')'))
            return null;
        if (blanks > 3 || after[..blanks].Count('\n') > 1)
            return null;
        var found = Address().Match(text, close + 2 + blanks, after.Length - blanks - 1);
        var open = text.AsSpan(0, close).LastIndexOfAny('[', ']');
        if (!found.Success || open < 0 || text[open] == ']' || close - open > LongestLabel || (open > 0 && text[open - 1] == '\\'))
            return null;
        var kind = found.Groups["kind"].ValueSpan;
        var rest = found.Groups["rest"].ValueSpan.TrimEnd(".,;:!?]}>");
        var tail = found.Groups["tail"].ValueSpan;
        var address = $"{kind}{(kind.IsEmpty ? "" : ":")}{rest}";
        var hasBlank = found.Groups["blank"].Length + found.Groups["blank2"].Length > 0;
        var isClosed = tail is [')', ..];
        if (blanks > 0 && !isClosed)
            return null;
        var message = blanks > 0 ? "Der står et mellemrum mellem ] og (, så det bliver ikke et link."
            : hasBlank ? "Der står et mellemrum i linkets adresse, så det bliver ikke et link."
            : isClosed || tail is ['"' or '\'' or '(', ..] ? null
            : "Linkets parentes lukkes ikke, så det bliver ikke et link.";
        return message is null ? null : new(open, found.Index + found.Length - tail.Length - open, message, $"Skriv: {Slip.Quote($"[{text.AsSpan(open + 1, close - open - 1)}]({address})")}", IsLink: true);
    }

    /// <summary>An address with the blanks that may have slipped into it, up to what follows.</summary>
    [GeneratedRegex("""\G(?<lead> *)(?:(?<kind>\p{L}{3,12})(?<blank> *):(?<blank2> *)(?<rest>[^\s)]+)|(?<rest>(?:/|\#|www\.)[^\s)]*)) *(?<tail>.?)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
