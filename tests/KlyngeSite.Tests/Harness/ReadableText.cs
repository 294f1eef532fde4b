using System.Text;
using AngleSharp.Dom;

namespace KlyngeSite.Tests.Harness;

/// <summary>What a page says to those who read it, and texts in the one form in which they can be looked for there.</summary>
internal static class ReadableText
{
    /// <summary>These stand within a line; every other element begins words of its own.</summary>
    private static readonly HashSet<string> Inline = ["a", "em", "strong", "b", "i", "abbr", "code"];

    private static readonly HashSet<string> Unread = ["script", "style", "template"];

    /// <summary>All that can be read in an element, its blocks apart.</summary>
    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        Add(element, text);
        return Plain(text.ToString());
    }

    /// <summary>Without what typography and the start of a sentence change: quotes, dashes, blanks, great letters.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(" ");
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            var one = c switch { '’' or '‘' or '´' => '\'', '“' or '”' or '„' or '»' or '«' => '"', '–' or '—' or '−' or '‑' => '-', _ => char.ToLowerInvariant(c) };
            if (c == '\u00ad')
                continue;
            if (!char.IsWhiteSpace(c))
                plain.Append(one);
            else if (plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString().Trim();
    }

    /// <summary>Whether a page's text says it, as words of their own.</summary>
    public static bool Says(this string text, string words)
    {
        var sought = Plain(words);
        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            var end = at + sought.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }
        return false;
    }

    private static void Add(INode node, StringBuilder text)
    {
        if (node is IText words)
            text.Append(words.Data);
        if (node is not IElement element || Unread.Contains(element.LocalName))
            return;
        if (!Inline.Contains(element.LocalName))
            text.Append(' ');
        foreach (var child in element.ChildNodes)
            Add(child, text);
        if (!Inline.Contains(element.LocalName))
            text.Append(' ');
    }
}
