using System.Globalization;
using System.Text;
using KlyngeSite.Linking;
using KlyngeSite.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KlyngeSite.Rendering;

/// <summary>Renders parsed Markdown. Addresses come from the site alone; no attribute comes from the text but heading ids. One per thread.</summary>
internal sealed class MarkdownHtml
{
    private readonly StringBuilder text = new();
    private readonly HtmlRenderer renderer;
    private readonly Site site;

    /// <summary>The address of the text's own page, while it is shown on another one; null at home.</summary>
    private string? home;

    public MarkdownHtml(Site site)
    {
        this.site = site;
        renderer = new HtmlRenderer(new StringWriter(text, CultureInfo.InvariantCulture));
        renderer.ObjectRenderers.RemoveAll(r => r is LinkInlineRenderer or AutolinkInlineRenderer or CodeBlockRenderer or HeadingRenderer);
        renderer.ObjectRenderers.AddRange([new Links(this), new Autolinks(this), new Headings(this), new CodeBlocks(), new Tables()]);
    }

    /// <summary>The blocks as markup; null when there are none.</summary>
    /// <param name="awayFrom">
    /// The address of the page that the text belongs to, when it is shown on another one: headings are plain there, for their ids
    /// and levels are the other page's, and links within the text lead home.
    /// </param>
    public Html? Render(IEnumerable<Block> blocks, string? awayFrom = null)
    {
        text.Clear();
        home = awayFrom;
        foreach (var block in blocks)
            renderer.Render(block);
        return text.Length == 0 ? null : new Html(text.ToString().TrimEnd('\n'));
    }

    private void WriteLink(string target, Action writeText)
    {
        var url = site.Resolve(LinkTarget.Parse(target));
        if (url?.StartsWith('#') == true)
            url = home + url;
        if (url is not null)
            renderer.Write("<a href=\"").Write(Html.Escape(url)).Write("\">");
        writeText();
        if (url is not null)
            renderer.Write("</a>");
    }

    /// <summary>A link without a published target is its text; an image is its alternative text.</summary>
    private sealed class Links(MarkdownHtml owner) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.IsImage)
                renderer.WriteChildren(link);
            else
                owner.WriteLink(link.Url ?? "", () => renderer.WriteChildren(link));
        }
    }

    private sealed class Autolinks(MarkdownHtml owner) : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link) =>
            owner.WriteLink(link.IsEmail ? "mailto:" + link.Url : link.Url, () => renderer.WriteEscape(link.Url));
    }

    private sealed class Headings(MarkdownHtml owner) : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            var element = owner.home is null ? $"h{heading.Level}" : "p";
            renderer.EnsureLine().Write('<').Write(element);
            if (owner.home is null && heading.TryGetAttributes()?.Id is { } id)
                renderer.Write(" id=\"").Write(id).Write('"');
            renderer.Write(owner.home is null ? ">" : "><strong>");
            renderer.WriteLeafInline(heading);
            renderer.Write(owner.home is null ? "</" : "</strong></").Write(element).WriteLine(">");
        }
    }

    /// <summary>Code without the language that an author may have named: nothing uses it.</summary>
    private sealed class CodeBlocks : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            renderer.EnsureLine().Write("<pre><code>");
            renderer.WriteLeafRawLines(block, true, true).WriteLine("</code></pre>");
        }
    }

    /// <summary>Tables without the inline styles that Markdig aligns columns with: the site's policy forbids those.</summary>
    private sealed class Tables : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine().WriteLine("<div class=\"scroll\" role=\"region\" aria-label=\"Tabel\" tabindex=\"0\">").WriteLine("<table>");
            foreach (var row in table.OfType<TableRow>())
            {
                renderer.Write("<tr>");
                foreach (var cell in row.OfType<TableCell>())
                {
                    renderer.Write(row.IsHeader ? "<th scope=\"col\">" : "<td>");
                    var implicitParagraph = renderer.ImplicitParagraph;
                    renderer.ImplicitParagraph = true;
                    renderer.WriteChildren(cell);
                    renderer.ImplicitParagraph = implicitParagraph;
                    renderer.Write(row.IsHeader ? "</th>" : "</td>");
                }
                renderer.WriteLine("</tr>");
            }
            renderer.WriteLine("</table>").WriteLine("</div>");
        }
    }
}
