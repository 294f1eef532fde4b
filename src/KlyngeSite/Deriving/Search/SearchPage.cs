namespace KlyngeSite.Deriving.Search;

/// <summary>A page as search sees it: results are pages, each with the sections that fit best.</summary>
/// <param name="Path">Below the site's root.</param>
/// <param name="Kind">What readers call such pages.</param>
/// <param name="Cluster">The cluster that it is about; null for pages about several or none.</param>
/// <param name="Sections">The first is the page as a whole; the others have places of their own on it.</param>
internal sealed record SearchPage(string Path, string Title, string Kind, string? Cluster, IReadOnlyList<SearchSection> Sections);

/// <summary>What a search finds: an answer, a part of a package, or a page's own facts.</summary>
/// <param name="Anchor">The id of its element; empty for the page as a whole.</param>
/// <param name="Heading">Empty for the page as a whole.</param>
/// <param name="Words">What it is called elsewhere and what it is about: found, and not shown as its text.</param>
internal sealed record SearchSection(string Anchor, string Heading, string Words, string Text);

/// <summary>What a page has in common with others, to narrow a result by. Ids of items, or names of regions.</summary>
internal sealed record SearchFacets(IReadOnlyList<string> Topics, IReadOnlyList<string> Partners, IReadOnlyList<string> Regions)
{
    public static readonly SearchFacets None = new([], [], []);
}
