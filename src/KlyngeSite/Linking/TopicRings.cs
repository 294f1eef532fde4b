using KlyngeSite.Content;
using KlyngeSite.Content.Topics;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Linking;

/// <summary>A topic below itself has no place in any list. Each ring is reported once, at its first topic.</summary>
internal static class TopicRings
{
    private const int MostNamed = 5;

    public static void Check(IReadOnlyList<ContentItem> items, DiagnosticBag bag)
    {
        var topics = items.OfType<Topic>().ToDictionary(topic => topic.Id);
        HashSet<string> seen = [];
        foreach (var topic in topics.Values)
        {
            if (Ring(topic, topics, seen) is not { } ring)
                continue;
            // The ring's first file, whichever topic led into it.
            var first = ring.MinBy(one => one.Header.Location.Source.Path, StringComparer.Ordinal)!;
            var start = ring.FindIndex(one => one.Id == first.Id);
            var others = ring.Skip(start + 1).Concat(ring.Take(start)).Select(one => $"'{one.Id}'").ToList();
            if (others.Count > MostNamed)
                others = [.. others.Take(MostNamed - 1), "flere"];
            bag.Report(Rules.TopicRing, first.Parent!.Location,
                others.Count == 0 ? "Emnet er sit eget overordnede emne." : $"Emnet er sit eget overordnede emne gennem {Text.DanishList.Of(others, "og")}.",
                others.Count == 0 ? "Slet linjen med 'overordnet'." : "Slet linjen med 'overordnet' i det bredeste af emnerne.");
        }
    }

    /// <summary>The topics of the ring that the way up from here ends in; null when it ends, or meets what was seen on another way.</summary>
    private static List<Topic>? Ring(Topic from, Dictionary<string, Topic> topics, HashSet<string> seen)
    {
        List<Topic> way = [];
        for (var topic = from; topic is not null; topic = topic.Parent is null ? null : topics.GetValueOrDefault(topic.Parent.Id))
        {
            if (!seen.Add(topic.Id))
            {
                var start = way.FindIndex(one => one.Id == topic.Id);
                return start < 0 ? null : way[start..];
            }
            way.Add(topic);
        }
        return null;
    }
}
