using System.Collections.Immutable;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Facets;

/// <summary>How many doctors a cluster has, in steps that readers compare themselves with.</summary>
/// <param name="Least">The fewest doctors of the step.</param>
internal sealed record ClusterSize(string Id, string Text, string Sentence, int Least)
{
    /// <summary>Not stated is not small.</summary>
    public static readonly ClusterSize Unstated = new("ikke-oplyst", "Ikke oplyst", "Klynger, hvor antallet af læger ikke er oplyst", 0);

    private static readonly ImmutableArray<ClusterSize> Steps =
    [
        new("under-20", "Under 20 læger", "Klynger med under 20 læger", 0),
        new("20-29", "20–29 læger", "Klynger med 20–29 læger", 20),
        new("30-39", "30–39 læger", "Klynger med 30–39 læger", 30),
        new("40-eller-flere", "40 læger eller flere", "Klynger med 40 læger eller flere", 40),
    ];

    /// <summary>From few to many.</summary>
    public static readonly ImmutableArray<ClusterSize> All = [.. Steps, Unstated];

    /// <summary>The step of the number that the source gives; "under 20" is one less, "over 39" one more.</summary>
    public static ClusterSize Of(Quantity? doctors)
    {
        if (doctors is null)
            return Unstated;
        var count = doctors.Qualifier switch { "under" => doctors.Value - 1, "over" => doctors.Value + 1, _ => doctors.Value };
        return Steps.LastOrDefault(step => count >= step.Least) ?? Steps[0];
    }
}
