using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KlyngeSite.Sources.Markdown;

/// <summary>
/// Markdown with a picked pipeline: CommonMark and pipe tables, raw HTML off. Heading ids follow the project's slug rule or
/// the author's <c>{#id}</c>; ids that begin with <see cref="ThemePrefix"/> belong to the theme.
/// </summary>
internal static class BodyParser
{
    public const string ThemePrefix = "side-";
    private const int MostNesting = 32;

    /// <summary>Below the 128 at which Markdig's renderer throws.</summary>
    private const int MostInlineNesting = 120;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = MostNesting }
        .DisableHtml()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    private static readonly ThreadLocal<MarkupWriter> Writer = new(() => new MarkupWriter());

    /// <summary>Parses the file's text from an offset; null when it is too intricate (and that was reported).</summary>
    public static MarkdownBody? Parse(SourceText source, int start, DiagnosticBag bag)
    {
        var text = Typography.KeepTogether(source.Text[start..]);
        if (string.IsNullOrWhiteSpace(text))
            return MarkdownBody.Empty;
        if (MarkdownPrecheck.FindTrouble(text) is { } trouble)
        {
            bag.Report(Rules.MalformedMarkdown, source.At(start + trouble.Offset), trouble.Message, "Skriv stedet kortere.");
            return null;
        }
        if (Parse(text) is { } document && MarkdownPrecheck.DepthOf(document) <= MostInlineNesting)
            return new Reader(source, start, bag).Read(document);
        bag.Report(Rules.MalformedMarkdown, source.Whole, "Teksten har for mange niveauer af lister, citater eller parenteser inde i hinanden.", "Skriv den fladere.");
        return null;
    }

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only refusal: lists or quotes nested beyond the limit, without a place.
            return null;
        }
    }

    private sealed class Reader(SourceText source, int start, DiagnosticBag bag)
    {
        private readonly HashSet<string> ids = new(StringComparer.Ordinal);
        private readonly Dictionary<HeadingBlock, string> writtenIds = [];
        private readonly ImmutableArray<BodyHeading>.Builder headings = ImmutableArray.CreateBuilder<BodyHeading>();

        public MarkdownBody Read(MarkdownDocument document)
        {
            TakeWrittenIds(document);
            List<Block> blocks = [.. document.Where(block => block is not LinkReferenceDefinitionGroup)];
            Dictionary<HeadingBlock, BodyHeading> titles = [];
            foreach (var heading in blocks.OfType<HeadingBlock>())
                titles.Add(heading, ReadHeading(heading));
            var (markup, ends) = Writer.Value!.Write(blocks);

            List<int> starts = [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is HeadingBlock { Level: 2 })];
            var sections = ImmutableArray.CreateBuilder<BodySection>(starts.Count);
            for (var i = 0; i < starts.Count; i++)
            {
                var (first, next) = (starts[i] + 1, i + 1 < starts.Count ? starts[i + 1] : blocks.Count);
                sections.Add(new(titles[(HeadingBlock)blocks[first - 1]], Range(first, next), Range(first, Math.Min(first + 1, next))));
            }
            return new(Range(0, blocks.Count), Range(0, starts is [var top, ..] ? top : blocks.Count), sections.MoveToImmutable(), headings.ToImmutable(), ReadLinks(document));

            // Blocks from the first up to, not with, the last.
            MarkupRange Range(int first, int last) => new(markup, first == 0 ? 0 : ends[first - 1], last == 0 ? 0 : ends[last - 1]);
        }

        private BodyHeading ReadHeading(HeadingBlock block)
        {
            var written = writtenIds.GetValueOrDefault(block);
            if (block.Level == 1)
                bag.Report(Rules.Headings, At(block.Span), "Overskriften med ét # er sidens egen titel og skrives i feltet 'titel'.", "Brug ## her.");
            var text = PlainText.Of(block.Inline);
            var id = written ?? Slug.From(text);
            if (id.Length == 0 || id.StartsWith(ThemePrefix, StringComparison.Ordinal))
                id = "afsnit" + (id.Length == 0 ? "" : "-" + id);
            if (written is null)
            {
                var unique = id;
                for (var n = 2; !ids.Add(unique); n++)
                    unique = $"{id}-{n}";
                id = unique;
            }
            // Thousands of texts answer the same questions.
            id = string.Intern(id);
            block.GetAttributes().Id = id;
            var heading = new BodyHeading(block.Level, text, id, written is not null, At(block.Span));
            headings.Add(heading);
            return heading;
        }

        /// <summary>Ids that authors wrote come first, so that the automatic ones give way to them.</summary>
        private void TakeWrittenIds(MarkdownDocument document)
        {
            foreach (var block in document.OfType<HeadingBlock>())
            {
                if (TakeId(block) is not { } id)
                    continue;
                writtenIds[block] = id;
                // Whoever knows what the text is for reports an id that is written twice.
                ids.Add(id);
            }
        }

        /// <summary>Removes a closing <c>{#id}</c> from the heading's text and gives the id.</summary>
        private string? TakeId(HeadingBlock block)
        {
            if (block.Inline?.LastChild is not LiteralInline last)
                return null;
            var text = last.Content.AsSpan().TrimEnd();
            var open = text.LastIndexOf("{#");
            if (open < 0 || text[^1] != '}')
                return null;
            var id = text[(open + 2)..^1].ToString();
            if (!Slug.IsValid(id))
            {
                bag.Report(Rules.Headings, At(block.Span), "Overskriftens id må kun have små bogstaver a-z, tal og bindestreg.",
                    Slug.From(id) is { Length: > 0 } slug ? $"Skriv: {{#{slug}}}" : "Skriv et andet id.");
                id = Slug.From(id) is { Length: > 0 } mended ? mended : "afsnit";
            }
            last.Content = new(text[..open].TrimEnd().ToString());
            return id;
        }

        private ImmutableArray<BodyLink> ReadLinks(MarkdownDocument document)
        {
            var links = ImmutableArray.CreateBuilder<BodyLink>();
            foreach (var inline in document.Descendants<Inline>())
            {
                switch (inline)
                {
                    case LinkInline link:
                        links.Add(new(link.Url ?? "", link.IsImage, At(link.Span)));
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
}
