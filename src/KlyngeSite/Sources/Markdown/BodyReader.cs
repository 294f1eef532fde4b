using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KlyngeSite.Sources.Markdown;

/// <summary>Turns one parsed text into a <see cref="MarkdownBody"/>, with what its headings and links are checked for on the way.</summary>
/// <param name="start">Where the text begins in the file.</param>
internal sealed class BodyReader(SourceText source, int start, DiagnosticBag bag)
{
    /// <summary>Every link into a text looks through its headings.</summary>
    private const int MostHeadings = 500;

    /// <summary>An address that stands apart is written again for each of its links.</summary>
    private const int LongestAddress = 2_000;

    private static readonly ThreadLocal<MarkupWriter> Writer = new(() => new MarkupWriter());

    private readonly ImmutableArray<BodyHeading>.Builder headings = ImmutableArray.CreateBuilder<BodyHeading>();

    /// <summary>Null when the text has too much of something (and that was reported).</summary>
    public MarkdownBody? Read(MarkdownDocument document)
    {
        List<HeadingBlock> all = [.. document.Descendants<HeadingBlock>().OrderBy(heading => heading.Span.Start)];
        var links = ReadLinks(document);
        if (HasTooMuch(all, links))
            return null;
        List<Block> blocks = [.. document.Where(block => block is not LinkReferenceDefinitionGroup)];
        var ids = new HeadingIds(blocks.OfType<HeadingBlock>(), At, bag);
        Dictionary<HeadingBlock, BodyHeading> titles = [];
        foreach (var heading in blocks.OfType<HeadingBlock>())
            titles.Add(heading, ReadHeading(heading, ids));
        new HeadingCheck(source, start, bag).Check(all, blocks);
        TextSlips.Report(source, start, document, bag);
        var (markup, ends) = Writer.Value!.Write(blocks);

        List<int> starts = [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is HeadingBlock { Level: 2 })];
        var sections = ImmutableArray.CreateBuilder<BodySection>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var (first, next) = (starts[i] + 1, i + 1 < starts.Count ? starts[i + 1] : blocks.Count);
            sections.Add(new(titles[(HeadingBlock)blocks[first - 1]], Range(first, next), Range(first, Math.Min(first + 1, next))));
        }
        return new(Range(0, blocks.Count), Range(0, starts is [var top, ..] ? top : blocks.Count), sections.MoveToImmutable(), headings.ToImmutable(), links);

        // Blocks from the first up to, not with, the last.
        MarkupRange Range(int first, int last) => new(markup, first == 0 ? 0 : ends[first - 1], last == 0 ? 0 : ends[last - 1]);
    }

    private bool HasTooMuch(List<HeadingBlock> all, ImmutableArray<BodyLink> links)
    {
        if (all.Count > MostHeadings)
        {
            bag.Report(Rules.MalformedMarkdown, At(all[MostHeadings].Span), "Teksten har over 500 overskrifter.", "Del den op i flere sider.");
            return true;
        }
        foreach (var link in links)
        {
            if (link.Target.Length <= LongestAddress)
                continue;
            bag.Report(Rules.MalformedMarkdown, link.Location, "Linkets adresse er over 2.000 tegn.", "Brug en kortere adresse.");
            return true;
        }
        return false;
    }

    private BodyHeading ReadHeading(HeadingBlock block, HeadingIds ids)
    {
        // Thousands of texts answer the same questions.
        var text = RepeatedText.Of(PlainText.Of(block.Inline));
        var (id, isWritten) = ids.Of(block, text);
        id = RepeatedText.Of(id);
        block.GetAttributes().Id = id;
        var heading = new BodyHeading(block.Level, text, id, isWritten, At(block.Span));
        headings.Add(heading);
        return heading;
    }

    private ImmutableArray<BodyLink> ReadLinks(MarkdownDocument document)
    {
        var links = ImmutableArray.CreateBuilder<BodyLink>();
        foreach (var inline in document.Descendants<Inline>())
        {
            switch (inline)
            {
                // What looks like a footnote is reported as one, not as a link to its first word.
                case LinkInline { Reference.Label: ['^', ..] }:
                    break;
                case LinkInline link:
                    link.Url = RepeatedText.Of(link.Url ?? "");
                    links.Add(new(link.Url, link.IsImage, At(link.Span), link.IsImage && PlainText.Of(link).Length == 0));
                    break;
                case AutolinkInline auto:
                    links.Add(new(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, false, At(auto.Span)));
                    break;
            }
        }
        return links.ToImmutable();
    }

    private Location At(SourceSpan span) => source.At(start + span.Start, Math.Max(1, span.Length));
}
