using KlyngeSite.Content;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs;

/// <summary>The guide to the fields; none in a theme without its template.</summary>
internal sealed class FieldGuide : ISiteOutput
{
    /// <summary>A kind has many fields, and each is a small page of its own to the template.</summary>
    private const int Weight = 8;

    /// <summary>The addresses of its pages.</summary>
    public static IEnumerable<string> Paths(OutputContext context) => FieldGuideView.Pages.PathsOf(context.Site).Where(context.Site.HasPage);

    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        var site = context.Site;
        if (!site.HasPage(FieldGuideView.Start))
            yield break;
        IReadOnlyList<(string, string)> above = site.HasPage(ContributeView.Path) ? [("Forside", "/"), ("Bidrag", ContributeView.Path)] : [("Forside", "/")];
        var head = new PageHead(FieldGuideView.Start, FieldGuideView.Title, FieldGuideView.Lead, above);
        yield return new(PageFile.Of(head.Path), true, worker => worker.Page(FieldGuideView.Template, head, "guide", FieldGuideView.Of(site)));
        foreach (var kind in FieldGuideView.Kinds)
            yield return Page(kind, [.. above, (FieldGuideView.Title, FieldGuideView.Start)]);
    }

    private static PlannedOutput Page(ContentKind kind, IReadOnlyList<(string, string)> above)
    {
        var head = new PageHead(FieldGuideView.PathOf(kind), FieldGuideView.TitleOf(kind), FieldGuideView.LeadOf(kind), above) { Weight = Weight };
        return new(PageFile.Of(head.Path), true, worker => worker.Page(FieldGuideView.KindTemplate, head, "guide", FieldGuideView.Of(kind, worker.Views.Site)));
    }
}
