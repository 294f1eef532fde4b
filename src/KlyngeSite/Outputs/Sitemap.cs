using System.Buffers;
using System.Text;
using KlyngeSite.Content;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Linking;
using KlyngeSite.Rendering.Views;
using KlyngeSite.Text;

namespace KlyngeSite.Outputs;

/// <summary><c>sitemap.xml</c>: every page's address; an index of several files over the format's limit.</summary>
internal sealed class Sitemap : ISiteOutput
{
    /// <summary>The most addresses that the sitemap protocol (0.9) allows in one file.</summary>
    private const int MostInOneFile = 50_000;

    /// <summary>About what an address takes.</summary>
    private const int BytesAnAddress = 120;

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        var parts = (Pages(context).Count() + MostInOneFile - 1) / MostInOneFile;
        if (parts == 1)
        {
            yield return File("sitemap.xml", "urlset", "url", context, Pages);
            yield break;
        }
        for (var i = 0; i < parts; i++)
        {
            var first = i * MostInOneFile;
            yield return File($"sitemap-{i + 1}.xml", "urlset", "url", context, c => Pages(c).Skip(first).Take(MostInOneFile));
        }
        yield return File("sitemap.xml", "sitemapindex", "sitemap", context, _ => Enumerable.Range(1, parts).Select(part => $"/sitemap-{part}.xml"));
    }

    private static IEnumerable<string> Pages(OutputContext context) =>
        context.Site.Items.SelectMany(item => Enumerable.Range(1, ItemPages.PagesOf(item, context)).Select(number => ListPaging.PathOf(Site.PathOf(item), number)))
            .Concat(ContentKinds.All.Where(kind => kind.ListTitle is not null)
                .SelectMany(kind => Enumerable.Range(1, ListPaging.Pages(kind, context.Site.All(kind).Count)).Select(number => ListPaging.PathOf(kind, number))))
            .Concat(Collections.Pages(context.Site.Items).Where(pages => context.Site.HasPage(pages.Path))
                .SelectMany(pages => Enumerable.Range(1, pages.Count).Select(number => ListPaging.PathOf(pages.Path, number))))
            .Concat(FindPages.Paths(context))
            .Concat(BookletPages.All(context).Select(booklet => booklet.Path))
            .Concat(FieldGuide.Paths(context))
            .Concat(new[] { PlannerAddress.Path, SearchPaths.Start }.Where(context.Site.HasPage))
            .Append("/")
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static PlannedOutput File(string file, string root, string element, OutputContext context, Func<OutputContext, IEnumerable<string>> paths) => new(file, false, _ =>
    {
        // Straight to bytes: the text of a big site's map, beside them, would be large when memory is at its peak.
        var all = paths(context).ToList();
        var xml = new ArrayBufferWriter<byte>(BytesAnAddress * all.Count + 200);
        Write($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var path in all)
            Write($"<{element}><loc>{Html.Escape(context.Site.AbsoluteUrl(path))}</loc></{element}>\n");
        Write($"</{root}>\n");
        return xml.WrittenMemory;

        void Write(string text) => Encoding.UTF8.GetBytes(text, xml);
    });
}

/// <summary><c>robots.txt</c>. A site that must not be listed says so on each page; crawlers have to come in to read it.</summary>
internal sealed class Robots : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        var sitemap = context.Site.IsIndexed ? $"Sitemap: {context.Site.AbsoluteUrl("/sitemap.xml")}\n" : "";
        yield return new("robots.txt", false, _ => Encoding.UTF8.GetBytes("User-agent: *\nDisallow:\n" + sitemap));
    }
}
