using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KlyngeSite.Sources.Yaml;

/// <summary>
/// Reads a plain subset of YAML into nodes: maps, lists and text. Built on the event parser alone: a deserialiser guesses
/// types, resolves anchors and has no depth limit that a small stack survives. Anchors, tags and duplicate keys are refused.
/// </summary>
internal sealed class YamlReader
{
    private const int MostLevels = 32;
    private const int ManyKeys = 32;
    private const int LargestYaml = 64_000;

    private readonly SourceText source;
    private readonly int start;
    private readonly DiagnosticBag bag;
    private readonly Parser parser;

    private YamlReader(SourceText source, int start, int end, DiagnosticBag bag)
    {
        this.source = source;
        this.start = start;
        this.bag = bag;
        parser = new Parser(new StringReader(source.Text[start..end]));
    }

    /// <summary>The map between two offsets of a file; empty when there is nothing; null when it cannot be read (and was reported).</summary>
    public static MapNode? Read(SourceText source, int start, int end, DiagnosticBag bag)
    {
        if (end - start > LargestYaml)
        {
            bag.Report(Rules.TooLarge, source.Whole, "Felterne fylder mere end 64 KB.", "Flyt lange tekster ned under felterne.");
            return null;
        }
        if (YamlPrecheck.FindTrouble(source, start, end) is { } trouble)
        {
            bag.Report(Rules.MalformedYaml, trouble.Location, trouble.Message, trouble.Mend);
            return null;
        }
        var reader = new YamlReader(source, start, end, bag);
        try
        {
            return reader.ReadDocument(end);
        }
        catch (Refused refused)
        {
            bag.Report(Rules.MalformedYaml, refused.Location, refused.Message, refused.Mend);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // The scanner throws InvalidOperationException, without a place, on some brackets that are not closed.
            var location = e is YamlException known ? reader.At(known.Start, 1) : source.At(start);
            var likely = YamlPrecheck.FindOpenBracket(source, start, end)
                ?? YamlPrecheck.FindMissingBlank(source, location)
                ?? new(location, "Felterne kan ikke læses her.", YamlPrecheck.Advice(source.Line(location.Line)));
            bag.Report(Rules.MalformedYaml, likely.Location, likely.Message, likely.Mend);
        }
        return null;
    }

    private MapNode? ReadDocument(int end)
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return new MapNode(source.At(start), []);
        parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _))
            throw new Refused(At(parser.Current!.Start, 3), "Der er mere end ét sæt felter i filen.", "Fjern linjen '---' mellem dem.");
        switch (root)
        {
            case MapNode map:
                return map;
            case ScalarNode { Value: "" }:
                return new MapNode(source.At(Math.Min(start, end)), []);
            default:
                bag.Report(Rules.MalformedYaml, root.Location, "Her skal stå felter med navn og værdi.", "Skriv fx 'titel: Min titel' på hver sin linje.");
                return null;
        }
    }

    private Node ReadNode(int level)
    {
        if (level > MostLevels)
            throw new Refused(At(parser.Current!.Start, 1), "Felterne ligger for mange niveauer inde i hinanden.", "Skriv det fladere.");
        if (parser.Accept<AnchorAlias>(out var alias))
            throw new Refused(At(alias.Start, 1), "En værdi kan ikke begynde med *.", "Sæt anførselstegn om teksten, hvis tegnet hører til den.");
        if (parser.Accept<NodeEvent>(out var node))
            RefuseAnchorAndTag(node);
        if (parser.TryConsume<Scalar>(out var scalar))
            return ReadScalar(scalar);
        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = ImmutableArray.CreateBuilder<Node>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(ReadNode(level + 1));
            return new ListNode(At(list.Start, 1), items.ToImmutable());
        }
        return ReadMap(level);
    }

    private MapNode ReadMap(int level)
    {
        var mapping = parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        HashSet<string>? many = null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(level + 1) is not ScalarNode key)
                throw new Refused(At(mapping.Start, 1), "Et feltnavn skal være ét ord.", "Skriv 'navn: værdi'.");
            var value = ReadNode(level + 1);
            if (!Has(entries, key.Value, ref many))
                entries.Add(new MapEntry(key, value));
            else
                bag.Report(Rules.DuplicateKey, key.Location, $"Feltet '{key.Value}' er skrevet to gange.", "Behold det ene, og slet det andet.");
        }
        return new MapNode(At(mapping.Start, 1), entries.ToImmutable());
    }

    /// <summary>Whether a key has been written already: looked for by eye in a small map, by hash in a big one.</summary>
    private static bool Has(ImmutableArray<MapEntry>.Builder entries, string key, ref HashSet<string>? many)
    {
        if (entries.Count >= ManyKeys)
        {
            many ??= [.. entries.Select(entry => entry.Key.Value)];
            return !many.Add(key);
        }
        foreach (var entry in entries)
        {
            if (entry.Key.Value == key)
                return true;
        }
        return false;
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        // Offsets count in the file's text, so a quoted text may span lines and still be underlined on its first.
        var length = Math.Max(1, (int)(scalar.End.Index - scalar.Start.Index));
        return new ScalarNode(At(scalar.Start, length), scalar.Value);
    }

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            throw new Refused(At(node.Start, 1), "En værdi kan ikke begynde med &.", "Sæt anførselstegn om teksten, hvis tegnet hører til den.");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            throw new Refused(At(node.Start, 1), "En værdi kan ikke begynde med !.", "Sæt anførselstegn om teksten, hvis tegnet hører til den.");
    }

    private Location At(Mark mark, int length) => source.At(start + (int)mark.Index, length);

    private sealed class Refused(Location location, string message, string mend) : Exception(message)
    {
        public Location Location { get; } = location;
        public string Mend { get; } = mend;
    }
}
