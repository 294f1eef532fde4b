namespace KlyngeSite.Rendering.Views.Booklets;

/// <summary>What is known of a booklet only when it is printed.</summary>
/// <param name="Day">It is printed for; said in the colophon.</param>
/// <param name="Address">Of the site, said in the colophon.</param>
/// <param name="PageOf">The page on which each chapter begins, by the chapter's id; empty until the booklet was set once.</param>
internal sealed record BookletPrint(DateOnly Day, string Address, IReadOnlyDictionary<string, int> PageOf);
