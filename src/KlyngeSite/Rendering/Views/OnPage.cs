using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A part of a page that can be jumped to.</summary>
/// <param name="Id">Of the element, as the template has it.</param>
/// <param name="IsThere">Whether this page has it.</param>
internal readonly record struct PageSection(string Id, string Text, bool IsThere = true);

/// <summary>What a long page consists of, as links into it.</summary>
internal static class OnPage
{
    /// <summary>With fewer, the page is looked through faster than the list.</summary>
    private const int Least = 4;

    /// <summary>Null when the page is short.</summary>
    public static ScriptArray? Of(params IEnumerable<PageSection> sections)
    {
        List<PageSection> there = [.. sections.Where(section => section.IsThere)];
        return there.Count < Least ? null : View.List(there.Select(section => View.Link(section.Text, "#" + section.Id)));
    }
}
