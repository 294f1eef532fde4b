using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KlyngeSite.Sources.Markdown;

/// <summary>Turns parsed Markdown into <see cref="Markup"/>. No attribute comes from the text but heading ids. One per thread.</summary>
internal sealed class MarkupWriter
{
    private readonly StringBuilder text = new();
    private readonly List<(int Offset, MarkupTag Tag, string? Value, byte Level)> marks = [];
    private readonly HtmlRenderer renderer;

    public MarkupWriter()
    {
        renderer = new HtmlRenderer(new StringWriter(text, CultureInfo.InvariantCulture));
        renderer.ObjectRenderers.RemoveAll(r => r is LinkInlineRenderer or AutolinkInlineRenderer or CodeBlockRenderer or HeadingRenderer);
        renderer.ObjectRenderers.AddRange([new Links(this), new Autolinks(this), new Headings(this), new CodeBlocks(), new Tables()]);
    }

    /// <summary>The blocks as markup, and the offset in it at which each of them ends.</summary>
    public (Markup Markup, int[] Ends) Write(IReadOnlyList<Block> blocks)
    {
        text.Clear();
        marks.Clear();
        var ends = new int[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            renderer.Render(blocks[i]);
            ends[i] = text.Length;
        }
        return InBytes(ends);
    }

    /// <summary>The text in UTF-8, with all offsets told in bytes instead of characters.</summary>
    private (Markup Markup, int[] Ends) InBytes(int[] ends)
    {
        var characters = text.ToString();
        var (from, bytes) = (0, 0);
        var open = ImmutableArray.CreateBuilder<MarkupMark>(marks.Count);
        var mark = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            for (; mark < marks.Count && marks[mark].Offset < ends[i]; mark++)
                open.Add(new(Advance(marks[mark].Offset), marks[mark].Tag, marks[mark].Value, marks[mark].Level));
            ends[i] = Advance(ends[i]);
        }
        return (new(Encoding.UTF8.GetBytes(characters), open.ToImmutable()), ends);

        int Advance(int to)
        {
            bytes += Encoding.UTF8.GetByteCount(characters.AsSpan(from, to - from));
            from = to;
            return bytes;
        }
    }

    private void Mark(MarkupTag tag, string? value = null, byte level = 0) => marks.Add((text.Length, tag, value, level));

    /// <summary>An image is its alternative text.</summary>
    private sealed class Links(MarkupWriter owner) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (!link.IsImage)
                owner.Mark(MarkupTag.LinkStart, link.Url ?? "");
            renderer.WriteChildren(link);
            if (!link.IsImage)
                owner.Mark(MarkupTag.LinkEnd);
        }
    }

    private sealed class Autolinks(MarkupWriter owner) : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            owner.Mark(MarkupTag.LinkStart, link.IsEmail ? "mailto:" + link.Url : link.Url);
            renderer.WriteEscape(link.Url);
            owner.Mark(MarkupTag.LinkEnd);
        }
    }

    private sealed class Headings(MarkupWriter owner) : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            renderer.EnsureLine();
            owner.Mark(MarkupTag.HeadingStart, heading.TryGetAttributes()?.Id, (byte)heading.Level);
            renderer.WriteLeafInline(heading);
            owner.Mark(MarkupTag.HeadingEnd, null, (byte)heading.Level);
            renderer.WriteLine();
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
