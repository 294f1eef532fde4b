using System.Text;
using KlyngeSite.Content;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Linking;
using KlyngeSite.Text;

namespace KlyngeSite.Outputs;

/// <summary>An Atom feed (RFC 4287) of the newest interviews and comments, by the day that they came on.</summary>
internal sealed class Feed : ISiteOutput
{
    private const int MostEntries = 50;

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        yield return new("feed.xml", false, _ => Encoding.UTF8.GetBytes(Xml(context.Site)));
    }

    private static string Xml(Site site)
    {
        List<ContentItem> newest =
        [
            .. site.All(InterviewKind.Kind).Concat(site.All(CommentKind.Kind))
                .Where(item => item.Header.Publication.From is not null)
                .OrderByDescending(item => item.Header.Publication.From)
                .Take(MostEntries),
        ];
        var address = site.AbsoluteUrl("/feed.xml");
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"da\">\n");
        Element(xml, "title", site.Settings.Title);
        Element(xml, "subtitle", site.Settings.Subtitle);
        Element(xml, "id", address);
        xml.Append("<link rel=\"self\" href=\"").Append(Html.Escape(address)).Append("\"/>\n");
        xml.Append("<link href=\"").Append(Html.Escape(site.AbsoluteUrl("/"))).Append("\"/>\n");
        Element(xml, "updated", newest.Count > 0 ? DayOf(newest[0]) : "1970-01-01T00:00:00Z");
        xml.Append("<author><name>").Append(Html.Escape(site.Settings.Publisher)).Append("</name></author>\n");
        foreach (var item in newest)
            Entry(xml, item, site.AbsoluteUrl(Site.PathOf(item)));
        return xml.Append("</feed>\n").ToString();
    }

    private static void Entry(StringBuilder xml, ContentItem item, string address)
    {
        xml.Append("<entry>\n");
        Element(xml, "title", item.Title);
        Element(xml, "id", address);
        xml.Append("<link href=\"").Append(Html.Escape(address)).Append("\"/>\n");
        Element(xml, "updated", DayOf(item));
        if (item.Summary is { } summary)
            Element(xml, "summary", summary);
        xml.Append("</entry>\n");
    }

    private static string DayOf(ContentItem item) => item.Header.Publication.From!.Iso + "T00:00:00Z";

    private static void Element(StringBuilder xml, string name, string text) =>
        xml.Append('<').Append(name).Append('>').Append(Html.Escape(text)).Append("</").Append(name).Append(">\n");
}
