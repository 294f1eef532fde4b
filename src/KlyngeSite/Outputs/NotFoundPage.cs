using KlyngeSite.Rendering;

namespace KlyngeSite.Outputs;

/// <summary>What hosts show for an address that is not there.</summary>
internal sealed class NotFoundPage : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        var head = new PageHead(Frame.NotFoundPath, "Siden findes ikke", null) { IsUnlisted = true };
        yield return new("404.html", true, worker => worker.Page("pages/404.html", head, "missing", View.Of(
            ("links", View.List(context.Site.Settings.Menu.Where(entry => context.Site.HasPage(entry.Address)).Select(entry => View.Link(entry.Text, context.Site.Url(entry.Address))))))));
    }
}
