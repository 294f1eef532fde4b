using System.Net;
using System.Text;
using KlyngeSite.Text;

namespace KlyngeSite.Outputs.Bundle;

/// <summary>
/// Finds the addresses of a finished page and puts others in their place; all else stays as it is. It knows as much of HTML as our own
/// pages need: elements, attributes, comments, and the elements whose text is no markup.
/// </summary>
internal sealed class PageAddresses
{
    private const string MovesTo = "0; url=";

    private static readonly string[] Named = ["href", "src", "action", "formaction", "poster", "xlink:href"];
    private static readonly string[] WithoutMarkup = ["script", "style", "title", "textarea"];

    private readonly string html;
    private readonly Func<string, string> replace;
    private readonly Func<string, bool> isFromRoot;
    private readonly StringBuilder result;
    private int copied;

    private PageAddresses(string html, Func<string, string> replace, Func<string, bool> isFromRoot)
    {
        (this.html, this.replace, this.isFromRoot) = (html, replace, isFromRoot);
        result = new(html.Length);
    }

    /// <summary>
    /// The page with its addresses replaced: in <c>href</c>, <c>src</c>, <c>action</c> and their like, where a page sends its reader on, and in
    /// <c>data-…</c> that ends with <c>-url</c> or names a script of the site, for those are what scripts load.
    /// </summary>
    /// <exception cref="FormatException">The page is no markup that we make.</exception>
    public static string Replaced(string html, Func<string, string> replace, Func<string, bool> isFromRoot)
    {
        var page = new PageAddresses(html, replace, isFromRoot);
        page.Walk();
        return page.result.Append(html, page.copied, html.Length - page.copied).ToString();
    }

    private void Walk()
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at < html.Length; at = html.IndexOf('<', at))
        {
            if (html.AsSpan(at).StartsWith("<!--"))
                at = After("-->", at + 4);
            else if (at + 1 < html.Length && html[at + 1] is '!' or '/')
                at = After(">", at);
            else if (at + 1 < html.Length && char.IsAsciiLetter(html[at + 1]))
                at = Element(at + 1);
            else
                at++;
        }
    }

    /// <summary>Reads an element's beginning, and its text where that is no markup.</summary>
    /// <returns>Where what follows begins.</returns>
    private int Element(int at)
    {
        var name = Until(ref at, " \n\t\r\f/>").ToLowerInvariant();
        while (true)
        {
            at = Past(" \n\t\r\f/", at);
            if (html[at] == '>')
                break;
            at = Attribute(name, at);
        }
        if (!WithoutMarkup.Contains(name))
            return at + 1;
        var end = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        return end >= 0 ? end : throw new FormatException($"<{name}> has no end.");
    }

    private int Attribute(string element, int at)
    {
        var name = Until(ref at, " \n\t\r\f/>=").ToLowerInvariant();
        var next = Past(" \n\t\r\f", at);
        if (html[next] != '=')
            return at;
        at = Past(" \n\t\r\f", next + 1);
        var quote = html[at] is '"' or '\'' ? html[at++] : ' ';
        var start = at;
        var raw = quote == ' ' ? Until(ref at, " \n\t\r\f>") : Until(ref at, quote == '"' ? "\"" : "'");
        Value(element, name, WebUtility.HtmlDecode(raw), start, at, quote);
        return quote == ' ' ? at : at + 1;
    }

    private void Value(string element, string name, string value, int start, int end, char quote)
    {
        var before = element == "meta" && name == "content" && value.StartsWith(MovesTo, StringComparison.Ordinal) ? MovesTo : "";
        if (before.Length == 0 && !IsAddress(name, value))
            return;
        var address = value[before.Length..];
        var other = replace(address);
        if (other == address)
            return;
        result.Append(html, copied, start - copied);
        result.Append(quote == ' ' ? "\"" : "").Append(before).Append(Html.Escape(other)).Append(quote == ' ' ? "\"" : "");
        copied = end;
    }

    private bool IsAddress(string name, string value) =>
        Named.Contains(name)
        || (name.StartsWith("data-", StringComparison.Ordinal) && isFromRoot(value)
            && (name.EndsWith("-url", StringComparison.Ordinal) || value.EndsWith(".js", StringComparison.Ordinal)));

    private string Until(ref int at, string ends)
    {
        var length = html.AsSpan(at).IndexOfAny(ends);
        if (length < 0)
            throw new FormatException("The page ends in the middle of an element.");
        var text = html.Substring(at, length);
        at += length;
        return text;
    }

    private int Past(string blanks, int at)
    {
        var length = html.AsSpan(at).IndexOfAnyExcept(blanks);
        return length < 0 ? throw new FormatException("The page ends in the middle of an element.") : at + length;
    }

    private int After(string end, int at)
    {
        var found = html.IndexOf(end, at, StringComparison.Ordinal);
        return found < 0 ? throw new FormatException($"'{end}' is missing.") : found + end.Length;
    }
}
