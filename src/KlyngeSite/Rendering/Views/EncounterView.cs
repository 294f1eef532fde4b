using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A meeting with a guest.</summary>
internal static class EncounterView
{
    public static ScriptArray? List(IEnumerable<ToldEncounter> encounters, ViewContext context) =>
        View.List(encounters.Select(told => Of(told.Encounter, context, told.Interview)));

    /// <param name="interview">Where it is told; null on the interview's own page.</param>
    public static ScriptObject Of(Encounter encounter, ViewContext context, Interview? interview = null) => View.Of(
        ("who", encounter.Who),
        ("partner", context.Link<Partner>(encounter.Partner)),
        ("topic", context.Link<Topic>(encounter.Topic)),
        ("status", encounter.Status.Label),
        ("dot", encounter.Status.Dot),
        ("date", encounter.Date?.Danish),
        ("role", encounter.Role),
        ("first_call", encounter.FirstCall?.Label),
        ("cluster_took", encounter.ClusterTook),
        ("guest_took", encounter.GuestTook),
        ("note", encounter.Note),
        ("interview", interview is null ? null : context.Link(interview)),
        ("cluster", context.Link<Cluster>(interview?.Cluster)));
}
