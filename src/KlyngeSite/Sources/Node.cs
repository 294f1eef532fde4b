using System.Collections.Immutable;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources;

/// <summary>A value as an author wrote it, with its place. YAML, front matter and rows of CSV all become nodes.</summary>
internal abstract record Node(Location Location);

/// <summary>Text; numbers and dates too, for nothing is coerced before a field says what it wants.</summary>
internal sealed record ScalarNode(Location Location, string Value) : Node(Location);

internal sealed record ListNode(Location Location, ImmutableArray<Node> Items) : Node(Location);

/// <summary>Keys in the order written; no key twice.</summary>
internal sealed record MapNode(Location Location, ImmutableArray<MapEntry> Entries) : Node(Location)
{
    public Node? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }
        return null;
    }
}

internal sealed record MapEntry(ScalarNode Key, Node Value);
