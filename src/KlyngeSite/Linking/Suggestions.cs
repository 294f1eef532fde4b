using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Linking;

/// <summary>What an unknown id may have meant. After <see cref="MostPerFile"/> in a file there are none: a file with so many needs another list, not a word.</summary>
internal sealed class Suggestions(IEnumerable<ContentItem> items)
{
    public const int MostPerFile = 50;

    private readonly ILookup<string, ContentItem> byKind = items.ToLookup(item => item.Header.Kind);
    private readonly Dictionary<string, (Nearest.Words Ids, Nearest.Words Titles)> words = [];
    private readonly Dictionary<string, int> asked = [];

    /// <summary>What to write instead, as in <c>Mente du 'emne:kol'?</c>; null when nothing is near.</summary>
    /// <param name="prefix">What stands before the id where it was written.</param>
    public string? Mend(string kind, string id, Location location, string prefix = "")
    {
        var count = asked[location.Source.Path] = asked.GetValueOrDefault(location.Source.Path) + 1;
        if (count > MostPerFile)
            return null;
        var near = Near(kind, id);
        return near.Count == 0 ? null : $"Mente du {string.Join(" eller ", near.Select(item => $"'{prefix}{item.Id}'{Name(item)}"))}?";
    }

    /// <summary>The item whose id, or else title, is nearest; several when a code is as near to each.</summary>
    private List<ContentItem> Near(string kind, string id)
    {
        var candidates = byKind[kind];
        if (id.Length > 0 && id.All(char.IsAsciiDigit))
            return NearCodes(id, candidates);
        if (!words.TryGetValue(kind, out var known))
            known = words[kind] = (new(candidates.Select(item => item.Id)), new(candidates.Select(item => item.Title)));
        if (known.Ids.NearestTo(id) is { } nearId)
            return [candidates.First(item => item.Id == nearId)];
        return known.Titles.NearestTo(id) is { } title ? [candidates.First(item => item.Title == title)] : [];
    }

    /// <summary>A code says nothing of its own, so one slip is all; a zero that a spreadsheet took comes before any other.</summary>
    private static List<ContentItem> NearCodes(string code, IEnumerable<ContentItem> candidates)
    {
        const int Most = 3;
        var near = candidates.Where(item => Nearest.Distance(code, item.Id, 1) <= 1).OrderBy(item => item.Id, StringComparer.Ordinal).ToList();
        if (near.Find(item => item.Id == "0" + code) is { } whole)
            return [whole];
        return near.Count <= Most ? near : [];
    }

    /// <summary>A code alone tells nobody whether it is the right one.</summary>
    private static string Name(ContentItem item) => item.Id.All(char.IsAsciiDigit) ? $" ({item.Title})" : "";
}
