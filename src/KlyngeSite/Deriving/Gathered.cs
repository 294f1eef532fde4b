using KlyngeSite.Content.Interviews;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving;

/// <summary>A pitfall with the interview that tells of it.</summary>
internal sealed record ToldPitfall(Pitfall Pitfall, Interview Interview);

/// <summary>A technique with the interview that tells of it.</summary>
internal sealed record ToldTechnique(Technique Technique, Interview Interview);

/// <summary>What a cluster meant to do next.</summary>
/// <param name="Newer">A later interview with the same cluster, where it may be told what came of it; null when there is none.</param>
internal sealed record FollowUp(NextStep Step, Interview Interview, Interview? Newer);

/// <summary>What the collections list, each in the order that its pages show it. One entry for each that <see cref="Collections"/> counts.</summary>
internal sealed class Gathered
{
    /// <param name="results">All results of the interviews.</param>
    public Gathered(IReadOnlyList<Interview> interviews, IReadOnlyList<ToldResult> results, ILookup<string, Interview> byCluster)
    {
        Measured = [.. results.Where(told => told.Result.Kind == ResultKind.Measured).OrderBy(told => told.Result.Figure is null)];
        Unseen = [.. results.Where(told => Collections.IsUnseen(told.Result)).OrderBy(told => told.Result.Kind != ResultKind.None)];
        Pitfalls = [.. interviews.SelectMany(interview => interview.Pitfalls.Select(pitfall => new ToldPitfall(pitfall, interview)))
            .OrderBy(told => told.Pitfall.Source is { } source ? DataSource.All.IndexOf(source) : int.MaxValue)];
        Techniques = [.. interviews.SelectMany(interview => interview.Techniques.Select(technique => new ToldTechnique(technique, interview)))
            .OrderBy(told => TechniqueKind.All.IndexOf(told.Technique.Kind)).ThenBy(told => told.Technique.IsPlanned)];
        FollowUps = [.. interviews.SelectMany(interview => FollowUpsOf(interview, byCluster)).OrderBy(followUp => followUp.Interview.Interviewed.Year)];
        Due = [.. FollowUps.Where(followUp => followUp.Newer is null).DistinctBy(followUp => followUp.Interview.Cluster.Id)];
    }

    /// <summary>Those with a figure first.</summary>
    public IReadOnlyList<ToldResult> Measured { get; }

    /// <summary>Without effect yet first, then what is hard to measure.</summary>
    public IReadOnlyList<ToldResult> Unseen { get; }

    /// <summary>By where the figure came from; those that do not say so last.</summary>
    public IReadOnlyList<ToldPitfall> Pitfalls { get; }

    /// <summary>By kind; in each what was done before what was planned.</summary>
    public IReadOnlyList<ToldTechnique> Techniques { get; }

    /// <summary>The oldest first: those have been due the longest.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; }

    /// <summary>Plans that nobody has told the end of, the oldest first; one from each cluster.</summary>
    public IReadOnlyList<FollowUp> Due { get; }

    private static IEnumerable<FollowUp> FollowUpsOf(Interview interview, ILookup<string, Interview> byCluster)
    {
        if (interview.Next.IsEmpty)
            return [];
        var newer = byCluster[interview.Cluster.Id].Where(other => other.Interviewed.Year > interview.Interviewed.Year).MaxBy(other => other.Interviewed);
        return interview.Next.Select(step => new FollowUp(step, interview, newer));
    }
}
