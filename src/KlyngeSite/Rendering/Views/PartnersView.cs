using KlyngeSite.Content;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The partner finder: kinds of units, grouped by where a reader looks for them; those with most meetings first.</summary>
internal static class PartnersView
{
    private const int MostTopics = 4;

    /// <summary>As many dots as the eye takes in; the counts stand beside them.</summary>
    private const int MostDots = 24;

    public static ScriptObject Of(IReadOnlyList<ContentItem> items, ViewContext context)
    {
        var partners = items.Cast<Partner>().ToList();
        var encounters = partners.Sum(partner => context.Insights.EncountersByPartner[partner.Id].Count());
        return View.Of(
            ("count_text", encounters == 0 ? null : $"{DanishNumber.Count(encounters, "samarbejde er", "samarbejder er")} beskrevet her på siden."),
            ("sections", OnPage.Of(PartnerGroup.All.Select(group => new PageSection("side-" + group.Key, group.Label, partners.Exists(partner => partner.Group == group))))),
            ("groups", View.List(PartnerGroup.All.Select(group => Group(group, partners, context)))));
    }

    /// <summary>The units of a group; null when there are none.</summary>
    public static ScriptArray? Units(PartnerGroup group, IEnumerable<Partner> partners, ViewContext context) => View.List(partners
        .Where(partner => partner.Group == group)
        .Select(partner => (partner, told: context.Insights.EncountersByPartner[partner.Id].ToList()))
        .OrderByDescending(one => one.told.Count(told => told.Encounter.Status == Status.Held)).ThenByDescending(one => one.told.Count)
        .Select(one => Unit(one.partner, one.told, context)));

    /// <summary><c>3 møder holdt, 1 planlagt</c>; wishes and plans are no meetings.</summary>
    public static string Counts(IReadOnlyCollection<ToldEncounter> told)
    {
        var counts = Status.All.Select(status => Count(status, told.Count(one => one.Encounter.Status == status))).OfType<string>().ToList();
        return counts.Count == 0 ? "Ingen har fortalt om et møde endnu" : DanishList.Of(counts, "og");
    }

    private static string? Count(Status status, int count) =>
        count == 0 ? null
        : status == Status.Held ? DanishNumber.Count(count, "møde holdt", "møder holdt")
        : status == Status.Wish ? DanishNumber.Count(count, "ønske", "ønsker")
        : status == Status.Packaged ? DanishNumber.Count(count, "klyngepakke", "klyngepakker")
        : $"{DanishNumber.Of(count)} {(status == Status.Next ? "aftalt" : "planlagt")}";

    private static ScriptObject? Group(PartnerGroup group, List<Partner> partners, ViewContext context) =>
        Units(group, partners, context) is { } units ? View.Of(("id", group.Key), ("title", group.Label), ("units", units)) : null;

    private static ScriptObject Unit(Partner partner, List<ToldEncounter> told, ViewContext context)
    {
        var topics = told.Select(one => context.Site.Find<Topic>(one.Encounter.Topic)?.Title).OfType<string>().Distinct().ToList();
        return View.Of(
            ("text", partner.Title),
            ("url", context.Site.Url(partner)),
            ("short", partner.Short),
            ("count_text", Counts(told)),
            ("topics", topics.Count == 0 ? null : $"{(topics.Count == 1 ? "Emne" : "Emner")}: {string.Join(", ", topics.Take(MostTopics))}{(topics.Count > MostTopics ? " og flere" : "")}"),
            ("dots", View.List(told.Take(MostDots).Select(one => one.Encounter.Status.Dot))));
    }
}
