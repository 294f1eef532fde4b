namespace KlyngeSite.Benchmarks.Corpus;

/// <summary>A row of <c>kommuner.csv</c>.</summary>
/// <param name="Row">Of its tile on the map, as the column is.</param>
internal sealed record Municipality(string Code, string Name, string RegionUntil2026, string RegionFrom2027, int Row, int Column, string ShortName)
{
    /// <summary>The last part of its address, as KlyngeSite makes it.</summary>
    public string Slug => SlugOf(Name);

    public static string SlugOf(string name) => name.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal)
        .Replace("å", "aa", StringComparison.Ordinal).Replace(' ', '-');
}

/// <summary>A topic or a kind of partner.</summary>
internal sealed record Subject(string Id, string Title, string Short);

internal sealed record Cluster(string Id, string Name, Municipality Municipality, bool IsWhole, int Doctors, int Patients, int Meetings);

/// <param name="Status">A key of KlyngeSite's vocabulary.</param>
internal sealed record Work(Subject Topic, string Status, string Note);

/// <param name="Topic">Null when the meeting was about nothing in particular.</param>
internal sealed record Encounter(Subject Partner, string Who, Subject? Topic, string Status, string Role, string? FirstCall, string? ClusterTook, string? GuestTook);

/// <param name="Change">Null for a figure with a value before and one after.</param>
internal sealed record Figure(string Measure, int? Change, int Before, int After);

/// <param name="Figure">Null for a result that is experienced.</param>
internal sealed record Result(string Text, Subject? Topic, Figure? Figure);

/// <param name="Text">Paragraphs, in KlyngeSite's Markdown.</param>
internal sealed record Answer(string Question, string Heading, IReadOnlyList<string> Text);

internal sealed record Interview(
    string Id, string Title, string Lead, Cluster Cluster, string Coordinator, DateOnly Day, DateOnly From, string Opening,
    IReadOnlyList<Work> Works, IReadOnlyList<Encounter> Encounters, IReadOnlyList<string> Data, IReadOnlyList<Result> Results,
    IReadOnlyList<Answer> Answers, string TopicChoice, string FollowUp, string? Contact, IReadOnlyList<string> Lessons, IReadOnlyList<string> Barriers, string Next);

internal sealed record Comment(
    string Id, string Title, Interview Interview, Subject Topic, string Speaker, string Role, DateOnly From, string SideEffect, IReadOnlyList<string> Text);

/// <summary>A whole site, before it is written in any form.</summary>
internal sealed record SampleCorpus(
    IReadOnlyList<Municipality> Municipalities, IReadOnlyList<Cluster> Clusters, IReadOnlyList<Interview> Interviews, IReadOnlyList<Comment> Comments);
