using System.Text;
using System.Text.Unicode;
using KlyngeSite.Linking;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering;

/// <summary>Puts markup on a page: every address comes from the site alone. One per thread.</summary>
internal sealed class MarkdownHtml(Site site)
{
    private readonly StringBuilder text = new();

    /// <summary>Whether each link that is open has an address: one without is its text alone.</summary>
    private readonly Stack<bool> links = new();

    /// <summary>The range as markup; null when there is nothing in it.</summary>
    /// <param name="awayFrom">
    /// The address of the page that the text belongs to, when it is shown on another one: headings are plain there, for their ids
    /// and levels are the other page's, and links within the text lead home.
    /// </param>
    public Html? Render(MarkupRange range, string? awayFrom = null) => Render(range, awayFrom, null);

    /// <summary>The same among other texts on one page: addresses, ids and levels of headings are that page's.</summary>
    public Html? RenderAmong(MarkupRange range, SharedPage page) => Render(range, null, page);

    private Html? Render(MarkupRange range, string? awayFrom, SharedPage? page)
    {
        var (markup, from, end) = range;
        if (from == end)
            return null;
        text.Clear();
        foreach (var mark in markup.Marks)
        {
            if (mark.Offset < range.Start)
                continue;
            if (mark.Offset >= end)
                break;
            Append(markup.Utf8.AsSpan(from, mark.Offset - from));
            from = mark.Offset;
            Append(mark, awayFrom, page);
        }
        Append(markup.Utf8.AsSpan(from, end - from));
        while (text.Length > 0 && text[^1] == '\n')
            text.Length--;
        return new Html(text.ToString());
    }

    private void Append(ReadOnlySpan<byte> utf8)
    {
        Span<char> characters = stackalloc char[256];
        while (!utf8.IsEmpty)
        {
            Utf8.ToUtf16(utf8, characters, out var used, out var written);
            text.Append(characters[..written]);
            utf8 = utf8[used..];
        }
    }

    private void Append(MarkupMark mark, string? awayFrom, SharedPage? page)
    {
        switch (mark.Tag)
        {
            case MarkupTag.LinkStart:
                var target = LinkTarget.Parse(mark.Value!);
                var url = page is null ? site.Resolve(target) : page.Resolve(target);
                if (page is null && url?.StartsWith('#') == true)
                    url = awayFrom + url;
                links.Push(url is not null);
                if (url is not null)
                    text.Append("<a href=\"").Append(Html.Escape(url)).Append("\">");
                break;
            case MarkupTag.LinkEnd:
                if (links.Pop())
                    text.Append("</a>");
                break;
            case MarkupTag.HeadingStart when awayFrom is null:
                text.Append("<h").Append(LevelOf(mark, page));
                if (mark.Value is { } id)
                    text.Append(" id=\"").Append(page is null ? id : page.IdOf(id)).Append('"');
                text.Append('>');
                break;
            case MarkupTag.HeadingStart:
                text.Append("<p><strong>");
                break;
            case MarkupTag.HeadingEnd:
                text.Append(awayFrom is null ? $"</h{LevelOf(mark, page)}>" : "</strong></p>");
                break;
        }
    }

    private static int LevelOf(MarkupMark mark, SharedPage? page) => Math.Min(mark.Level + (page?.Deeper ?? 0), 6);
}

/// <summary>A page that a text shares with others.</summary>
/// <param name="Resolve">The address that a link of the text leads to; null when it is words alone there.</param>
/// <param name="IdOf">The id on the page of a heading's own id.</param>
/// <param name="Deeper">How many levels further down headings stand than on the text's own page.</param>
internal sealed record SharedPage(Func<LinkTarget, string?> Resolve, Func<string, string> IdOf, int Deeper);
