using System.Collections.Frozen;

namespace KlyngeSite.Sources.Markdown;

/// <summary>HTML in a text, which shows as it is written. Only names that HTML knows count: <c>&lt;</c> also means less than.</summary>
internal sealed class HtmlSlips(string text)
{
    private const int LongestTag = 300;
    private const int LongestInner = 40;

    private static readonly FrozenDictionary<string, string> Mends = Make();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByName = Mends.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string> opened = new(StringComparer.OrdinalIgnoreCase);
    private bool hasOpenRemark;

    /// <summary>The slip at a <c>&lt;</c>; null when it is none, or the end of one that was told of.</summary>
    public Slip? At(int open)
    {
        var rest = text.AsSpan(open, Math.Min(LongestTag, text.Length - open));
        if (rest.StartsWith("<!--"))
            return Remark(open);
        var isEnd = rest.Length > 1 && rest[1] == '/';
        var name = NameIn(rest[(isEnd ? 2 : 1)..]);
        if (name.IsEmpty || !ByName.TryGetValue(name, out var mend) || !IsTag(rest[((isEnd ? 2 : 1) + name.Length)..]))
            return null;
        var tag = name.ToString();
        if (isEnd && opened.Contains(tag))
            return null;
        opened.Add(tag);
        var length = rest.IndexOf('>') + 1;
        var shown = isEnd ? $"</{tag}>" : $"<{tag}>";
        return new(open, length == 0 ? name.Length + 1 : length, $"HTML bruges ikke her, og {shown} vises, som det er skrevet.", Mend(tag, mend, isEnd, rest[length..]));
    }

    private Slip? Remark(int open)
    {
        var end = hasOpenRemark ? -1 : text.IndexOf("-->", open, StringComparison.Ordinal);
        if (hasOpenRemark)
            return null;
        hasOpenRemark = end < 0;
        return new(open, end < 0 ? 4 : end + 3 - open, "Bemærkningen mellem <!-- og --> vises på siden.", "Slet den, eller skriv den efter # i felterne øverst.");
    }

    private static string Mend(string tag, string mend, bool isEnd, ReadOnlySpan<char> after)
    {
        if (mend is not ("*" or "**"))
            return mend.Length > 0 ? mend : isEnd ? $"Slet </{tag}>." : $"Slet <{tag}> og </{tag}>.";
        var close = after.IndexOf($"</{tag}>", StringComparison.OrdinalIgnoreCase);
        return !isEnd && close is > 0 and <= LongestInner ? $"Skriv: {mend}{after[..close].Trim()}{mend}" : $"Skriv {mend} lige før og lige efter ordene.";
    }

    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        return text[..length];
    }

    /// <summary>Whether what follows a name ends the tag, or is an attribute.</summary>
    private static bool IsTag(ReadOnlySpan<char> rest)
    {
        var trimmed = rest.TrimStart(" \n");
        if (trimmed is ['>', ..] or ['/', '>', ..])
            return true;
        var name = 0;
        while (name < trimmed.Length && (char.IsAsciiLetter(trimmed[name]) || trimmed[name] == '-'))
            name++;
        return trimmed.Length < rest.Length && name > 0 && name < trimmed.Length && trimmed[name] == '=';
    }

    private static FrozenDictionary<string, string> Make()
    {
        Dictionary<string, string> mends = new(StringComparer.OrdinalIgnoreCase);
        Add("**", "b", "strong");
        Add("*", "i", "em");
        Add("Skriv to mellemrum til sidst i linjen, og begynd på en ny.", "br");
        Add("Skriv: [tekst](adresse)", "a");
        Add("Skriv: ## Overskrift", "h1", "h2", "h3", "h4", "h5", "h6");
        Add("Skriv hvert punkt på sin egen linje med '- ' foran.", "ul", "ol", "li", "dl", "dt", "dd");
        Add("Skriv > foran hver linje af citatet.", "blockquote", "q");
        Add("Skriv --- på sin egen linje med en tom linje før og efter.", "hr");
        Add("Skriv tabellen med | mellem felterne.", "table", "thead", "tbody", "tr", "td", "th");
        Add("Skriv tegnet selv, fx m² eller CO₂.", "sub", "sup");
        Add("Skriv ` lige før og lige efter ordene.", "code", "pre", "kbd");
        Add("Slet det, og skriv, hvad det viser.", "img", "video", "audio", "svg", "picture", "iframe", "object", "embed");
        Add("Slet det.", "script", "style", "link", "meta", "form", "input", "button");
        Add("", "p", "div", "span", "u", "s", "del", "ins", "mark", "small", "big", "font", "center", "details", "summary", "abbr", "figure", "section", "nobr");
        return mends.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string mend, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                mends.Add(name, mend);
        }
    }
}
