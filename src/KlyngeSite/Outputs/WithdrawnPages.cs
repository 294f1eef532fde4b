using KlyngeSite.Content;
using KlyngeSite.Linking;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs;

/// <summary>A page where something was withdrawn, so that readers of an old link learn why it is gone. Lists, feed and sitemap do not know it.</summary>
internal sealed class WithdrawnPages : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        foreach (var withdrawal in context.Site.Withdrawn)
        {
            List<(string, string)> crumbs = [("Forside", "/")];
            if (ListOf(withdrawal, context.Site) is { } list)
                crumbs.Add((list.ListTitle!, list.Address));
            var head = new PageHead(withdrawal.Path, "Teksten er fjernet", null, crumbs) { IsUnlisted = true };
            yield return new(PageFile.Of(withdrawal.Path), true, worker => worker.Page("pages/trukket.html", head, "withdrawn", View.Of(
                ("own", withdrawal.IsOwn),
                ("links", View.List(Ways(withdrawal, worker.Views))))));
        }
    }

    /// <summary>Where a reader may go instead.</summary>
    private static IEnumerable<object> Ways(Withdrawal withdrawal, ViewContext context)
    {
        if (context.Link<ContentItem>(withdrawal.Instead) is { } instead)
            yield return instead;
        if (ListOf(withdrawal, context.Site) is { } list)
            yield return View.Link(list.ListTitle!, context.Site.Url(list.Address));
        yield return View.Link("Forsiden", context.Site.Url("/"));
    }

    /// <summary>The kind of the list that it stood in; null when that list is empty now.</summary>
    private static ContentKind? ListOf(Withdrawal withdrawal, Site site) =>
        withdrawal.Kind.ListTitle is not null && site.HasPage(withdrawal.Kind.Address) ? withdrawal.Kind : null;
}
