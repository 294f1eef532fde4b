using KlyngeSite.Content.Partners;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A partner's page: every encounter with such a unit.</summary>
internal static class PartnerView
{
    public static string Kicker(Partner partner, ViewContext context) =>
        DanishNumber.Count(context.Insights.EncountersByPartner[partner.Id].Count(), "møde", "møder");

    public static ScriptObject Of(Partner partner, ViewContext context) => View.Of(
        ("title", partner.Title),
        ("short", partner.Short),
        ("synonyms", partner.Synonyms.IsEmpty ? null : string.Join(", ", partner.Synonyms)),
        ("authority", partner.Authority is { } authority
            ? View.Of(("until", authority.Until2026), ("from", authority.From2027), ("source", authority.Source))
            : null),
        ("html", context.Body(partner)),
        ("encounters", EncounterView.List(context.Insights.EncountersByPartner[partner.Id], context)));
}
