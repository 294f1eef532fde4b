using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Comments;

/// <summary>A partner's side of a meeting, shown beside the interview, also when it contradicts.</summary>
/// <param name="Partner">The kind of guest that speaks, so that the comment stands beside their meeting; null when not named.</param>
/// <param name="Question">The question that the comment answers as well; null for none.</param>
/// <param name="Short">What the guest tells, in one sentence for lists; null when not written.</param>
/// <param name="SideEffect">An unintended effect of what the cluster did; null when none is told.</param>
internal sealed record Comment(
    string Heading, Reference Interview, Reference? Topic, Reference? Partner, Reference? Question, Person Speaker, Reference? Municipality,
    PartialDate Interviewed, string? Short, string? SideEffect, Provenance Provenance, Consent Agreed) : ContentItem
{
    public override string Title => Heading;
    public override string? Summary => SideEffect ?? Short;
    public override Consent? Consent => Agreed;
    public override ImmutableArray<Person> Persons => [Speaker];
    public override Reference? ShownWith => Interview;
}
