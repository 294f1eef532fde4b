using System.Collections.Immutable;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Topics;

/// <summary>Something that clusters take up.</summary>
/// <param name="Synonyms">Words that doctors, nurses and laymen would look for.</param>
internal sealed record Topic(string Name, string Short, ImmutableArray<string> Synonyms, Reference? Parent) : ContentItem
{
    public override string Title => Name;
    public override string? Summary => Short;
}
