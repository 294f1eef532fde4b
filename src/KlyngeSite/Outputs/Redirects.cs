using System.Text;
using KlyngeSite.Content;
using KlyngeSite.Linking;
using KlyngeSite.Rendering;

namespace KlyngeSite.Outputs;

/// <summary><c>_redirects</c> for the host: each former address to the item's present one.</summary>
internal sealed class Redirects : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        var text = new StringBuilder();
        foreach (var (from, item) in Moved(context.Site))
            text.Append(context.Site.Url(from)).Append(' ').Append(context.Site.Url(item)).Append(" 301!\n");
        yield return new("_redirects", false, _ => Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Former addresses in ordinal order, with the item that moved.</summary>
    public static IEnumerable<(string From, ContentItem Item)> Moved(Site site) =>
        site.Items.SelectMany(item => item.Header.Publication.FormerAddresses.Select(from => (from.Path, item))).OrderBy(pair => pair.Path, StringComparer.Ordinal);
}

/// <summary>The same for hosts that do not read <c>_redirects</c>: a page that sends the reader on.</summary>
internal sealed class MovedPages : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        foreach (var (from, item) in Redirects.Moved(context.Site))
        {
            var head = new PageHead(Site.PathOf(item), "Siden er flyttet", null);
            yield return new(PageFile.Of(from), false, worker => worker.Page("pages/flyttet.html", head, "moved", worker.Views.Link(item)));
        }
    }
}
