using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KlyngeSite.Diagnostics;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Charts;

/// <summary>Figures as the real theme shows them.</summary>
internal static class FigurePage
{
    private static readonly Theme Theme = Load();

    public static string Html(FigureInput figure)
    {
        var bag = new DiagnosticBag();
        var page = new PageRenderer(Theme, 1, bag, CancellationToken.None).Render("pages/figur.html", View.Of(("figure", FigureView.Of(figure))), "/tal/x/", null);
        Assert.Empty(bag.Sorted());
        return Encoding.UTF8.GetString(page!.Value.Span);
    }

    public static IDocument Of(FigureInput figure) => new HtmlParser().ParseDocument(Html(figure));

    private static Theme Load()
    {
        var bag = new DiagnosticBag();
        var real = SourceTree.Read(Repository.Content, Repository.Theme, bag);
        const string page = "<!doctype html>\n<html lang=\"da\"><title>Figur</title>\n{{ include 'parts/figure.html' figure 2 }}";
        return Theme.Load(new SourceTree([], [.. real.Theme, new("pages/figur.html", [], new SourceText("theme/pages/figur.html", page, SourceRole.Theme))], new HashSet<string>(), default), bag);
    }
}
