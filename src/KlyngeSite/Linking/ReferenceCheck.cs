using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Linking;

/// <summary>Every id that a field or a heading names must be an item, published or not.</summary>
internal sealed class ReferenceCheck(ContentSet content, Dictionary<(string Kind, string Id), ContentItem> all, DiagnosticBag bag)
{
    public void Check(IReadOnlyList<ContentItem> items)
    {
        foreach (var reference in items.SelectMany(item => item.Header.References))
        {
            if (!all.ContainsKey((reference.Kind, reference.Id)) && !content.IsUnread(reference.Kind, reference.Id))
                Report(reference);
        }
    }

    private void Report(Reference reference)
    {
        var suggestion = Suggest(reference.Kind, reference.Id, all.Values);
        var kind = ContentKinds.Find(reference.Kind)!;
        bag.Report(Rules.UnknownReference, reference.Location, $"'{reference.Id}' findes ikke i content/{kind.Source}.",
            suggestion is not null ? $"Mente du '{suggestion}'?" : "Ret id'et, eller opret det, der mangler.");
    }

    /// <summary>The id of the item of that kind whose id, or else title, is nearest.</summary>
    public static string? Suggest(string kind, string id, IEnumerable<ContentItem> items)
    {
        var candidates = items.Where(item => item.Header.Kind == kind).ToList();
        if (Nearest.To(id, candidates.Select(item => item.Id)) is { } nearId)
            return nearId;
        return Nearest.To(id, candidates.Select(item => item.Title)) is { } title ? candidates.First(item => item.Title == title).Id : null;
    }
}
