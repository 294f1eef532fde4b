using System.Collections.Immutable;
using KlyngeSite.Content;

namespace KlyngeSite.Forms;

/// <summary>An item that somebody is about to start.</summary>
/// <param name="Values">By the name of the slot; a slot without a value is left open.</param>
internal sealed record NewItem(ContentKind Kind, string Id, IReadOnlyDictionary<string, ImmutableArray<string>> Values)
{
    /// <summary>Where it lies below the content folder.</summary>
    public string Path => $"{Kind.Source}/{Id}{Kind.Extension}";

    public ImmutableArray<string> Of(Slot slot) => Values.TryGetValue(slot.Name, out var values) ? values : slot.Initial is { } initial ? [initial] : [];
}
