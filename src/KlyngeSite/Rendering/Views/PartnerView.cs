using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Partners;
using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A partner's page: every encounter with such a unit.</summary>
internal static class PartnerView
{
    /// <summary>Meetings that were held; wishes and plans are no meetings.</summary>
    public static string Kicker(Partner partner, ViewContext context)
    {
        var held = context.Insights.EncountersByPartner[partner.Id].Count(told => told.Encounter.Status == Status.Held);
        return held == 0 ? "Ingen møder endnu" : DanishNumber.Count(held, "møde", "møder");
    }

    /// <summary>The longest list on the page.</summary>
    public static int Longest(Partner partner, Insights insights) => insights.EncountersByPartner[partner.Id].Count();

    public static ScriptObject Of(Partner partner, ViewContext context, Part part) => View.Of(
        ("title", partner.Title),
        ("short", partner.Short),
        ("synonyms", partner.Synonyms.IsEmpty ? null : string.Join(", ", partner.Synonyms)),
        ("authority", partner.Authority is { } authority
            ? View.Of(("until", authority.Until2026), ("from", authority.From2027), ("source", authority.Source))
            : null),
        ("crossings", part.IsFirst ? View.List(context.Insights.Facets.CrossingsByPartner[partner.Id].Select(crossing => FindView.Chip(crossing, crossing.Topic.Title, context))) : null),
        ("html", part.IsFirst ? context.Body(partner) : null),
        ("count_text", PartnersView.Counts([.. context.Insights.EncountersByPartner[partner.Id]])),
        ("encounters", EncounterView.Table(part.Of(context.Insights.EncountersByPartner[partner.Id]), context)));
}
