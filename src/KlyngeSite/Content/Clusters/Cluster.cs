using System.Collections.Immutable;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Clusters;

/// <summary>A quality cluster: facts that change, each as of a year.</summary>
/// <param name="Doctors">Null when not stated.</param>
/// <param name="AsOf">The year the facts are from.</param>
internal sealed record Cluster(
    string Name, string? FullName, ImmutableArray<Coverage> Coverage, Quantity? Doctors, string? DoctorsNote, Quantity? Patients,
    Meetings? Meetings, PartialDate AsOf, Provenance Provenance) : ContentItem
{
    public override string Title => Name;
}
