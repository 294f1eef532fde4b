using KlyngeSite.Linking;

namespace KlyngeSite.Rendering.Views;

/// <summary>Which of an item's pages is shown, counted from 1. Each page has the next hundred of every long list.</summary>
internal readonly record struct Part(int Number)
{
    /// <summary>Whether this is the page with the item's own text.</summary>
    public bool IsFirst => Number == 1;

    /// <summary>The entries of a list that belong on this page.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> all) => all.Skip((Number - 1) * ListPaging.PageSize).Take(ListPaging.PageSize);
}
