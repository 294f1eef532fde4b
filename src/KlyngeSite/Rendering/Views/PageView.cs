using KlyngeSite.Content.Pages;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A plain page.</summary>
internal static class PageView
{
    public static ScriptObject Of(Page page, ViewContext context) => View.Of(
        ("title", page.Title),
        ("lead", page.Lead),
        ("doors", page.Id == ContributeView.Page ? DoorsView.Of(context) : null),
        ("html", context.Body(page)));
}
