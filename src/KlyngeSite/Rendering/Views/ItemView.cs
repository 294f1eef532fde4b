using KlyngeSite.Content;
using KlyngeSite.Deriving;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>How items of a kind are shown: a row of <see cref="ItemViews"/>.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Template">Below the theme.</param>
/// <param name="Name">What the template calls the item.</param>
/// <param name="Page">One of the item's pages.</param>
/// <param name="Longest">How many entries the longest list on the item's page has; over a hundred, it has several pages.</param>
/// <param name="Kicker">The line above its title in lists; null for none.</param>
internal sealed record ItemView(
    string Kind, string Template, string Name, Func<ContentItem, ViewContext, Part, ScriptObject> Page, Func<ContentItem, Insights, int> Longest,
    Func<ContentItem, ViewContext, string?> Kicker)
{
    /// <summary>A kind whose page has no long list.</summary>
    public static ItemView For<T>(string kind, string template, string name, Func<T, ViewContext, ScriptObject> page, Func<T, ViewContext, string?>? kicker = null)
        where T : ContentItem =>
        ForLong<T>(kind, template, name, (item, context, _) => page(item, context), (_, _) => 1, kicker);

    /// <summary>A kind whose page lists what others tell, and may have to be cut.</summary>
    public static ItemView ForLong<T>(
        string kind, string template, string name, Func<T, ViewContext, Part, ScriptObject> page, Func<T, Insights, int> longest, Func<T, ViewContext, string?>? kicker = null)
        where T : ContentItem =>
        new(kind, template, name, (item, context, part) => page((T)item, context, part), (item, insights) => longest((T)item, insights),
            (item, context) => kicker?.Invoke((T)item, context));

    /// <summary>The item as lists show it.</summary>
    public static ScriptObject Card(ContentItem item, ViewContext context) => View.Of(
        ("title", item.Title),
        ("url", context.Site.Url(item)),
        ("kicker", ItemViews.Of(item)?.Kicker(item, context)),
        ("text", item.Summary));

    public static ScriptArray? Cards(IEnumerable<ContentItem> items, ViewContext context) => View.List(items.Select(item => Card(item, context)));
}
