using KlyngeSite.Content;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>How items of a kind are shown: a row of <see cref="ItemViews"/>.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Template">Below the theme.</param>
/// <param name="Name">What the template calls the item.</param>
/// <param name="Page">The item's page.</param>
/// <param name="Kicker">The line above its title in lists; null for none.</param>
internal sealed record ItemView(
    string Kind, string Template, string Name, Func<ContentItem, ViewContext, ScriptObject> Page, Func<ContentItem, ViewContext, string?> Kicker)
{
    public static ItemView For<T>(string kind, string template, string name, Func<T, ViewContext, ScriptObject> page, Func<T, ViewContext, string?>? kicker = null)
        where T : ContentItem =>
        new(kind, template, name, (item, context) => page((T)item, context), (item, context) => kicker?.Invoke((T)item, context));

    /// <summary>The item as lists show it.</summary>
    public static ScriptObject Card(ContentItem item, ViewContext context) => View.Of(
        ("title", item.Title),
        ("url", context.Site.Url(item)),
        ("kicker", ItemViews.Of(item)?.Kicker(item, context)),
        ("text", item.Summary));

    public static ScriptArray? Cards(IEnumerable<ContentItem> items, ViewContext context) => View.List(items.Select(item => Card(item, context)));
}
