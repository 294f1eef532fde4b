using System.Collections.Immutable;

namespace KlyngeSite.Sources.Markdown;

/// <summary>
/// A text as markup, with its addresses still open: where a link leads is known only when all items are. It is kept instead of
/// the parser's tree, which takes ten times the room.
/// </summary>
/// <param name="Utf8">Well-formed HTML whose text parts are escaped already, without the tags that <paramref name="Marks"/> stand for.</param>
/// <param name="Marks">By offset.</param>
internal sealed record Markup(byte[] Utf8, ImmutableArray<MarkupMark> Marks)
{
    public static readonly Markup Empty = new([], []);
}

/// <summary>A tag that is written when the markup is put on a page.</summary>
/// <param name="Offset">In bytes.</param>
/// <param name="Value">A link's target as written, or a heading's id; null for ends.</param>
/// <param name="Level">Of a heading.</param>
internal readonly record struct MarkupMark(int Offset, MarkupTag Tag, string? Value, byte Level);

internal enum MarkupTag : byte
{
    LinkStart,
    LinkEnd,
    HeadingStart,
    HeadingEnd,
}

/// <summary>A stretch of markup; offsets in bytes.</summary>
internal readonly record struct MarkupRange(Markup Markup, int Start, int End)
{
    public Markup Markup { get; } = Markup;
}
