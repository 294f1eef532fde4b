using System.Text;
using AngleSharp.Html.Parser;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Outputs.Inspection;

/// <summary>
/// Reads finished pages again as a browser would and holds them against <see cref="AllowedMarkup"/>. It shares no code with what made
/// them, so that a hole in the escaping shows. May be called from several threads.
/// </summary>
internal sealed class PageInspector(OutputContext context, DiagnosticBag bag)
{
    private readonly HashSet<string> assets = [.. context.Theme.Assets.Select(asset => context.Site.Url("/" + asset.Path)), .. BookletPages.Sheets(context).Select(context.Site.Url)];

    // Which template wrote a thing cannot be told from the page, so the place is the theme and the note names a page.
    private readonly Location place = new SourceText("theme", "", SourceRole.Theme).Whole;

    public void Inspect(OutputFile file)
    {
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal))
            return;
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));
        foreach (var violation in AllowedMarkup.In(page, assets))
            bag.Report(Rules.TemplateFailed, place, violation.Message, violation.Mend, $"På siden {file.Path}.");
    }
}
