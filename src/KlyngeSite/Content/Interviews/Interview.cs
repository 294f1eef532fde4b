using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Interviews;

/// <summary>What a coordinator told about a cluster's work: facts in fields, answers in the body.</summary>
internal sealed record Interview : ContentItem
{
    public override string Title => Heading;
    public override string? Summary => Lead;
    public override Consent? Consent => Agreed;
    public override ImmutableArray<Person> Persons => [Coordinator];
    public override Reference? Instead => Cluster;

    public required string Heading { get; init; }
    public required string Lead { get; init; }
    public required Reference Cluster { get; init; }
    public required Person Coordinator { get; init; }
    public required PartialDate Interviewed { get; init; }
    public required Provenance Provenance { get; init; }
    public required Consent Agreed { get; init; }
    public ImmutableArray<TopicWork> Topics { get; init; } = [];
    public ImmutableArray<Encounter> Encounters { get; init; } = [];
    public ImmutableArray<DataUse> Data { get; init; } = [];
    public ImmutableArray<Result> Results { get; init; } = [];
    public Method? Method { get; init; }
    public MunicipalContact? MunicipalContact { get; init; }
    public ImmutableArray<string> Lessons { get; init; } = [];
    public ImmutableArray<string> Barriers { get; init; } = [];
    public ImmutableArray<Technique> Techniques { get; init; } = [];
    public ImmutableArray<Pitfall> Pitfalls { get; init; } = [];
    public ImmutableArray<NextStep> Next { get; init; } = [];
    public ImmutableArray<ToldUnder> ToldUnder { get; init; } = [];
}
