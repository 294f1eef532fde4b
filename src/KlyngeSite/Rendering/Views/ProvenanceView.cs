using KlyngeSite.Content;

namespace KlyngeSite.Rendering.Views;

/// <summary>Where the facts of a page come from, in a sentence.</summary>
internal static class ProvenanceView
{
    public static string Of(Provenance provenance)
    {
        var source = $"{provenance.Name} ({provenance.Year.Danish})";
        var told = provenance.IsRetold ? $"Genfortalt fra {source}" : $"Kilde: {source}";
        return told + (provenance.IsReviewed ? "; gennemlæst af den interviewede." : "; ikke gennemlæst af den interviewede.");
    }

    /// <summary>The same for facts about no person.</summary>
    public static string OfFacts(Provenance provenance) => $"Oplysningerne er fra {provenance.Name} ({provenance.Year.Danish}) og kan have ændret sig.";
}
