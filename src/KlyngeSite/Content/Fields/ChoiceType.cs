using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Fields;

/// <summary>One word of a fixed vocabulary.</summary>
internal sealed record ChoiceType<T>(ImmutableArray<T> Choices) : FieldType<T>
    where T : class, IChoice
{
    public override T Placeholder => Choices[0];

    public override ImmutableArray<IChoice> Vocabulary => [.. Choices];

    public override T? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        if (Choices.FirstOrDefault(choice => choice.Key == scalar.Value) is { } choice)
            return choice;
        var nearest = Nearest.To(scalar.Value, Choices.Select(c => c.Key));
        context.Bag.Report(Rules.UnknownChoice, node.Location, $"'{ShortText.Quote(scalar.Value)}' er ikke et valg i '{field.Key}'.",
            (nearest is null ? "" : $"Mente du '{nearest}'? ") + $"Vælg mellem: {string.Join(", ", Choices.Select(c => c.Key))}.");
        return null;
    }
}

/// <summary>A word of a vocabulary: what authors write and what readers see.</summary>
internal interface IChoice
{
    string Key { get; }
    string Label { get; }
}
