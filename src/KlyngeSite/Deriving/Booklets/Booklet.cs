using KlyngeSite.Content.Interviews;

namespace KlyngeSite.Deriving.Booklets;

/// <summary>What a booklet gathers.</summary>
internal enum BookletScope
{
    Whole,
    Topic,
    Region,
}

/// <summary>Interviews that are read and printed together.</summary>
/// <param name="Path">Of its page, with slashes.</param>
/// <param name="Id">Of the topic or the region; empty for the whole collection.</param>
/// <param name="Name">The topic's title, or the region's name and when it is called so; empty for the whole collection.</param>
/// <param name="Interviews">In the order of the clusters; never empty.</param>
internal sealed record Booklet(string Path, BookletScope Scope, string Id, string Name, IReadOnlyList<Interview> Interviews)
{
    /// <summary>Whether it would be no booklet any more: its page names smaller ones instead.</summary>
    public bool IsTooLarge => Interviews.Count > BookletIndex.MostInterviews;
}
