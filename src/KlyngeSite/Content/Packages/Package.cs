using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Packages;

/// <summary>All that a coordinator needs to hold one meeting on a topic, in parts that can be picked.</summary>
internal sealed record Package : ContentItem
{
    public required string Heading { get; init; }
    public required string Short { get; init; }

    /// <summary>Empty for a package about the cluster itself.</summary>
    public required ImmutableArray<Reference> Topics { get; init; }

    /// <summary>Who keeps it up to date, by role or unit.</summary>
    public required string Owner { get; init; }

    /// <summary>Who made it, where the site only retells it; null for the editors' own, in which what has no source is a proposal.</summary>
    public required string? TakenFrom { get; init; }

    public required PackageStatus Status { get; init; }
    public required PartialDate Revised { get; init; }

    /// <summary>Null when it could not be read.</summary>
    public required ReviewDate? NextReview { get; init; }

    public required ImmutableArray<Statement> Why { get; init; }
    public required ImmutableArray<Statement> Expectations { get; init; }
    public required ImmutableArray<PreparationTask> Preparation { get; init; }

    /// <summary>Null when the meeting needs no figures.</summary>
    public required PackageData? Data { get; init; }

    /// <summary>How long the meeting is: the sum of its items.</summary>
    public required int Minutes { get; init; }

    public required ImmutableArray<AgendaItem> Agenda { get; init; }
    public required ImmutableArray<DiscussionQuestion> Questions { get; init; }
    public required ImmutableArray<ActionStep> Actions { get; init; }
    public required ImmutableArray<Statement> Evaluation { get; init; }
    public required ImmutableArray<Statement> FollowUp { get; init; }
    public required ImmutableArray<FurtherReading> References { get; init; }

    public override string Title => Heading;
    public override string? Summary => Short;
    public override ReviewDate? Review => NextReview;

    public bool IsDraft => Status == PackageStatus.Draft;
}

/// <summary>Whether any cluster has held a meeting with it.</summary>
internal sealed record PackageStatus(string Key, string Label) : IChoice
{
    public static readonly PackageStatus Draft = new("udkast", "Udkast");
    public static readonly PackageStatus Tried = new("afprøvet", "Afprøvet");

    public static readonly ImmutableArray<PackageStatus> All = [Draft, Tried];
}

/// <summary>A page elsewhere about the package's subject.</summary>
internal sealed record FurtherReading(string Name, string Address)
{
    private static readonly RequiredField<string> NameField = new("navn", new TextType(120), "Navn", "Hvad det er.", "DSAM's vejledning om KOL");
    private static readonly RequiredField<string> AddressField = new("adresse", WebAddress.Type, "Adresse", "Hvor det kan læses.", "https://vejledninger.dsam.dk/kol/");

    public static readonly ObjectType<FurtherReading> Type = new(new("en reference", NameField, AddressField), fields => new(fields.Get(NameField), fields.Get(AddressField)));
}
