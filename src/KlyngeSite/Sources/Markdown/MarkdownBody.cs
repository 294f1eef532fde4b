using System.Collections.Immutable;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Markdown;

/// <summary>A parsed text: its markup, and what others ask about it.</summary>
/// <param name="All">The whole, headings included.</param>
/// <param name="Intro">What stands before the first heading of level 2.</param>
/// <param name="Sections">One for each heading of level 2.</param>
/// <param name="Headings">All headings in order; ids are unique within the text.</param>
internal sealed record MarkdownBody(
    MarkupRange All,
    MarkupRange Intro,
    ImmutableArray<BodySection> Sections,
    ImmutableArray<BodyHeading> Headings,
    ImmutableArray<BodyLink> Links)
{
    private static readonly MarkupRange Nothing = new(Markup.Empty, 0, 0);

    public static readonly MarkdownBody Empty = new(Nothing, Nothing, [], [], []);
}

/// <summary>A heading of level 2 with the text up to the next one.</summary>
/// <param name="Text">Without the heading.</param>
/// <param name="Beginning">The first paragraph, list or table of the text; ends where the text does when there is no more.</param>
internal sealed record BodySection(BodyHeading Heading, MarkupRange Text, MarkupRange Beginning);

/// <param name="Id">The anchor.</param>
/// <param name="IsExplicit">Whether the author wrote the id as <c>{#id}</c>.</param>
internal sealed record BodyHeading(int Level, string Text, string Id, bool IsExplicit, Location Location);

/// <param name="Target">As written, after Markdown's own decoding.</param>
/// <param name="IsBareImage">Whether it is an image without an alternative text.</param>
internal readonly record struct BodyLink(string Target, bool IsImage, Location Location, bool IsBareImage = false);
