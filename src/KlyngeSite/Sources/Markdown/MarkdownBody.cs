using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using Markdig.Syntax;

namespace KlyngeSite.Sources.Markdown;

/// <summary>A parsed text: its blocks, and what others ask about it.</summary>
/// <param name="Intro">Blocks before the first heading of level 2.</param>
/// <param name="Sections">One for each heading of level 2.</param>
/// <param name="Headings">All headings in order; ids are unique within the text.</param>
internal sealed record MarkdownBody(
    ImmutableArray<Block> Intro,
    ImmutableArray<BodySection> Sections,
    ImmutableArray<BodyHeading> Headings,
    ImmutableArray<BodyLink> Links)
{
    public static readonly MarkdownBody Empty = new([], [], [], []);

    public bool IsEmpty => Intro.IsEmpty && Sections.IsEmpty;

    /// <summary>All blocks, headings included, in order.</summary>
    public IEnumerable<Block> Blocks => Intro.Concat(Sections.SelectMany(section => section.Blocks.Prepend(section.Heading.Block)));
}

/// <summary>A heading of level 2 with the blocks up to the next one.</summary>
internal sealed record BodySection(BodyHeading Heading, ImmutableArray<Block> Blocks);

/// <param name="Id">The anchor.</param>
/// <param name="IsExplicit">Whether the author wrote the id as <c>{#id}</c>.</param>
internal sealed record BodyHeading(HeadingBlock Block, int Level, string Text, string Id, bool IsExplicit, Location Location);

/// <param name="Target">As written, after Markdown's own decoding.</param>
internal sealed record BodyLink(string Target, bool IsImage, Location Location);
