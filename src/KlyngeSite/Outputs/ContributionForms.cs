using KlyngeSite.Forms.Contributions;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs;

/// <summary>The documents in which a cluster tells of itself, beside the page about contributing.</summary>
internal sealed class ContributionForms : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        if (!context.Site.HasPage(ContributeView.Path))
            yield break;
        yield return new(DoorsView.WordFile, false, _ => WordForm.Of(Form(context)));
        yield return new(DoorsView.TextFile, false, _ => TextForm.Of(Form(context)));
    }

    private static Contribution Form(OutputContext context) => Contribution.Of(context.Site.Settings, new(context.Site.Items));
}
