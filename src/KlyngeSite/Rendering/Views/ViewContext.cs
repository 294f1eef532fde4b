using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Deriving;
using KlyngeSite.Linking;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>What views are made from. One per thread, for the renderer of texts keeps state.</summary>
internal sealed class ViewContext(Site site, Insights insights, Theme theme)
{
    private readonly MarkdownHtml markdown = new(site);

    public Site Site { get; } = site;
    public Insights Insights { get; } = insights;
    public Theme Theme { get; } = theme;

    /// <param name="awayFrom">The item that the text belongs to, when it is shown on another page.</param>
    public Html? Markdown(MarkupRange text, ContentItem? awayFrom = null) =>
        markdown.Render(text, awayFrom is null ? null : Site.Url(awayFrom));

    /// <summary>A text among others on one page.</summary>
    public Html? Markdown(MarkupRange text, SharedPage among) => markdown.RenderAmong(text, among);

    public Html? Body(ContentItem item, bool isAway = false) => Markdown(item.Body.All, isAway ? item : null);

    /// <summary>A link to the item that a reference names; null when it is not published.</summary>
    public ScriptObject? Link<T>(Reference? reference)
        where T : ContentItem =>
        Site.Find<T>(reference) is { } item ? Link(item) : null;

    public ScriptObject Link(ContentItem item) => View.Link(item.Title, Site.Url(item));
}
