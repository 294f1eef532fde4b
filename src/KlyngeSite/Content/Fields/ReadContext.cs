using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Content.Fields;

/// <summary>A mention of another item: of which kind, by which id, and where it was written.</summary>
internal sealed record Reference(string Kind, string Id, Location Location);

/// <summary>What reading one item needs and gathers.</summary>
internal sealed class ReadContext(DiagnosticBag bag)
{
    private readonly ImmutableArray<Reference>.Builder references = ImmutableArray.CreateBuilder<Reference>();

    private readonly ImmutableArray<(string, Location)>.Builder ownHeadings = ImmutableArray.CreateBuilder<(string, Location)>();

    public DiagnosticBag Bag { get; } = bag;

    /// <summary>Whether the item is a draft, in which places may still be to fill.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether the item is a row of a table, where no field can be left out alone.</summary>
    public bool IsRow { get; init; }

    /// <summary>All references read so far, in reading order.</summary>
    public ImmutableArray<Reference> References => references.ToImmutable();

    /// <summary>Ids of headings in the same text that fields name, with where they were written.</summary>
    public ImmutableArray<(string Id, Location Location)> OwnHeadings => ownHeadings.ToImmutable();

    public string Point(string id, Location location)
    {
        ownHeadings.Add((id, location));
        return id;
    }

    public Reference Refer(Reference reference)
    {
        references.Add(reference);
        return reference;
    }

    /// <summary>Whether the value is still to be filled in; that was reported.</summary>
    public bool IsToFill(Node node, Field field)
    {
        if (node is not ScalarNode scalar || FillMark.IndexIn(scalar.Value) < 0)
            return false;
        FillMark.Report(node.Location, $"Feltet '{field.Key}' er ikke udfyldt.", $"Skriv fx: {field.Key}: {field.Example}", IsDraft, Bag);
        return true;
    }

    /// <summary>The node's text; null, and reported, when it is a list or a map, empty or still to be filled in.</summary>
    /// <param name="keepsMark">Whether a text that is still to be filled in is read as it stands, so that a draft shows it.</param>
    public ScalarNode? Scalar(Node node, Field field, bool keepsMark = false)
    {
        if (node is ScalarNode scalar)
        {
            if (IsToFill(node, field))
                return keepsMark ? scalar : null;
            if (scalar.Value.Trim().Length > 0)
                return scalar;
            Bag.Report(Rules.MissingField, node.Location, $"Feltet '{field.Key}' er tomt.",
                field.IsRequired || IsRow ? $"Skriv fx: {field.Key}: {field.Example}" : "Skriv en værdi, eller slet linjen.");
            return null;
        }
        var finding = NotOneValue(node, field);
        Bag.Report(Rules.WrongForm, node.Location, finding.Message, finding.Mend);
        return null;
    }

    private static (string Message, string Mend) NotOneValue(Node node, Field field)
    {
        var example = $"Skriv fx: {field.Key}: {field.Example}";
        switch (node)
        {
            case ListNode { Items: [ScalarNode only] }:
                var text = Corrected.Short(only.Value);
                return ($"Feltet '{field.Key}' skal være én værdi, ikke en liste.", IsBracket(node.Location)
                    ? $"Skriv: {field.Key}: {text} (skal parentesen med, så: {field.Key}: \"[{text}]\")" : $"Skriv: {field.Key}: {text}");
            case ListNode:
                return ($"Feltet '{field.Key}' skal være én værdi, ikke en liste.", example);
            default:
                return ($"Feltet '{field.Key}' skal være én værdi, men har felter under sig.", example);
        }
    }

    private static bool IsBracket(Location place) => place.Source.Line(place.Line).AsSpan(place.Column - 1).StartsWith("[");
}
