using System.Text;
using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views.Booklets;

namespace KlyngeSite.Outputs;

/// <summary>The booklets, each a page with a stylesheet of its own for what stands over its chapters; none in a theme without their template.</summary>
internal sealed class BookletPages : ISiteOutput
{
    /// <summary>How a booklet looks, whatever it gathers.</summary>
    private const string Stylesheet = "assets/haefte.css";

    private const string HeadsFile = "sidehoved.css";

    /// <summary>The booklets that have a page.</summary>
    public static IEnumerable<Booklet> All(OutputContext context) => context.Site.HasPage(BookletIndex.Start) ? context.Insights.Booklets.All : [];

    /// <summary>The paths of the stylesheets that are made for booklets.</summary>
    public static IEnumerable<string> Sheets(OutputContext context) => All(context).Where(booklet => !booklet.IsTooLarge).Select(HeadsOf);

    public IEnumerable<PlannedOutput> Plan(OutputContext context) => All(context).SelectMany(booklet => Files(booklet, context));

    /// <summary>The files of one booklet: its page, and the running heads of a whole one.</summary>
    /// <param name="print">Null for the site.</param>
    public static IEnumerable<PlannedOutput> Files(Booklet booklet, OutputContext context, BookletPrint? print = null)
    {
        var head = Head(booklet, context);
        yield return new(PageFile.Of(booklet.Path), true, worker => worker.Page(BookletView.Template, head, "booklet", BookletView.Of(booklet, worker.Views, print)));
        if (!booklet.IsTooLarge)
            yield return new(HeadsOf(booklet)[1..], false, worker => Encoding.UTF8.GetBytes(RunningHeads.Of(booklet, worker.Views.Site)));
    }

    private static string HeadsOf(Booklet booklet) => booklet.Path + HeadsFile;

    private static PageHead Head(Booklet booklet, OutputContext context)
    {
        (string, string) front = ("Forside", "/");
        IReadOnlyList<(string, string)> crumbs = booklet.Scope == BookletScope.Whole ? [front] : [front, ("Hæfter", BookletIndex.Start)];
        IEnumerable<string?> sheets = [context.Theme.AssetPath(Stylesheet) is { } style ? "/" + style : null, booklet.IsTooLarge ? null : HeadsOf(booklet)];
        return new(booklet.Path, BookletView.TitleOf(booklet), BookletView.Lead(booklet), crumbs)
        {
            Sheets = [.. sheets.OfType<string>()],
            Weight = booklet.IsTooLarge ? 1 : booklet.Interviews.Count,
        };
    }
}
