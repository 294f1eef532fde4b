using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Linking;

/// <summary>Every id that a field or a heading names must be an item, published or not.</summary>
internal sealed class ReferenceCheck(ContentSet content, Dictionary<(string Kind, string Id), ContentItem> all, Suggestions suggestions, DiagnosticBag bag)
{
    /// <summary>Of the items, and of the defaults, whether or not an item takes them.</summary>
    public void Check(IReadOnlyList<ContentItem> items) =>
        Check(content.Defaults.Values.SelectMany(defaults => defaults.References).Concat(items.SelectMany(item => item.Header.References)));

    public void Check(IEnumerable<Reference> references)
    {
        foreach (var reference in references)
        {
            if (!all.ContainsKey((reference.Kind, reference.Id)) && !content.IsUnread(reference.Kind, reference.Id))
                Report(reference);
        }
    }

    private void Report(Reference reference) =>
        bag.Report(Rules.UnknownReference, reference.Location, $"'{ShortText.Quote(reference.Id)}' findes ikke i content/{ContentKinds.Find(reference.Kind)!.Source}.",
            suggestions.Mend(reference.Kind, reference.Id, reference.Location) ?? MendOf(reference.Kind));

    private static string MendOf(string kind) => ContentKinds.Find(kind) is { IsCsv: false } known
        ? $"Skriv navnet på en fil i content/{known.Source}, uden {known.Extension}. Er der ingen endnu, så begynd den: klynge new {kind}"
        : "Ret koden, eller skriv den række, der mangler.";
}
